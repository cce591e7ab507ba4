import { statementsInRow, type ConfirmedColumn, type MappingStatements } from "./confirmed-column";
import type { LedgerBlock } from "./ledger-block";
import { rowFormula } from "./row-formula";
import { directionTexts } from "./row-words";
import { unmerged, type SourceRange } from "./source-range";
import { suggestedMethod } from "./suggested-method";
import { runs, summedRows, totalRows, type TotalRow } from "./total-rows";

/** 建议的公式 — one formula beside a row of somebody's ledger, as typed, without `=`. */
export interface SuggestedFormula {
  readonly row: number;
  readonly formula: string;
}

/** 台账的话 — what the rows say besides their numbers, and what a person has stated for all of them. */
export interface LedgerWords {
  readonly source: SourceRange;
  readonly statements: MappingStatements;
}

/**
 * 建议公式 — a CN formula for every row of data, and the exact sum for every row of totals; rows of notes, blank rows and rows
 * that are left out get nothing, nor does a total over a row that is left out. `address` says how Excel calls a cell.
 */
export function suggestFormulas(
  block: LedgerBlock,
  columns: readonly ConfirmedColumn[],
  output: number,
  address: (row: number, column: number) => string,
  leftOut: ReadonlySet<number> = new Set(),
  { source, statements }: LedgerWords = { source: { rows: [] }, statements: {} },
): readonly SuggestedFormula[] {
  const method = suggestedMethod(columns);
  if (method === undefined) return [];
  const cells = unmerged(source);
  const directions = directionTexts(cells.slice(block.firstRow, block.lastRow + 1), columns);
  const totals = new Map(totalRows(block).map((total) => [total.row, total]));
  return block.rows.flatMap((kind, index): SuggestedFormula[] => {
    const row = block.firstRow + index;
    if (leftOut.has(row)) return [];
    if (kind === "data") {
      const line = cells[row] ?? [];
      const at = (column: number): string => address(row, column);
      const stated = statementsInRow(statements, row);
      const given = { line, columns, statements: stated, directions, address: at };
      return [{ row, formula: rowFormula(method, given) }];
    }
    const total = totals.get(row);
    const summed = total === undefined || isOver(total, leftOut) ? undefined : summedRows(total);
    return summed === undefined ? [] : [{ row, formula: `CN.TOTAL(${ranges(summed, output, address)})` }];
  });
}

/** Whether a row that is left out stands among those that a total adds up: its sum would be short of it. */
export function isOver({ from, row }: TotalRow, leftOut: ReadonlySet<number>): boolean {
  for (let each = from; leftOut.size > 0 && each < row; each += 1) if (leftOut.has(each)) return true;
  return false;
}

function ranges(
  rows: readonly number[],
  column: number,
  address: (row: number, column: number) => string,
): string {
  return runs(rows)
    .map(([first, last]) =>
      first === last ? address(first, column) : `${address(first, column)}:${address(last, column)}`,
    )
    .join(",");
}
