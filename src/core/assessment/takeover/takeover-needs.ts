import type { ColumnRoleId } from "./column-role";
import type { ConfirmedColumn, MappingStatements } from "./confirmed-column";
import type { SuggestedMethod } from "./suggested-method";
import type { TakeoverTableId } from "./takeover-tables";

/** 接管的去向 — formulas by a method beside the data, or rows for a table of ours. */
export type TakeoverPurpose = SuggestedMethod | TakeoverTableId;

/** 所需 — the numbers that a purpose cannot do without, those whose unit has to be known, and what each row has to say. */
interface Needs {
  readonly numbers: readonly ColumnRoleId[];
  readonly units: readonly ColumnRoleId[];
  readonly words: readonly ("direction" | "energyKind")[];
}

const needs: Readonly<Record<TakeoverPurpose, Needs>> = {
  FUEL: {
    numbers: ["activity", "netCalorificValue", "carbonContent", "oxidationRate"],
    units: ["activity", "netCalorificValue", "carbonContent"],
    words: [],
  },
  EMISSION: { numbers: ["activity", "factor"], units: ["activity", "factor"], words: [] },
  MASSBALANCE: {
    numbers: ["activity", "carbonShare"],
    units: ["activity", "carbonShare", "fossilShare"],
    words: ["direction"],
  },
  PURCHASED: {
    numbers: ["activity", "factor", "passedOn"],
    units: ["activity", "factor"],
    words: ["energyKind"],
  },
  fuelUse: {
    numbers: ["activity"],
    units: ["activity", "netCalorificValue", "carbonContent"],
    words: [],
  },
  factorUse: { numbers: ["activity"], units: ["activity", "factor"], words: [] },
  carbonFlows: {
    numbers: ["activity"],
    units: ["activity", "carbonShare", "fossilShare"],
    words: ["direction"],
  },
  purchasedEnergy: { numbers: ["activity"], units: ["activity", "factor"], words: ["energyKind"] },
  production: { numbers: ["output"], units: ["output", "outputValue"], words: [] },
};

/** The needs of a purpose, as far as the columns are there; a ledger of values alone has no output. */
export function needsOf(purpose: TakeoverPurpose, columns: readonly ConfirmedColumn[]): Needs {
  const found = needs[purpose];
  const has = (role: ColumnRoleId) => columns.some((column) => column.role === role);
  const isValueOnly = purpose === "production" && !has("output") && has("outputValue");
  return isValueOnly ? { ...found, numbers: ["outputValue"] } : found;
}

/** 缺的列 — numbers without which there is nothing to take over. */
export function missingRoles(
  purpose: TakeoverPurpose,
  columns: readonly ConfirmedColumn[],
): readonly ColumnRoleId[] {
  return needsOf(purpose, columns).numbers.filter((role) => !columns.some((each) => each.role === role));
}

/** The columns in which units may stand row by row. */
const unitRoles: Readonly<Partial<Record<ColumnRoleId, ColumnRoleId>>> = {
  activity: "activityUnit",
  passedOn: "activityUnit",
  output: "activityUnit",
  factor: "factorUnit",
};

/** 单位列 — the column in which the unit of a number may stand; an output has its own only where nothing is used. */
export function unitRoleOf(
  role: ColumnRoleId,
  columns: readonly ConfirmedColumn[],
): ColumnRoleId | undefined {
  const isAmountThere = columns.some((each) => each.role === "activity");
  return role === "output" && isAmountThere ? undefined : unitRoles[role];
}

/** 未写单位的列 — numbers whose unit stands neither in a column of its own nor in the header: it has to be asked for. */
export function unstatedUnits(
  columns: readonly ConfirmedColumn[],
  purpose: TakeoverPurpose,
): readonly ColumnRoleId[] {
  return needsOf(purpose, columns).units.filter((role) => {
    const column = columns.find((each) => each.role === role);
    if (column === undefined || column.headerUnit !== undefined) return false;
    // A share lies between 0 and 1 unless its header says per cent.
    if (role === "fossilShare") return column.isPercentDoubtful === true;
    return !columns.some((each) => each.role === unitRoleOf(role, columns));
  });
}

/** 未说明的事 — what neither a column nor a section says and no person has stated yet; `rows` are the rows of data. */
export function unstatedWords(
  columns: readonly ConfirmedColumn[],
  purpose: TakeoverPurpose,
  statements: MappingStatements,
  rows: readonly number[],
): readonly ("direction" | "energyKind")[] {
  const isInSections = rows.every((row) => statements.sections?.has(row) === true);
  const isStated = {
    direction: statements.direction !== undefined || isInSections,
    energyKind: statements.energy !== undefined,
  };
  return needsOf(purpose, columns).words.filter(
    (role) => !columns.some((each) => each.role === role) && !isStated[role],
  );
}
