import type { HostClassOutline } from "../rich-api/host-class";
import { applicationClass } from "./application";
import { chartClass } from "./chart";
import { chartCollectionClass } from "./chart-collection";
import { chartSeriesClass } from "./chart-series";
import { chartSeriesCollectionClass } from "./chart-series-collection";
import { chartTitleClass } from "./chart-title";
import { conditionalFormatClass, conditionalFormatParts } from "./conditional-format";
import { conditionalFormatCollectionClass } from "./conditional-format-collection";
import { conditionalLookParts, conditionalRangeFormatClass } from "./conditional-range-format";
import { customPropertyClass } from "./custom-property";
import { customPropertyCollectionClass } from "./custom-property-collection";
import { customXmlPartClass } from "./custom-xml-part";
import {
  customXmlPartCollectionClass,
  customXmlPartScopedCollectionClass,
} from "./custom-xml-part-collection";
import { dataValidationClass } from "./data-validation";
import { documentPropertiesClass } from "./document-properties";
import { formatProtectionClass } from "./format-protection";
import { namedItemClass } from "./named-item";
import { namedItemCollectionClass } from "./named-item-collection";
import { rangeClass } from "./range";
import { rangeAreasClass, rangeCollectionClass } from "./range-areas";
import { rangeBorderClass } from "./range-border";
import { rangeBorderCollectionClass } from "./range-borders";
import { rangeFillClass } from "./range-fill";
import { rangeFontClass } from "./range-font";
import { rangeFormatClass } from "./range-format";
import { settingClass } from "./setting";
import { settingCollectionClass } from "./setting-collection";
import { tableClass } from "./table";
import { tableCollectionClass } from "./table-collection";
import { tableColumnClass } from "./table-column";
import { tableColumnCollectionClass } from "./table-column-collection";
import { tableRowClass } from "./table-row";
import { tableRowCollectionClass } from "./table-row-collection";
import { workbookClass } from "./workbook";
import { worksheetClass } from "./worksheet";
import { worksheetCollectionClass } from "./worksheet-collection";
import { worksheetFreezePanesClass } from "./worksheet-freeze-panes";
import { worksheetProtectionClass } from "./worksheet-protection";

/** 已实现的类 — every class of `Excel` that the workbench has, in the order of its documentation. */
export const hostClasses: readonly HostClassOutline[] = [
  workbookClass,
  applicationClass,
  worksheetCollectionClass,
  worksheetClass,
  worksheetProtectionClass,
  worksheetFreezePanesClass,
  rangeClass,
  rangeAreasClass,
  rangeCollectionClass,
  rangeFormatClass,
  rangeFillClass,
  rangeFontClass,
  rangeBorderCollectionClass,
  rangeBorderClass,
  formatProtectionClass,
  dataValidationClass,
  conditionalFormatCollectionClass,
  conditionalFormatClass,
  ...conditionalFormatParts,
  conditionalRangeFormatClass,
  ...conditionalLookParts,
  tableCollectionClass,
  tableClass,
  tableColumnCollectionClass,
  tableColumnClass,
  tableRowCollectionClass,
  tableRowClass,
  namedItemCollectionClass,
  namedItemClass,
  chartCollectionClass,
  chartClass,
  chartTitleClass,
  chartSeriesCollectionClass,
  chartSeriesClass,
  settingCollectionClass,
  settingClass,
  customXmlPartCollectionClass,
  customXmlPartScopedCollectionClass,
  customXmlPartClass,
  documentPropertiesClass,
  customPropertyCollectionClass,
  customPropertyClass,
];
