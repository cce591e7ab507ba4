import type { ConditionalFormat } from "../../document";
import { HostClass } from "../rich-api/host-class";
import type { GivenArguments } from "../rich-api/given-arguments";
import type { HostObject } from "../rich-api/host-object";
import { conditionalFormatClass } from "./conditional-format";
import { draftFormat } from "./conditional-format-draft";
import { edited } from "./edited";
import { commonArea, sheetOf, type RangeModel } from "./range-model";
import { writableSheet } from "./writable";

/** The rules that touch the range. */
function listed({ document, ...range }: RangeModel): readonly ConditionalFormat[] {
  const { name } = sheetOf({ document, ...range });
  return document.conditionalFormats
    .on(name)
    .filter(({ ranges }) => ranges.some((each) => commonArea(each, range.area) !== undefined));
}

function at(range: RangeModel, given: GivenArguments): HostObject {
  const format = listed(range)[given.index(0)] ?? given.refuse(0);
  return conditionalFormatClass.of({ range, kept: format });
}

/** 条件格式集合 — `Excel.ConditionalFormatCollection`. */
export const conditionalFormatCollectionClass: HostClass<RangeModel> = new HostClass<RangeModel>(
  "ConditionalFormatCollection",
  () => ({
    itemClass: () => conditionalFormatClass,
    items: (range) => listed(range).map((kept) => conditionalFormatClass.of({ range, kept })),
    methods: {
      add: (range, given) => {
        writableSheet(range, given.location);
        return conditionalFormatClass.of({ range, draft: draftFormat(range, given.text(0)) });
      },
      clearAll: (range, { location }) => {
        edited(range.document.conditionalFormats.clear(writableSheet(range, location), range.area), location);
      },
      getCount: (range) => listed(range).length,
      getItemAt: at,
    },
  }),
);
