import { error, failure, success, type Exact, type Finding, type Outcome, type Place } from "../core";
import { cellAt, isWholeColumn } from "./cell-address";
import type { CallContext, ParameterDefinition } from "./define";
import { failed, isBlank, readNumber, readText, type CellGrid, type FunctionFailure } from "./excel-values";

/** 参数 — the arguments of one call, read by name, each refusal placed at its cell. */
export class Inputs {
  private readonly indexes: ReadonlyMap<string, number>;

  constructor(
    private readonly parameters: readonly ParameterDefinition[],
    /** One grid per parameter; `undefined` for one that was left out. */
    private readonly given: readonly (CellGrid | undefined)[],
    private readonly call: CallContext,
  ) {
    this.indexes = indexesOf(parameters);
  }

  get language(): CallContext["language"] {
    return this.call.language;
  }

  /** The grid of a parameter; `undefined` when it was left out. A repeated parameter is read by `grids`. */
  grid(input: string): CellGrid | undefined {
    return this.given[this.index(input)];
  }

  /** As `grid`, by the position among the arguments. */
  argument(index: number): CellGrid | undefined {
    return this.given[index];
  }

  /** The grids of a parameter that may be given again and again, with their positions among the arguments. */
  grids(input: string): { grid: CellGrid; argument: number }[] {
    const first = this.index(input);
    return this.given
      .slice(first)
      .flatMap((grid, offset) => (grid === undefined ? [] : [{ grid, argument: first + offset }]));
  }

  /** Reads the cell at a place of an argument as a number. */
  number(input: string, row: number, column: number, argument = this.index(input)): Outcome<Exact> {
    const outcome = readNumber(this.given[argument]?.[row]?.[column], input);
    return outcome.ok ? outcome : failure(this.placed(outcome.finding, row, column, argument));
  }

  /** Reads the cell at a place of an argument as text; `undefined` for a blank one. */
  text(input: string, row = 0, column = 0): Outcome<string | undefined> {
    const outcome = readText(this.grid(input)?.[row]?.[column], input);
    return outcome.ok ? outcome : failure(this.placed(outcome.finding, row, column));
  }

  /** Reads a parameter that must be one cell of text; `undefined` when it is left out or blank. */
  single(input: string): Outcome<string | undefined> {
    const grid = this.grid(input);
    if (grid === undefined) return success(undefined);
    const shape = shapeOf(grid);
    if (shape.rows !== 1 || shape.columns !== 1) {
      return failure(this.placed(error("not-single", input, { found: written(shape) })));
    }
    return this.text(input);
  }

  /** Whether nothing stands at a place of a parameter. */
  isBlankAt(input: string, row: number, column: number): boolean {
    return isBlank(this.grid(input)?.[row]?.[column]);
  }

  /** Whether a place is the header of a whole column: text in its first row. Bounded ranges have no header. */
  isHeaderAt(argument: number, row: number, column: number): boolean {
    const value = this.given[argument]?.[row]?.[column];
    return (
      row === 0 && isWholeColumn(this.call.addresses[argument]) && typeof value === "string" && value !== ""
    );
  }

  /** The rows and columns of a parameter that hold data: for a whole column, rows below the last filled cell are none. */
  extent(grid: CellGrid, argument: number): Shape {
    const { rows, columns } = shapeOf(grid);
    const isFilled = rows > 0 && !(grid[rows - 1] ?? []).every(isBlank);
    if (isFilled || !isWholeColumn(this.call.addresses[argument])) return { rows, columns };
    let last = rows;
    while (last > 0 && (grid[last - 1] ?? []).every(isBlank)) last -= 1;
    return { rows: last, columns };
  }

  index(input: string): number {
    const index = this.indexes.get(input);
    if (index === undefined) throw new RangeError(`no parameter ${input}`);
    return index;
  }

  /** The address of an argument, where Excel told it: a literal has none, and neither has an argument left out. */
  addressOf(argument: number): string | undefined {
    return this.call.addresses[argument];
  }

  /** The address of a cell of a parameter: as Excel writes it where that is known, otherwise by row and column. */
  addressAt(input: string, row: number, column: number): string {
    return cellAt(this.call.addresses[this.index(input)], row, column) ?? `R${row + 1}C${column + 1}`;
  }

  /** Adds to a finding where it is: the name of the parameter and, if it is known, the cell. Once placed, it stays there. */
  placed(finding: Finding, row?: number, column = 0, argument?: number): Finding {
    const input = finding.at?.input;
    if (input === undefined || finding.at?.name !== undefined || !this.indexes.has(input)) return finding;
    const index = this.index(input);
    const parameter = this.parameters[index];
    const name = parameter?.name;
    const place: { -readonly [Key in keyof Place]: Place[Key] } = { input };
    if (name !== undefined) place.name = name;
    if (row !== undefined) {
      const cell = cellAt(this.call.addresses[argument ?? index], row, column);
      const shape = shapeOf(this.given[argument ?? index] ?? []);
      if (cell !== undefined) place.cell = cell;
      else if (shape.rows > 1 || shape.columns > 1) {
        Object.assign(place, { row: row + 1, column: column + 1 });
      }
    }
    return { ...finding, code: codeFor(finding, parameter), at: place };
  }

  /** A failure of one cell of the result, placed. */
  failed(finding: Finding, row?: number, column = 0): FunctionFailure {
    return failed(this.placed(finding, row, column));
  }
}

/** A blank is cured in different ways: an amount may be 0, a factor is looked for, a word or a year is entered. */
function codeFor({ code }: Finding, parameter: ParameterDefinition | undefined): Finding["code"] {
  if (code !== "blank" || parameter === undefined) return code;
  const { kind, lacks } = parameter;
  if (lacks === "factor") return "blank-factor";
  const isAmount = lacks === undefined && (kind === "numbers" || kind === "table");
  return isAmount ? "blank" : "blank-entry";
}

const knownIndexes = new WeakMap<readonly ParameterDefinition[], ReadonlyMap<string, number>>();

/** Where each parameter stands; made once for a function, not for each of its calls. */
function indexesOf(parameters: readonly ParameterDefinition[]): ReadonlyMap<string, number> {
  const known = knownIndexes.get(parameters);
  if (known !== undefined) return known;
  const indexes = new Map(parameters.map(({ id }, index) => [id, index]));
  knownIndexes.set(parameters, indexes);
  return indexes;
}

export interface Shape {
  readonly rows: number;
  readonly columns: number;
}

export function shapeOf(grid: CellGrid): Shape {
  return { rows: grid.length, columns: grid[0]?.length ?? 0 };
}

export function written(shape: Shape): string {
  return `${shape.rows}×${shape.columns}`;
}
