import { HostClass } from "../rich-api/host-class";
import { conditionalFormatCollectionClass } from "./conditional-format-collection";
import { dataValidationClass } from "./data-validation";
import { keepRange, releaseRange } from "./kept-ranges";
import { rangeEditing } from "./range-editing";
import { rangeFormatClass } from "./range-format";
import { rangeGeometry } from "./range-geometry";
import { rangeLookup } from "./range-lookup";
import type { RangeModel } from "./range-model";
import { rangeValues } from "./range-values";
import { worksheetClass } from "./worksheet";

/** 区域 — `Excel.Range`. */
export const rangeClass: HostClass<RangeModel> = new HostClass<RangeModel>("Range", () => ({
  kept: keepRange,
  released: releaseRange,
  values: rangeValues,
  objects: {
    format: (range) => rangeFormatClass.of(range),
    worksheet: ({ document, sheetId }) => worksheetClass.of({ document, sheetId }),
    dataValidation: (range) => dataValidationClass.of(range),
    conditionalFormats: (range) => conditionalFormatCollectionClass.of(range),
  },
  methods: { ...rangeGeometry, ...rangeLookup, ...rangeEditing },
}));
