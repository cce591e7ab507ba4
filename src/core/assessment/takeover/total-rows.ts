import type { LedgerBlock } from "./ledger-block";

/** 合计行 — a row of totals and the rows that it adds up, counted from 0 inside the range. */
export interface TotalRow {
  readonly row: number;
  /** The first row that it could add up. */
  readonly from: number;
  /** Rows of data. */
  readonly data: readonly number[];
  /** For a total behind other totals: those, when together they add up the same rows. */
  readonly subtotals: readonly number[];
}

/**
 * 合计行的构成 — a total adds up the data since the total before; right behind another total it adds up everything above that
 * no such total has added up yet.
 */
export function totalRows(block: LedgerBlock): readonly TotalRow[] {
  const found: TotalRow[] = [];
  let from = block.firstRow;
  let allFrom = block.firstRow;
  let sinceTotal: number[] = [];
  let all: number[] = [];
  let subtotals: number[] = [];
  block.rows.forEach((kind, index) => {
    const row = block.firstRow + index;
    if (kind === "data") {
      sinceTotal.push(row);
      all.push(row);
    }
    if (kind !== "total" || all.length === 0) return;
    if (sinceTotal.length > 0) {
      found.push({ row, from, data: sinceTotal, subtotals: [] });
      subtotals.push(row);
    } else {
      found.push({ row, from: allFrom, data: all, subtotals });
      all = [];
      subtotals = [];
      allFrom = row + 1;
    }
    from = row + 1;
    sinceTotal = [];
  });
  return found;
}

/** 连续的行 — neighbouring rows as first and last, so that a total stays readable. */
export function runs(rows: readonly number[]): readonly (readonly [number, number])[] {
  const found: [number, number][] = [];
  for (const row of rows) {
    const last = found.at(-1);
    if (last !== undefined && last[1] === row - 1) last[1] = row;
    else found.push([row, row]);
  }
  return found;
}

/** Excel takes at most 255 arguments and 8192 characters; below this a total is safe on both counts. */
const mostRuns = 200;

/** The rows that the formula of a total names: its data, or its subtotals where the data are too scattered. */
export function summedRows(total: TotalRow): readonly number[] | undefined {
  return [total.data, total.subtotals].find((rows) => rows.length > 0 && runs(rows).length <= mostRuns);
}
