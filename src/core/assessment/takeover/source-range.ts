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

/** 合并的首格 — for a cell inside a merged range the one that holds its content; any other cell is its own. */
export function anchorOf({
  merges = [],
}: SourceRange): (row: number, column: number) => readonly [number, number] {
  const anchors = new Map<string, readonly [number, number]>();
  for (const { row, column, rows, columns } of merges) {
    for (let down = 0; down < rows; down += 1) {
      for (let across = 0; across < columns; across += 1) {
        anchors.set(`${row + down} ${column + across}`, [row, column]);
      }
    }
  }
  return (row, column) => anchors.get(`${row} ${column}`) ?? [row, column];
}

/**
 * 推断合并 — where nobody tells what is merged: in a row of words above another row of words, a text reaches over the blank
 * cells behind it, as long as the row below has words there.
 */
export function likelyMerges({ rows }: Pick<SourceRange, "rows">): readonly Merge[] {
  return rows.slice(0, -1).flatMap((cells, row) => {
    const below = rows[row + 1] ?? [];
    const isWords = (line: typeof below) =>
      line.some((cell) => textOf(cell) !== "") &&
      line.every((cell) => cell === undefined || textOf(cell) !== "");
    if (!isWords(cells) || !isWords(below)) return [];
    return cells.flatMap((cell, column): Merge[] => {
      if (textOf(cell) === "" || textOf(below[column]) === "") return [];
      let columns = 1;
      while (
        column + columns < below.length &&
        cells[column + columns] === undefined &&
        textOf(below[column + columns]) !== ""
      ) {
        columns += 1;
      }
      return columns > 1 ? [{ row, column, rows: 1, columns }] : [];
    });
  });
}
