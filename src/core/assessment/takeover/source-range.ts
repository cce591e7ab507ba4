import type { CellContent } from "../../ledger";

/** 合并单元格 — a merged range, rows and columns counted from 0 inside the range that is read. */
export interface Merge {
  readonly row: number;
  readonly column: number;
  readonly rows: number;
  readonly columns: number;
}

/** 用户的区域 — a range of a ledger that is not ours: its cells, and what is merged in it. */
export interface SourceRange {
  readonly rows: readonly (readonly (CellContent | undefined)[])[];
  readonly merges?: readonly Merge[];
}

/** The text of a cell, or nothing where it holds no text. */
export function textOf(content: CellContent | undefined): string {
  return typeof content === "string" ? content.normalize("NFKC").trim() : "";
}

/** The cells of a range with every merged cell carrying the content of its first one. */
export function unmerged({ rows, merges = [] }: SourceRange): SourceRange["rows"] {
  if (merges.length === 0) return rows;
  const filled = rows.map((row) => [...row]);
  for (const merge of merges) {
    const content = filled[merge.row]?.[merge.column];
    for (let down = 0; down < merge.rows; down += 1) {
      for (let across = 0; across < merge.columns; across += 1) {
        const row = filled[merge.row + down];
        if (row !== undefined) row[merge.column + across] = content;
      }
    }
  }
  return filled;
}
