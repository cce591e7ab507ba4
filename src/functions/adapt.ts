import { error, sentence, type Finding } from "../core";
import type { CallContext, FunctionDefinition } from "./define";
import {
  readyCellsOf,
  type CellGrid,
  type ReadyCell,
  type ResultCell,
  type ResultGrid,
} from "./excel-values";
import { Inputs } from "./inputs";

/** What the adapter needs of Excel's runtime; Excel provides it, and so does every host of ours. */
export interface ErrorFactory {
  /** Makes the object that Excel shows as `#VALUE!` or `#N/A` with a sentence. */
  readonly makeError: (code: "#VALUE!" | "#N/A", message: string) => unknown;
  readonly language: () => CallContext["language"];
}

/** Findings that mean "something is not there" show as `#N/A`; everything else is a wrong input and shows as `#VALUE!`. */
const notAvailable: ReadonlySet<Finding["code"]> = new Set([
  "blank",
  "blank-factor",
  "blank-entry",
  "omitted",
  "no-rows",
  "key-without-rows",
  "unanswered",
  "type-not-stated",
  "unit-missing",
  "gwp-missing",
  "gwp-set-unknown",
  "clause-unknown",
  "clause-of-no-standard",
  "clause-without-rule",
  "factor-year-missing",
  "factor-edition-missing",
  "factor-quantity-missing",
  "grid-year-missing",
  "grid-calibre-missing",
  "grid-place-without-factor",
  "own-factor-missing",
  "own-factor-not-valid",
  "market-factor-missing",
]);

/** How a call has to be written is said by no clause. */
const withoutClause: ReadonlySet<Finding["code"]> = new Set([
  "explained-cell-given",
  "explained-function-unknown",
  "explained-arguments-surplus",
]);

/** The error value that a finding shows as; only these two carry a sentence in Excel. */
export function errorValueOf(finding: Finding): "#VALUE!" | "#N/A" {
  return notAvailable.has(finding.code) ? "#N/A" : "#VALUE!";
}

/**
 * Makes of a definition the function that Excel calls: grids in, grids out. Excel passes one argument per parameter
 * (`null` for one left out; all of a repeated one in an array) and the invocation last.
 */
export function adapt(
  definition: FunctionDefinition,
  excel: ErrorFactory,
): (...args: unknown[]) => unknown[][] {
  return (...args) => {
    const language = excel.language();
    const grid = definition.run(readCall(definition, args, language));
    const single = singleDouble(grid);
    if (single !== undefined) return [[single]];
    const show = (cell: ReadyCell): number | string | ExcelError => {
      if (typeof cell === "number") return cell;
      const value = valueOf(cell);
      return typeof value === "object" ? errorOf(definition, value, language, excel) : value;
    };
    if (grid.length === 1 && grid[0]?.length === 1) {
      const only = show(grid[0][0] ?? "");
      // A single failure is thrown: that is how Excel is told of it with its sentence.
      if (only instanceof ExcelError) throw only.shown;
      return [[only]];
    }
    const ready = readyCellsOf(grid);
    if (ready?.areNumbers === true) return ready.cells;
    const cells = ready?.cells ?? grid.map((row): ReadyCell[] => [...row]);
    for (const row of cells) showRow(row, show);
    return cells;
  };
}

/** The one number of most calls, for which nothing has to be prepared. */
function singleDouble(grid: ResultGrid): number | undefined {
  if (grid.length !== 1 || grid[0]?.length !== 1) return undefined;
  const only = grid[0][0];
  return typeof only === "object" && only.kind === "computation" ? only.double : undefined;
}

/** Puts in the place of every cell what Excel shows for it; numbers stand as they are. */
function showRow(row: unknown[], show: (cell: ReadyCell) => number | string | ExcelError): void {
  for (let column = 0; column < row.length; column += 1) {
    const cell = row[column] as ReadyCell;
    if (typeof cell === "number") continue;
    const shown = show(cell);
    row[column] = shown instanceof ExcelError ? shown.shown : shown;
  }
}

/** An error object of Excel's own making, told apart from values. */
class ExcelError {
  constructor(readonly shown: unknown) {}
}

/** What the cell shows, or the finding that says why it shows an error. */
function valueOf(cell: ResultCell): number | string | Finding {
  if (typeof cell === "string") return cell;
  if (cell.kind === "failure") return cell.finding;
  if (cell.double !== undefined) return cell.double;
  if (!cell.outcome.ok) return cell.outcome.finding;
  const double = cell.outcome.value.toDouble();
  return Number.isFinite(double) ? double : error("result-too-large");
}

function errorOf(
  definition: FunctionDefinition,
  finding: Finding,
  language: CallContext["language"],
  excel: ErrorFactory,
): ExcelError {
  const clause = finding.clause ?? definition.clauses[0];
  const cited = clause === undefined || withoutClause.has(finding.code) ? finding : { ...finding, clause };
  return new ExcelError(excel.makeError(errorValueOf(finding), sentence(cited, language)));
}

/** Reads the arguments of a call into one grid per argument, with their addresses. */
export function readCall(
  definition: FunctionDefinition,
  args: readonly unknown[],
  language: CallContext["language"],
): Inputs {
  const { parameters } = definition;
  const last = parameters.length - 1;
  const grids: (CellGrid | undefined)[] = [];
  for (let index = 0; index <= last; index += 1) {
    const value = args[index];
    if (index === last && parameters[index]?.repeating === true) {
      for (const item of repeated(value)) grids.push(asGrid(item));
    } else {
      grids.push(asGrid(value));
    }
  }
  return new Inputs(parameters, grids, new Call(language, args[parameters.length]));
}

/** The circumstances of a call; its addresses are looked at only where a cell has to be named. */
class Call implements CallContext {
  private known: readonly (string | undefined)[] | undefined;

  constructor(
    readonly language: CallContext["language"],
    private readonly invocation: unknown,
  ) {}

  get addresses(): readonly (string | undefined)[] {
    this.known ??= addressesOf(this.invocation);
    return this.known;
  }
}

/** A repeated parameter comes as one array of its arguments, each of them a grid. */
function repeated(value: unknown): readonly unknown[] {
  if (!Array.isArray(value)) return value === null || value === undefined ? [] : [value];
  return value.every((item) => item === null || isGrid(item)) ? value : [value];
}

function asGrid(value: unknown): CellGrid | undefined {
  if (value === null || value === undefined) return undefined;
  if (!Array.isArray(value)) return [[value]];
  return isGrid(value) ? value : [value];
}

/** Ranges are rectangles: what the first row is, all rows are. */
function isGrid(value: unknown): value is CellGrid {
  return Array.isArray(value) && (value.length === 0 || Array.isArray(value[0]));
}

function addressesOf(invocation: unknown): readonly (string | undefined)[] {
  if (typeof invocation !== "object" || invocation === null || !("parameterAddresses" in invocation)) {
    return [];
  }
  const { parameterAddresses } = invocation;
  if (!Array.isArray(parameterAddresses)) return [];
  return parameterAddresses
    .flat()
    .map((address: unknown) => (typeof address === "string" ? address : undefined));
}
