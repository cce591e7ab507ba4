import { carbonUnits } from "./carbon-units";
import type { ColumnRoleId } from "./column-role";
import type { ConfirmedColumn } from "./confirmed-column";
import { unitFactor, unitInRow, type SourceLine } from "./row-units";
import type { TakeoverPurpose } from "./takeover-needs";
import { targets } from "./takeover-tables";

/** 不合的单位 — a number whose unit does not convert into the one that is wanted. */
export interface UnitMisfit {
  readonly role: ColumnRoleId;
  readonly found: string;
  readonly expected: string;
}

/** The first number of a row that stands in a unit which its purpose has no use for; units that are still asked for are none. */
export function unitMisfit(
  purpose: TakeoverPurpose,
  line: SourceLine,
  columns: readonly ConfirmedColumn[],
): UnitMisfit | undefined {
  const misfit = (role: ColumnRoleId, expected: string | undefined): UnitMisfit | undefined => {
    const found = columns.some((each) => each.role === role) ? unitInRow(role, line, columns) : undefined;
    if (found === undefined || found === "" || expected === undefined) return undefined;
    return unitFactor(found, expected) === undefined ? { role, found, expected } : undefined;
  };
  const passedOn = (): UnitMisfit | undefined => misfit("passedOn", unitInRow("activity", line, columns));
  switch (purpose) {
    case "FUEL":
    case "EMISSION":
      return undefined;
    case "PURCHASED":
    case "purchasedEnergy":
      return passedOn();
    case "MASSBALANCE": {
      const amount = unitInRow("activity", line, columns);
      const carbon = unitInRow("carbonShare", line, columns);
      if (amount === undefined || carbon === undefined) return undefined;
      return carbonUnits(line, columns) === undefined
        ? { role: "carbonShare", found: `${amount} × ${carbon}`, expected: "tC" }
        : misfit("fossilShare", "1");
    }
    default: {
      const { fixed } = targets[purpose];
      return Object.entries(fixed)
        .map(([role, expected]) => misfit(role as ColumnRoleId, expected))
        .find((found) => found !== undefined);
    }
  }
}
