import type { ColumnRoleId } from "./column-role";
import type { LedgerBlock } from "./ledger-block";
import { runs, summedRows, totalRows, type TotalRow } from "./total-rows";

/** A column as the user has confirmed it: what it is, and the unit its header states. */
export interface ConfirmedColumn {
  readonly column: number;
  readonly role: ColumnRoleId;
  readonly headerUnit?: string;
}

/** 建议的公式 — one formula beside a row of somebody's ledger, as typed, without `=`. */
export interface SuggestedFormula {
  readonly row: number;
  readonly formula: string;
}

/** Which method the columns make possible; `undefined` where none. */
export type SuggestedMethod = "FUEL" | "EMISSION";

/** 建议的方法 — fuel parameters make the fuel formula, otherwise a factor makes the factor method. */
export function suggestedMethod(columns: readonly ConfirmedColumn[]): SuggestedMethod | undefined {
  const has = (role: ColumnRoleId) => columns.some((column) => column.role === role);
  if (!has("activity")) return undefined;
  if (has("netCalorificValue") && has("carbonContent") && has("oxidationRate")) return "FUEL";
  return has("factor") ? "EMISSION" : undefined;
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
): readonly SuggestedFormula[] {
  const method = suggestedMethod(columns);
  if (method === undefined) return [];
  const totals = new Map(totalRows(block).map((total) => [total.row, total]));
  return block.rows.flatMap((kind, index): SuggestedFormula[] => {
    const row = block.firstRow + index;
    if (leftOut.has(row)) return [];
    if (kind === "data") return [{ row, formula: rowFormula(method, columns, row, address) }];
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

function rowFormula(
  method: SuggestedMethod,
  columns: readonly ConfirmedColumn[],
  row: number,
  address: (row: number, column: number) => string,
): string {
  const cell = (role: ColumnRoleId): string => {
    const column = columns.find((each) => each.role === role);
    return column === undefined ? "" : address(row, column.column);
  };
  // A unit stands in a cell of its own, or in the header; without either the function is told none.
  const unit = (role: ColumnRoleId, unitRole: ColumnRoleId | undefined): string => {
    const own = unitRole === undefined ? "" : cell(unitRole);
    if (own !== "") return own;
    const stated = columns.find((each) => each.role === role)?.headerUnit;
    return stated === undefined ? "" : `"${stated.replace(/"/g, '""')}"`;
  };
  const [numbers, units] =
    method === "FUEL"
      ? [
          [cell("activity"), cell("netCalorificValue"), cell("carbonContent"), cell("oxidationRate")],
          [
            unit("activity", "activityUnit"),
            unit("netCalorificValue", undefined),
            unit("carbonContent", undefined),
          ],
        ]
      : [
          [cell("activity"), cell("factor")],
          [unit("activity", "activityUnit"), unit("factor", "factorUnit")],
        ];
  // Units are given together or not at all; half of them would be refused.
  const given = units.every((each) => each !== "") ? [...numbers, ...units] : numbers;
  return `CN.${method}(${given.join(",")})`;
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
