import { CellError } from "../model/cell-value";
import { finite } from "../value/arithmetic";
import { toNumber } from "../value/coercion";
import { errorDivision, errorNA } from "../value/failures";
import type { Operand } from "../value/operand";
import type { Reference } from "../value/reference";
import { define } from "./native-function";
import {
  deviation,
  mean,
  median,
  mode,
  nthSmallest,
  percentile,
  percentileExclusive,
  variance,
} from "./distribution";
import { isDirect, numbersOf, scan, scanNumbers, sizeOf } from "./scan";

/** Applies a statistic to the numbers of the arguments; an error among them wins. */
function ofNumbers(compute: (numbers: number[]) => number | CellError) {
  return (...operands: Operand[]): number | CellError => {
    const numbers = numbersOf(operands);
    return numbers instanceof CellError ? numbers : compute(numbers);
  };
}

function extreme(
  operands: readonly Operand[],
  better: (a: number, b: number) => boolean,
): number | CellError {
  let best: number | undefined;
  const error = scanNumbers(operands, (number) => {
    if (best === undefined || better(number, best)) best = number;
  });
  return error ?? best ?? 0;
}

/** COUNT: numbers in ranges, and directly typed values that read as numbers; errors are passed over. */
function count(operands: readonly Operand[]): number {
  let counted = 0;
  for (const operand of operands) {
    const direct = isDirect(operand);
    scan(operand, (value) => {
      const counts = direct ? !(toNumber(value) instanceof CellError) : typeof value === "number";
      if (counts) counted++;
      return undefined;
    });
  }
  return counted;
}

/** COUNTA: everything but blank cells; an empty argument counts. */
function countFilled(operands: readonly Operand[]): number {
  let counted = 0;
  for (const operand of operands) {
    const direct = isDirect(operand);
    scan(operand, (value) => {
      if (value !== null || direct) counted++;
      return undefined;
    });
  }
  return counted;
}

function countBlank(range: Reference): number {
  let filled = 0;
  scan(range, (value) => {
    if (value !== "") filled++;
    return undefined;
  });
  return sizeOf(range) - filled;
}

function ranked(value: number, range: Operand, order: number, averaged: boolean): number | CellError {
  const numbers = numbersOf([range]);
  if (numbers instanceof CellError) return numbers;
  const same = numbers.filter((number) => number === value).length;
  if (same === 0) return errorNA;
  const ahead = numbers.filter((number) => (order === 0 ? number > value : number < value)).length;
  return averaged ? ahead + (same + 1) / 2 : ahead + 1;
}

const withNumbers = (
  operand: Operand,
  compute: (numbers: number[]) => number | CellError,
): number | CellError => {
  const numbers = numbersOf([operand]);
  return numbers instanceof CellError ? numbers : compute(numbers);
};

const quartileShare = (quart: number): number => Math.trunc(quart) / 4;
const sampleDeviation = ofNumbers((numbers) => deviation(numbers, true));
const populationDeviation = ofNumbers((numbers) => deviation(numbers, false));
const sampleVariance = ofNumbers((numbers) => variance(numbers, true));
const populationVariance = ofNumbers((numbers) => variance(numbers, false));
const average = ofNumbers((numbers) => (numbers.length === 0 ? errorDivision : finite(mean(numbers))));

/** 统计函数 — counting, extremes, averages, spread and rank. */
export const statisticsFunctions = [
  define("AVERAGE", ["operand", "operand*"], average),
  define("COUNT", ["operand", "operand*"], (...operands) => count(operands)),
  define("COUNTA", ["operand", "operand*"], (...operands) => countFilled(operands)),
  define("COUNTBLANK", ["reference"], countBlank),
  define("MAX", ["operand", "operand*"], (...operands) => extreme(operands, (a, b) => a > b)),
  define("MIN", ["operand", "operand*"], (...operands) => extreme(operands, (a, b) => a < b)),
  define("MEDIAN", ["operand", "operand*"], ofNumbers(median)),
  define("MODE", ["operand", "operand*"], ofNumbers(mode)),
  define("MODE.SNGL", ["operand", "operand*"], ofNumbers(mode)),
  ...["STDEV", "STDEV.S"].map((name) => define(name, ["operand", "operand*"], sampleDeviation)),
  ...["STDEVP", "STDEV.P"].map((name) => define(name, ["operand", "operand*"], populationDeviation)),
  ...["VAR", "VAR.S"].map((name) => define(name, ["operand", "operand*"], sampleVariance)),
  ...["VARP", "VAR.P"].map((name) => define(name, ["operand", "operand*"], populationVariance)),
  define("LARGE", ["operand", "number"], (range, place) =>
    withNumbers(range, (numbers) => nthSmallest(numbers, place, true)),
  ),
  define("SMALL", ["operand", "number"], (range, place) =>
    withNumbers(range, (numbers) => nthSmallest(numbers, place, false)),
  ),
  ...["PERCENTILE", "PERCENTILE.INC"].map((name) =>
    define(name, ["operand", "number"], (range, share) =>
      withNumbers(range, (numbers) => percentile(numbers, share)),
    ),
  ),
  define("PERCENTILE.EXC", ["operand", "number"], (range, share) =>
    withNumbers(range, (numbers) => percentileExclusive(numbers, share)),
  ),
  ...["QUARTILE", "QUARTILE.INC"].map((name) =>
    define(name, ["operand", "number"], (range, quart) =>
      withNumbers(range, (numbers) => percentile(numbers, quartileShare(quart))),
    ),
  ),
  define("QUARTILE.EXC", ["operand", "number"], (range, quart) =>
    withNumbers(range, (numbers) => percentileExclusive(numbers, quartileShare(quart))),
  ),
  ...["RANK", "RANK.EQ"].map((name) =>
    define(name, ["number", "operand", "number?"], (value, range, order = 0) =>
      ranked(value, range, order, false),
    ),
  ),
  define("RANK.AVG", ["number", "operand", "number?"], (value, range, order = 0) =>
    ranked(value, range, order, true),
  ),
];
