import { call } from "../../functions/call";

/** 合同算例 — what a verdict must be. The answers follow the texts and the readings; they are not edited to make a build pass. */
export interface ContractCase {
  readonly because: string;
  /** An amount, or rows of category, amount and whatever else the case is about. */
  readonly emissions: number | null | readonly Readonly<Record<string, string | number>>[];
  /** An amount, or lots, each told by how it differs from the file's ordinary lot; `null` takes a cell away. */
  readonly offsets: number | null | readonly Readonly<Record<string, string | number | null>>[];
  readonly period?: string | null;
  readonly asOf?: string | null;
  readonly settings?: Readonly<Record<string, string>>;
  readonly expect: string;
}

export interface ContractFile {
  /** What these answers are, for whoever is about to change one. */
  readonly contract: string;
  readonly standard: string;
  readonly period: string;
  readonly asOf: string;
  readonly settings?: Readonly<Record<string, string>>;
  readonly lot: Readonly<Record<string, string | number>>;
  readonly cases: readonly ContractCase[];
}

type Cell = string | number | null;
type Lot = Readonly<Record<string, Cell>>;

/** The words that CN.VERDICT shows for a case. */
export function verdictOf(file: ContractFile, given: ContractCase): unknown {
  const settings = Object.entries({ ...file.settings, ...given.settings });
  return call(
    "VERDICT",
    table(given.emissions),
    Array.isArray(given.offsets) ? register(file.lot, given.offsets as readonly Lot[]) : given.offsets,
    given.period === undefined ? file.period : given.period,
    file.standard,
    given.asOf === undefined ? file.asOf : given.asOf,
    settings.length === 0 ? undefined : settings,
  );
}

/** The lots as a range; a register without lots still has its header row. */
function register(ordinary: Lot, lots: readonly Lot[]): unknown {
  return lots.length === 0 ? [Object.keys(ordinary)] : table(lots.map((lot) => ({ ...ordinary, ...lot })));
}

/** Rows told by their headers, as a range with its header row. */
function table(given: unknown): unknown {
  if (!Array.isArray(given)) return given;
  const rows = given as readonly Readonly<Record<string, Cell>>[];
  const headers = [...new Set(rows.flatMap((row) => Object.keys(row)))];
  return [headers, ...rows.map((row) => headers.map((header) => row[header] ?? null))];
}
