import type { CellContent } from "../../ledger";
import { Exact } from "../../number";
import { conversion, parseUnit } from "../../unit";
import type { ColumnRoleId } from "./column-role";
import type { ConfirmedColumn } from "./confirmed-column";
import { textOf } from "./source-range";
import { unitRoleOf } from "./takeover-needs";

/** A row of somebody's ledger, as far as it is read. */
export type SourceLine = readonly (CellContent | undefined)[];

/** 行的单位 — the unit of a number in a row: what its header states, otherwise what stands in the column of units. */
export function unitInRow(
  role: ColumnRoleId,
  line: SourceLine,
  columns: readonly ConfirmedColumn[],
): string | undefined {
  const own = columns.find((each) => each.role === unitRoleOf(role, columns));
  const column = columns.find((each) => each.role === role);
  // The column of units speaks of the amount first; what is passed on may have its own unit in its header.
  const stated = own === undefined || role === "passedOn" ? column?.headerUnit : undefined;
  if (stated !== undefined) return stated;
  if (own !== undefined) return textOf(line[own.column]);
  return role === "passedOn" ? unitInRow("activity", line, columns) : undefined;
}

/** 换算系数 — the exact factor from one unit to another; a share of carbon is a plain number too. */
export function unitFactor(from: string, to: string): Exact | undefined {
  const key = `${from}\n${to}`;
  if (!known.has(key)) {
    if (known.size >= knownAtMost) known.clear();
    known.set(key, factorOf(from, to));
  }
  return known.get(key);
}

/** Rows repeat the same few units; each pair is looked at once. */
const known = new Map<string, Exact | undefined>();
const knownAtMost = 1000;

function factorOf(from: string, to: string): Exact | undefined {
  const [source, target] = [parseUnit(from), parseUnit(shareOf(from, to))];
  if (!("unit" in source) || !("unit" in target)) return undefined;
  const found = conversion(source.unit, target.unit);
  return "factor" in found ? found.factor : undefined;
}

/** A carbon content in per cent, or in tonnes per tonne, is the share of the mass: 1 is 1 tC/t. */
export function shareOf(from: string, to: string): string {
  const reading = parseUnit(from);
  const isPlain = "unit" in reading && Object.keys(reading.unit.dimensions).length === 0;
  return isPlain && to === "tC/t" ? "1" : to;
}

/** 换算 — a number in another unit, exactly; `undefined` where the units do not go together. */
export function convertedNumber(value: number, from: string, to: string): number | undefined {
  const factor = unitFactor(from, to);
  const number = Exact.fromDouble(value);
  if (factor === undefined || number === undefined) return undefined;
  return factor.compare(Exact.one) === 0 ? value : number.times(factor).toDouble();
}
