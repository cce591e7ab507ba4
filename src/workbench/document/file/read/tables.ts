import { formulaToTyped } from "../../../../sheet/file/formula-to-typed";
import { readTablePart } from "../../../../sheet/file/table-part";
import { fromCellText } from "../../../../sheet/file/xml-text";
import { withoutOwnTable } from "../../reference/own-table";
import type { TableState } from "../../state/workbook-shape";
import { readXml, type XmlElement } from "../xml-tree";

/** 表格 — everything that a table part says; `undefined` where it gives no usable range. */
export function readTable(source: string, sheet: string, part: string): TableState | undefined {
  const table = readTablePart(source, "");
  const root = readXml(source);
  if (table === undefined || root === undefined) return undefined;
  const style = root.child("tableStyleInfo");
  const filter = root.child("autoFilter");
  return {
    id: root.numberAttribute("id") ?? 0,
    name: table.name,
    sheet,
    range: table.range,
    hasHeaderRow: table.hasHeaderRow,
    hasTotalsRow: table.hasTotalsRow,
    columns: (root.child("tableColumns")?.all("tableColumn") ?? []).map((column, index) =>
      readColumn(column, index, table.name),
    ),
    style: style?.attribute("name") ?? null,
    showsRowStripes: style?.isSet("showRowStripes") ?? false,
    showsColumnStripes: style?.isSet("showColumnStripes") ?? false,
    showsFirstColumn: style?.isSet("showFirstColumn") ?? false,
    showsLastColumn: style?.isSet("showLastColumn") ?? false,
    showsFilterButton: filter !== undefined,
    isFiltering: filter?.child("filterColumn") !== undefined,
    origin: part,
  };
}

function readColumn(column: XmlElement, index: number, table: string): TableState["columns"][number] {
  const formula = column.child("calculatedColumnFormula")?.text;
  return {
    id: column.numberAttribute("id") ?? index + 1,
    name: fromCellText(column.attribute("name") ?? ""),
    ...(formula === undefined
      ? {}
      : { calculatedFormula: withoutOwnTable(formulaToTyped(fromCellText(formula)), table) }),
    source: column.source,
  };
}
