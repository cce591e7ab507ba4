import type { BaselineContents, BaselineTableId, CellContent, TableContent } from "../../../../src/core";

type Row = Readonly<Record<string, string | number>>;

/** Rows by their Chinese headers, as a workbook holds them. */
export function recordsOf(...rows: readonly Row[]): TableContent {
  const headers = [...new Set(rows.flatMap((row) => Object.keys(row)))];
  return {
    headers,
    rows: rows.map((row) => headers.map((header): CellContent | undefined => row[header])),
  };
}

/** The columns of a row, and nothing in them. */
export function nothingOf(row: Row): TableContent {
  return { headers: Object.keys(row), rows: [] };
}

/** Items and their contents. */
export function itemsOf(items: Row): TableContent {
  return { headers: ["项目", "内容"], rows: Object.entries(items).map(([item, value]) => [item, value]) };
}

/** One table alone: the others are not in the workbook. */
export function only(id: BaselineTableId, content: TableContent): BaselineContents {
  return { [id]: content };
}
