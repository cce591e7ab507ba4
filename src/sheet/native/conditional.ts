import { CellError } from "../model/cell-value";
import type { CellValue } from "../model/cell-value";
import { columnLimit, rowLimit } from "../address/cell-address";
import { broadcast } from "../value/broadcast";
import { errorDivision, errorReference, errorValue } from "../value/failures";
import { finite } from "../value/arithmetic";
import { Grid } from "../value/grid";
import type { Operand } from "../value/operand";
import { Area, Reference } from "../value/reference";
import { criterionOf } from "./criterion";
import { matchingCells } from "./matching-cells";
import type { Condition } from "./matching-cells";
import { define } from "./native-function";

/** What is made of the cells that meet the conditions; `place` counts from the first cell of the range. */
type Outcome = (conditions: readonly Condition[]) => CellValue;

type Pairs = readonly (Reference | CellValue | Grid)[];

/** Pairs of range and criterion, as SUMIFS takes them; a criterion may be an array and then gives an array of results. */
function overConditions(pairs: Pairs, outcome: Outcome): Operand {
  if (pairs.length === 0 || pairs.length % 2 === 1) return errorValue;
  const ranges = pairs.filter((part) => part instanceof Reference).map((range) => range.first);
  const criteria = pairs.filter((part): part is CellValue | Grid => !(part instanceof Reference));
  const [first] = ranges;
  if (first === undefined || ranges.some((area) => !isSameSize(area, first))) return errorValue;
  const run = (values: readonly CellValue[]): CellValue =>
    outcome(ranges.map((area, index) => ({ area, criterion: criterionOf(values[index] ?? null) })));
  return criteria.some((value) => value instanceof Grid)
    ? broadcast(criteria, run)
    : run(criteria as readonly CellValue[]);
}

const isSameSize = (a: Area, b: Area): boolean => a.height === b.height && a.width === b.width;

/** The cells that SUMIF adds up: from the first cell of the given range, as many as there are cells to test. */
function likeShaped(source: Reference, shape: Area): Area | undefined {
  const { sheet, startRow, startColumn } = source.first;
  const endRow = startRow + shape.height - 1;
  const endColumn = startColumn + shape.width - 1;
  if (endRow >= rowLimit && shape.height < rowLimit) return undefined;
  return new Area(
    sheet,
    startRow,
    startColumn,
    Math.min(endRow, rowLimit - 1),
    Math.min(endColumn, columnLimit - 1),
  );
}

/** The numbers of the cells that meet the conditions; the first error among them instead. */
function numbersWhere(source: Area, conditions: readonly Condition[]): number[] | CellError {
  const numbers: number[] = [];
  const error = matchingCells(conditions, (row, column) => {
    const value = source.at(row, column);
    if (typeof value === "number") numbers.push(value);
    return value instanceof CellError ? value : undefined;
  });
  return error ?? numbers;
}

type Summary = (numbers: readonly number[]) => number | CellError;

const total: Summary = (numbers) => finite(numbers.reduce((sum, number) => sum + number, 0));
const mean: Summary = (numbers) =>
  numbers.length === 0
    ? errorDivision
    : finite(numbers.reduce((sum, number) => sum + number, 0) / numbers.length);
const largest: Summary = (numbers) =>
  numbers.reduce((best, number) => Math.max(best, number), numbers[0] ?? 0);
const smallest: Summary = (numbers) =>
  numbers.reduce((best, number) => Math.min(best, number), numbers[0] ?? 0);

/** SUMIFS, AVERAGEIFS, MAXIFS, MINIFS: the range to summarise first, then the conditions. */
function summaryIfs(name: string, summary: Summary) {
  return define(name, ["reference", "reference*", "criterion*"], (source, ...pairs) =>
    overConditions(pairs, (conditions) => {
      const shape = conditions[0]?.area;
      if (shape === undefined || !isSameSize(source.first, shape)) return errorValue;
      const numbers = numbersWhere(source.first, conditions);
      return numbers instanceof CellError ? numbers : summary(numbers);
    }),
  );
}

/** SUMIF and AVERAGEIF: one condition first, then the range to summarise, by default the tested one. */
function summaryIf(name: string, summary: Summary) {
  return define(name, ["reference", "criterion", "reference?"], (range, criterion, source = range) =>
    overConditions([range, criterion], (conditions) => {
      const area = likeShaped(source, range.first);
      if (area === undefined) return errorReference;
      const numbers = numbersWhere(area, conditions);
      return numbers instanceof CellError ? numbers : summary(numbers);
    }),
  );
}

function countWhere(conditions: readonly Condition[]): number {
  let count = 0;
  matchingCells(conditions, () => {
    count++;
    return undefined;
  });
  return count;
}

/** 条件汇总 — sums, averages, extremes and counts of the cells that meet conditions. */
export const conditionalFunctions = [
  summaryIfs("SUMIFS", total),
  summaryIfs("AVERAGEIFS", mean),
  summaryIfs("MAXIFS", largest),
  summaryIfs("MINIFS", smallest),
  summaryIf("SUMIF", total),
  summaryIf("AVERAGEIF", mean),
  define("COUNTIF", ["reference", "criterion"], (range, criterion) =>
    overConditions([range, criterion], countWhere),
  ),
  define("COUNTIFS", ["reference*", "criterion*"], (...pairs) => overConditions(pairs, countWhere)),
];
