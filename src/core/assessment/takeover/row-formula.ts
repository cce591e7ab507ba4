import { isBlank } from "../../ledger";
import { Exact } from "../../number";
import { carbonUnits } from "./carbon-units";
import type { ColumnRoleId } from "./column-role";
import type { ConfirmedColumn, MappingStatements } from "./confirmed-column";
import { shareOf, unitFactor, unitInRow, type SourceLine } from "./row-units";
import { energyOf, type Direction } from "./row-words";
import type { SuggestedMethod } from "./suggested-method";
import { unitRoleOf } from "./takeover-needs";

/** 一行的公式 — what the formula of one row is written with. */
export interface FormulaRow {
  readonly line: SourceLine;
  readonly columns: readonly ConfirmedColumn[];
  readonly statements: MappingStatements;
  /** The texts that mean in and out in this ledger. */
  readonly directions: Readonly<Record<Direction, readonly string[]>>;
  /** How the formula calls the cell of a column. */
  readonly address: (column: number) => string;
}

/** 行的公式 — the CN formula of a row by its method, as typed, without `=`. */
export function rowFormula(method: SuggestedMethod, row: FormulaRow): string {
  if (method === "MASSBALANCE") return balanceFormula(row);
  const roles = {
    FUEL: ["activity", "netCalorificValue", "carbonContent", "oxidationRate"],
    EMISSION: ["activity", "factor"],
    PURCHASED: ["energyKind", "activity", "factor", "passedOn"],
  } as const satisfies Record<typeof method, readonly ColumnRoleId[]>;
  const withUnits = {
    FUEL: ["activity", "netCalorificValue", "carbonContent"],
    EMISSION: ["activity", "factor"],
    PURCHASED: ["activity", "factor"],
  } as const satisfies Record<typeof method, readonly ColumnRoleId[]>;
  const values = roles[method].map((role) =>
    role === "energyKind" ? energyArgument(row) : role === "passedOn" ? passedOn(row) : cell(row, role),
  );
  const units = withUnits[method].map((role) => unitArgument(row, role));
  // Units are given together or not at all; half of them would be refused.
  const given = units.every((each) => each !== "") ? [...values, ...units] : values;
  return `CN.${method}(${given.join(",")})`;
}

/** Which way the carbon goes is told by the row's own cell where there is one, so that a correction there counts. */
function balanceFormula(row: FormulaRow): string {
  const direction = row.columns.find(({ role }) => role === "direction");
  if (direction === undefined) return oneWay(row, row.statements.direction ?? "in");
  const at = row.address(direction.column);
  const says = (texts: readonly string[]): string => {
    const equal = texts.map((text) => `${at}=${quoted(text)}`);
    return equal.length === 1 ? equal.join("") : `OR(${equal.join(",")})`;
  };
  // A row that says neither is neither of them.
  return `IF(${says(row.directions.out)},${oneWay(row, "out")},IF(${says(row.directions.in)},${oneWay(row, "in")},NA()))`;
}

function oneWay(row: FormulaRow, direction: Direction): string {
  const units = carbonUnits(row.line, row.columns);
  const amount = inUnit(row, "activity", units?.amount);
  const carbon = inUnit(row, "carbonShare", units?.carbon);
  if (direction === "out") return `CN.MASSBALANCE(,,${amount},${carbon})`;
  const share = row.columns.find(({ role }) => role === "fossilShare");
  // An empty share means that all of the carbon counts, as in our own table.
  if (share === undefined || isBlank(row.line[share.column])) return `CN.MASSBALANCE(${amount},${carbon})`;
  return `CN.MASSBALANCE(${amount},${carbon},,,,${inUnit(row, "fossilShare", "1")})`;
}

/** The cell itself where it has the unit already, otherwise its exact conversion. */
function inUnit(row: FormulaRow, role: ColumnRoleId, to: string | undefined): string {
  const found = cell(row, role);
  const from = unitInRow(role, row.line, row.columns);
  const factor = from === undefined || to === undefined ? undefined : unitFactor(from, to);
  if (from === undefined || to === undefined || factor === undefined) return found;
  if (factor.compare(Exact.one) === 0) return found;
  return `CN.CONVERT(${found},${unitArgument(row, role)},${quoted(shareOf(from, to))})`;
}

/** What is passed on stands in the unit of the purchase, or is converted to it. */
function passedOn(row: FormulaRow): string {
  return inUnit(row, "passedOn", unitInRow("activity", row.line, row.columns));
}

function energyArgument(row: FormulaRow): string {
  const column = row.columns.find(({ role }) => role === "energyKind");
  if (column !== undefined) return row.address(column.column);
  return quoted(energyOf(row.line, row.columns, row.statements) ?? "");
}

/** A unit stands in a cell of its own, or in the header; without either the function is told none. */
function unitArgument(row: FormulaRow, role: ColumnRoleId): string {
  const header = row.columns.find((each) => each.role === role)?.headerUnit;
  const own = unitRoleOf(role, row.columns);
  const at = own === undefined || (role === "passedOn" && header !== undefined) ? "" : cell(row, own);
  if (at !== "") return at;
  return header === undefined ? "" : quoted(header);
}

function cell({ columns, address }: FormulaRow, role: ColumnRoleId): string {
  const column = columns.find((each) => each.role === role);
  return column === undefined ? "" : address(column.column);
}

const quoted = (text: string): string => `"${text.replace(/"/g, '""')}"`;
