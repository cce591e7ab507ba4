import type { StoredTable } from "../model/workbook";
import { readRange } from "./range-reference";
import { fromCellText } from "./xml-text";
import { XmlScanner } from "./xml-scanner";

/** 表格 — one table of a sheet; undefined where the part gives no usable range. */
export function readTablePart(source: string, sheet: string): StoredTable | undefined {
  const scanner = new XmlScanner(source);
  const columns: string[] = [];
  let table: Omit<StoredTable, "columns"> | undefined;
  while (scanner.next() !== "end") {
    if (scanner.token === "close" || scanner.token === "text") continue;
    if (scanner.name === "table") {
      const range = readRange(scanner.attribute("ref") ?? "");
      // Formulas use the display name; the other one is for programs.
      const name = scanner.attribute("displayName") ?? scanner.attribute("name");
      if (!range || name === undefined) return undefined;
      const hasHeaderRow = scanner.attribute("headerRowCount") !== "0";
      const hasTotalsRow = (scanner.attribute("totalsRowCount") ?? "0") !== "0";
      table = { name, sheet, range, hasHeaderRow, hasTotalsRow };
    } else if (scanner.name === "tableColumn") {
      columns.push(fromCellText(scanner.attribute("name") ?? ""));
    }
  }
  return table && { ...table, columns };
}
