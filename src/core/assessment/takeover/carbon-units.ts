import { parseUnit } from "../../unit";
import type { ConfirmedColumn } from "./confirmed-column";
import { unitFactor, unitInRow, type SourceLine } from "./row-units";

/** 平衡的单位 — the units in which a row of a balance is calculated: tonnes and tC/t, or a volume and tC for each of it. */
export interface CarbonUnits {
  readonly amount: string;
  readonly carbon: string;
}

/** The units of a row of a balance, or none where amount and carbon content do not go together. */
export function carbonUnits(line: SourceLine, columns: readonly ConfirmedColumn[]): CarbonUnits | undefined {
  const amount = unitInRow("activity", line, columns);
  const carbon = unitInRow("carbonShare", line, columns);
  if (amount === undefined || carbon === undefined) return undefined;
  const reading = parseUnit(amount);
  if (!("unit" in reading)) return undefined;
  const units =
    unitFactor(amount, "t") === undefined
      ? { amount, carbon: `tC/(${amount})` }
      : { amount: "t", carbon: "tC/t" };
  return unitFactor(carbon, units.carbon) === undefined ? undefined : units;
}
