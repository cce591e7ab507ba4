import { readRange } from "../../../../sheet/file/range-reference";
import type { CellRange } from "../../../../sheet";
import type { SheetProtection, SheetVisibility } from "../../contract/sheet-view";
import type { ColumnProperties, SheetShape } from "../../state/sheet-shape";
import type { XmlElement } from "../xml-tree";
import { readColor } from "./colors";
import { readConditionalFormats, type LookSources } from "./conditional-formats";
import { readHyperlinks } from "./hyperlinks";
import { readValidations } from "./validations";

/** What a sheet's shape needs besides its own part. */
export interface ShapeSources extends LookSources {
  readonly name: string;
  readonly visibility: SheetVisibility;
  readonly theme: readonly string[];
  /** Where the relationships of the sheet lead to, links to other files included. */
  readonly targetOf: (id: string) => string | undefined;
}

/** 工作表外形 — everything of a worksheet part but its cells; notes stand in a part of their own. */
export function readSheetShape(root: XmlElement, sources: ShapeSources): SheetShape {
  const view = root.path("sheetViews", "sheetView");
  const pane = view?.child("pane");
  const isFrozen = pane?.attribute("state")?.startsWith("frozen") ?? false;
  const format = root.child("sheetFormatPr");
  const filter = root.child("autoFilter");
  const filterRange = readRange(filter?.attribute("ref") ?? "");
  return {
    name: sources.name,
    visibility: sources.visibility,
    tabColor: readColor(root.path("sheetPr", "tabColor"), sources.theme),
    showsGridlines: view?.isSet("showGridLines", true) ?? true,
    frozenRows: isFrozen ? (pane?.numberAttribute("ySplit") ?? 0) : 0,
    frozenColumns: isFrozen ? (pane?.numberAttribute("xSplit") ?? 0) : 0,
    defaultColumnWidth:
      format?.numberAttribute("defaultColWidth") ?? format?.numberAttribute("baseColWidth") ?? 8.43,
    defaultRowHeight: format?.numberAttribute("defaultRowHeight") ?? 15,
    columns: (root.child("cols")?.all("col") ?? []).flatMap(readColumn),
    merges: readRanges(root.child("mergeCells")?.all("mergeCell") ?? []),
    validations: readValidations(root),
    conditionalFormats: readConditionalFormats(root, sources),
    hyperlinks: readHyperlinks(root, sources.targetOf),
    notes: [],
    protection: readProtection(root.child("sheetProtection")),
    filter: filterRange ?? null,
    isFiltering: filter?.child("filterColumn") !== undefined,
  };
}

function readColumn(column: XmlElement): readonly ColumnProperties[] {
  const first = column.numberAttribute("min");
  const last = column.numberAttribute("max");
  if (first === undefined || last === undefined || first < 1 || last < first) return [];
  const width = column.numberAttribute("width");
  const style = column.numberAttribute("style");
  return [
    {
      first: first - 1,
      last: last - 1,
      ...(width === undefined ? {} : { width }),
      isHidden: column.isSet("hidden"),
      ...(style === undefined ? {} : { style }),
    },
  ];
}

const readRanges = (elements: readonly XmlElement[]): readonly CellRange[] =>
  elements.flatMap((element) => readRange(element.attribute("ref") ?? "") ?? []);

/** What the file forbids (`1`) is what Office.js allows the other way round; absent options are forbidden. */
const options: Readonly<Record<string, { readonly attribute: string; readonly isForbidden: boolean }>> = {
  allowAutoFilter: { attribute: "autoFilter", isForbidden: true },
  allowDeleteColumns: { attribute: "deleteColumns", isForbidden: true },
  allowDeleteRows: { attribute: "deleteRows", isForbidden: true },
  allowEditObjects: { attribute: "objects", isForbidden: false },
  allowEditScenarios: { attribute: "scenarios", isForbidden: false },
  allowFormatCells: { attribute: "formatCells", isForbidden: true },
  allowFormatColumns: { attribute: "formatColumns", isForbidden: true },
  allowFormatRows: { attribute: "formatRows", isForbidden: true },
  allowInsertColumns: { attribute: "insertColumns", isForbidden: true },
  allowInsertHyperlinks: { attribute: "insertHyperlinks", isForbidden: true },
  allowInsertRows: { attribute: "insertRows", isForbidden: true },
  allowPivotTables: { attribute: "pivotTables", isForbidden: true },
  allowSort: { attribute: "sort", isForbidden: true },
};

function readProtection(element: XmlElement | undefined): SheetProtection {
  if (!element?.isSet("sheet")) return { isProtected: false, hasPassword: false, options: {} };
  const allowed = Object.entries(options).map(([name, { attribute, isForbidden }]): [string, boolean] => [
    name,
    !element.isSet(attribute, isForbidden),
  ]);
  const hasPassword =
    element.attribute("password") !== undefined || element.attribute("hashValue") !== undefined;
  return { isProtected: true, hasPassword, options: Object.fromEntries(allowed) };
}
