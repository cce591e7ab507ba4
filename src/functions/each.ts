import { error, failure, type Exact } from "../core";
import type { CalculateRow } from "./shared-formula";
import { KnownNumber, refused, type Computation } from "./computation";
import { calculateColumns } from "./each-column";
import { SingleCalls } from "./each-single";
import { readyGrid, type FunctionFailure, type ResultCell, type ResultGrid } from "./excel-values";
import { shapeOf, written, type Inputs, type Shape } from "./inputs";

/** The numbers and texts of one row, by parameter. Left-out parameters and blank texts are absent. */
export interface Row<Required extends string, Optional extends string, Words extends string> {
  readonly numbers: Readonly<Record<Required, Exact>> & Readonly<Partial<Record<Optional, Exact>>>;
  readonly texts: Readonly<Partial<Record<Words, string>>>;
}

interface Reading<Required extends string, Optional extends string, Words extends string> {
  readonly numbers: readonly Required[];
  readonly optionalNumbers?: readonly Optional[];
  readonly texts?: readonly Words[];
}

/**
 * 逐行计算 — applies a formula to each row and spills. All ranges must have the same shape; a single cell goes with every
 * row, as in Excel's own arithmetic. A row in which nothing is filled gives nothing; a row in which something is missing
 * gives an error in that row only.
 */
export function each<Required extends string, Optional extends string = never, Words extends string = never>(
  { numbers, optionalNumbers = [], texts = [] }: Reading<Required, Optional, Words>,
  calculate: (row: Row<Required, Optional, Words>, inputs: Inputs) => Computation,
): (inputs: Inputs) => ResultGrid {
  const calculateRow: CalculateRow = (read, inputs) =>
    calculate(read as Row<Required, Optional, Words>, inputs);
  const singles = new SingleCalls(numbers, optionalNumbers, texts, calculateRow);
  const read = { numbers, optionalNumbers, texts };
  const derive = (inputs: Inputs): Computation => only(rowByRow(inputs, read, calculateRow));
  return (inputs) => {
    const double = singles.double(inputs);
    return double === undefined
      ? rowByRow(inputs, read, calculateRow)
      : [[new KnownNumber(double, inputs, derive)]];
  };
}

function rowByRow(
  inputs: Inputs,
  { numbers, optionalNumbers, texts }: Required<Reading<string, string, string>>,
  calculate: CalculateRow,
): ResultGrid {
  const given = optionalNumbers.filter((input) => inputs.grid(input) !== undefined);
  const columns = [...numbers, ...given];
  const all = [...columns, ...texts.filter((input) => inputs.grid(input) !== undefined)];
  const missing = numbers.find((input) => inputs.grid(input) === undefined);
  if (missing !== undefined) return [[inputs.failed(error("omitted", missing))]];
  const shape = commonShape(inputs, all);
  if ("kind" in shape) return [[shape]];

  const isRange = shape.rows > 1 || shape.columns > 1;
  const cellAt = (row: number, column: number): ResultCell => {
    if (isRange && hasNoData(inputs, columns, row, column)) return "";
    return cell(inputs, columns, texts, row, column, calculate);
  };
  if (!isRange) return [[cellAt(0, 0)]];
  const ready = calculateColumns({ inputs, columns, texts, shape, calculate, cell: cellAt });
  if (ready !== undefined) return readyGrid(ready.cells, cellAt, ready.areNumbers);
  return Array.from({ length: shape.rows }, (_row, row) =>
    Array.from({ length: shape.columns }, (_column, column) => cellAt(row, column)),
  );
}

function cell(
  inputs: Inputs,
  columns: readonly string[],
  texts: readonly string[],
  row: number,
  column: number,
  calculate: CalculateRow,
): ResultCell {
  const numbers: Record<string, Exact> = {};
  for (const input of columns) {
    const outcome = inputs.number(input, ...within(inputs, input, row, column));
    if (!outcome.ok) return inputs.failed(outcome.finding, ...within(inputs, input, row, column));
    numbers[input] = outcome.value;
  }
  const words: Record<string, string> = {};
  for (const input of texts) {
    const outcome = inputs.text(input, ...within(inputs, input, row, column));
    if (!outcome.ok) return inputs.failed(outcome.finding, ...within(inputs, input, row, column));
    if (outcome.value !== undefined) words[input] = outcome.value;
  }
  const computation = calculate({ numbers, texts: words }, inputs);
  if (computation.double !== undefined) return computation;
  const { outcome } = computation;
  if (outcome.ok) return computation;
  const input = outcome.finding.at?.input;
  return input === undefined
    ? inputs.failed(outcome.finding)
    : inputs.failed(outcome.finding, ...within(inputs, input, row, column));
}

/** The computation of the one cell of a call whose number is known. */
function only(grid: ResultGrid): Computation {
  const made = grid[0]?.[0];
  if (typeof made === "object" && made.kind === "computation") return made;
  return refused(failure(typeof made === "object" ? made.finding : error("no-rows")));
}

/** A row in which no range holds anything, or the header row of whole columns. */
function hasNoData(inputs: Inputs, columns: readonly string[], row: number, column: number): boolean {
  const among = ranges(inputs, columns);
  if (among.length === 0) return false;
  return (
    among.every((input) => inputs.isBlankAt(input, row, column)) ||
    among.every((input) => inputs.isHeaderAt(inputs.index(input), row, column))
  );
}

/** A single cell stays where it is while the rows of the others go by. */
function within(inputs: Inputs, input: string, row: number, column: number): [number, number] {
  const grid = inputs.grid(input);
  return grid === undefined || isSingle(shapeOf(grid)) ? [0, 0] : [row, column];
}

function isSingle({ rows, columns }: Shape): boolean {
  return rows === 1 && columns === 1;
}

function ranges(inputs: Inputs, columns: readonly string[]): readonly string[] {
  return columns.filter((input) => !isSingle(shapeOf(inputs.grid(input) ?? [])));
}

function commonShape(inputs: Inputs, all: readonly string[]): Shape | FunctionFailure {
  let common: Shape = { rows: 1, columns: 1 };
  for (const input of all) {
    const grid = inputs.grid(input) ?? [];
    const shape = inputs.extent(grid, inputs.index(input));
    if (shape.rows === 0) return inputs.failed(error("no-rows", input));
    if (isSingle(shapeOf(grid))) continue;
    if (isSingle(common)) common = shape;
    else if (isWholeAgainstWhole(inputs, all) && shape.columns === common.columns) {
      common = { rows: Math.max(common.rows, shape.rows), columns: shape.columns };
    } else if (shape.rows !== common.rows || shape.columns !== common.columns) {
      return inputs.failed(
        error("shape-mismatch", input, { expected: written(common), found: written(shape) }),
      );
    }
  }
  return common;
}

/** Whole columns end at different rows only because the last rows of some are blank: the longest one counts. */
function isWholeAgainstWhole(inputs: Inputs, all: readonly string[]): boolean {
  const full = all.map((input) => shapeOf(inputs.grid(input) ?? [])).filter((shape) => !isSingle(shape));
  return full.every((shape) => shape.rows === full[0]?.rows);
}
