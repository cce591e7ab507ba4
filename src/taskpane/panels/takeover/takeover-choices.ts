import {
  energyKinds,
  parseUnit,
  type ColumnGuess,
  type ColumnRoleId,
  type ConfirmedColumn,
  type MappingStatements,
} from "../../../core";
import type { ColumnRoles } from "./ledger-reading";

/** 接管的选择 — what a person has decided about a block. */
export interface TakeoverChoices {
  readonly roles: ColumnRoles;
  /** Units of whole columns, as typed, where nothing states them. */
  readonly units: Readonly<Partial<Record<ColumnRoleId, string>>>;
  readonly year: string;
  readonly category: string;
  /** Which way the carbon of all rows goes; empty while nobody has said it. */
  readonly direction: "" | "in" | "out";
  /** The kind of energy of all rows, by its id; empty while nobody has said it. */
  readonly energy: string;
  readonly isNothingPassedOn: boolean;
}

/** Nothing is decided before a person decides it. */
export const nothingChosen: TakeoverChoices = {
  roles: new Map(),
  units: {},
  year: "",
  category: "",
  direction: "",
  energy: "",
  isNothingPassedOn: false,
};

/** The columns as confirmed; a unit that was typed for a whole column stands for one in its header. */
export function confirmedColumns(
  guesses: readonly ColumnGuess[],
  { roles, units }: TakeoverChoices,
): readonly ConfirmedColumn[] {
  return guesses.flatMap(({ column, headerUnit, isPercentDoubtful }): ConfirmedColumn[] => {
    const role = roles.get(column);
    if (role === undefined) return [];
    const unit = headerUnit ?? readUnit(units[role]);
    const doubt = isPercentDoubtful === undefined ? {} : { isPercentDoubtful };
    return [{ column, role, ...(unit === undefined ? doubt : { headerUnit: unit }) }];
  });
}

/** A typed unit where it can be read. */
export function readUnit(typed: string | undefined): string | undefined {
  const text = typed?.trim() ?? "";
  return text !== "" && "unit" in parseUnit(text) ? text : undefined;
}

/** 说明 — the statements as far as they are made. */
export function statementsOf(choices: TakeoverChoices): MappingStatements {
  const year = choices.year.trim();
  const energy = energyKinds.find(({ id }) => id === choices.energy)?.id;
  return {
    ...(/^\d{4}$/.test(year) ? { year: Number(year) } : {}),
    ...(choices.category === "" ? {} : { category: choices.category }),
    ...(choices.direction === "" ? {} : { direction: choices.direction }),
    ...(energy === undefined ? {} : { energy }),
    ...(choices.isNothingPassedOn ? { isNothingPassedOn: true } : {}),
  };
}
