import type { XmlElement } from "../xml-tree";

/** The order in which a worksheet part must have its elements. */
const order = (
  "sheetPr dimension sheetViews sheetFormatPr cols sheetData sheetCalcPr sheetProtection protectedRanges scenarios " +
  "autoFilter sortState dataConsolidate customSheetViews mergeCells phoneticPr conditionalFormatting dataValidations " +
  "hyperlinks printOptions pageMargins pageSetup headerFooter rowBreaks colBreaks customProperties cellWatches " +
  "ignoredErrors smartTags drawing legacyDrawing legacyDrawingHF drawingHF picture oleObjects controls webPublishItems " +
  "tableParts extLst"
).split(" ");

/** 元素次序 — where in the text of a sheet an element of that name has to be inserted. */
export function placeInSheet(root: XmlElement, name: string): number {
  const own = order.indexOf(name);
  const later = root.children.find((child) => order.indexOf(child.name) > own);
  return later?.start ?? root.contentEnd;
}
