import type { StoredTable } from "../model/workbook";
import type { Sheet } from "../store/sheet";
import type { TableExpression, TableSection } from "./expression";
import type { Scope } from "./scope";

/** 表的一部分 — the columns and rows that a structured reference names. */
export interface TablePart {
  readonly sheet: Sheet;
  readonly left: number;
  readonly right: number;
  /** `this` stands for the row of the formula. */
  readonly rows: "this" | { readonly first: number; readonly last: number };
  readonly firstDataRow: number;
  readonly lastDataRow: number;
}

const collapsed = (name: string): string => name.replace(/\s+/g, " ").trim().toLowerCase();

/** The position of a column in its table, by name without regard to letter case; line breaks count as spaces. */
function columnPosition(table: StoredTable, name: string): number {
  const wanted = name.toLowerCase();
  const exact = table.columns.findIndex((column) => column.toLowerCase() === wanted);
  return exact >= 0 ? exact : table.columns.findIndex((column) => collapsed(column) === collapsed(name));
}

type Rows = { readonly first: number; readonly last: number } | undefined;

function rowsOfSection(table: StoredTable, section: TableSection): Rows {
  const { startRow, endRow } = table.range;
  const data = {
    first: startRow + (table.hasHeaderRow ? 1 : 0),
    last: endRow - (table.hasTotalsRow ? 1 : 0),
  };
  if (section === "all") return { first: startRow, last: endRow };
  if (section === "headers") return table.hasHeaderRow ? { first: startRow, last: startRow } : undefined;
  if (section === "totals") return table.hasTotalsRow ? { first: endRow, last: endRow } : undefined;
  return data;
}

/** Finds what a structured reference names; a Chinese sentence where it names nothing. */
export function tablePart(expression: TableExpression, scope: Scope): TablePart | string {
  const name = expression.table;
  const table = name === undefined ? scope.table : scope.workbook.tableNamed(name);
  const sheet = table === undefined ? undefined : scope.workbook.sheetNamed(table.sheet);
  if (table === undefined || sheet === undefined) return `没有名为“${name ?? ""}”的表。`;
  const positions = expression.columns.map((column) => columnPosition(table, column));
  const missing = positions.findIndex((position) => position < 0);
  if (missing >= 0) return `表“${table.name}”没有“${expression.columns[missing] ?? ""}”列。`;
  const data = rowsOfSection(table, "data");
  if (data === undefined) return `表“${table.name}”没有数据行。`;
  const edges = {
    sheet,
    left: table.range.startColumn + (positions.length > 0 ? Math.min(...positions) : 0),
    right: positions.length > 0 ? table.range.startColumn + Math.max(...positions) : table.range.endColumn,
    firstDataRow: data.first,
    lastDataRow: data.last,
  };
  if (expression.sections.includes("this row")) return { ...edges, rows: "this" };
  const sections: readonly TableSection[] = expression.sections.length > 0 ? expression.sections : ["data"];
  const parts = sections.map((section) => rowsOfSection(table, section));
  const present = parts.filter((part) => part !== undefined);
  if (present.length === 0 || parts.length !== present.length) return `表“${table.name}”没有这样的行。`;
  const first = Math.min(...present.map((part) => part.first));
  const last = Math.max(...present.map((part) => part.last));
  return { ...edges, rows: { first, last } };
}
