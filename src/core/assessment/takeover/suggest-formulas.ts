import type { ColumnRoleId } from "./column-role";
import type { LedgerBlock } from "./ledger-block";

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
 * 建议公式 — a CN formula for every row of data, and the exact sum for every row of totals; rows of notes and blank rows get
 * nothing. `address` says how Excel calls a cell.
 */
export function suggestFormulas(
  block: LedgerBlock,
  columns: readonly ConfirmedColumn[],
  output: number,
  address: (row: number, column: number) => string,
): readonly SuggestedFormula[] {
  const method = suggestedMethod(columns);
  if (method === undefined) return [];
  const formulas: SuggestedFormula[] = [];
  let sinceTotal: number[] = [];
  let all: number[] = [];
  block.rows.forEach((kind, index) => {
    const row = block.firstRow + index;
    if (kind === "data") {
      formulas.push({ row, formula: rowFormula(method, columns, row, address) });
      sinceTotal.push(row);
      all.push(row);
      return;
    }
    if (kind !== "total" || all.length === 0) return;
    // A total right behind another total adds up everything above it.
    const rows = sinceTotal.length > 0 ? sinceTotal : all;
    formulas.push({ row, formula: `CN.TOTAL(${ranges(rows, output, address)})` });
    if (sinceTotal.length === 0) all = [];
    sinceTotal = [];
  });
  return formulas;
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

/** Neighbouring rows as ranges, so that a total stays readable. */
function ranges(
  rows: readonly number[],
  column: number,
  address: (row: number, column: number) => string,
): string {
  const parts: [number, number][] = [];
  for (const row of rows) {
    const last = parts.at(-1);
    if (last !== undefined && last[1] === row - 1) last[1] = row;
    else parts.push([row, row]);
  }
  return parts
    .map(([first, last]) =>
      first === last ? address(first, column) : `${address(first, column)}:${address(last, column)}`,
    )
    .join(",");
}
