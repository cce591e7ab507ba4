import { CellError } from "../model/cell-value";
import { finite, power } from "../value/arithmetic";
import { errorDivision, errorNumber, errorValue } from "../value/failures";
import type { Grid } from "../value/grid";
import type { Operand } from "../value/operand";
import { define } from "./native-function";
import { scanNumbers } from "./scan";

function sum(operands: readonly Operand[]): number | CellError {
  let total = 0;
  return scanNumbers(operands, (number) => (total += number)) ?? finite(total);
}

function product(operands: readonly Operand[]): number | CellError {
  let result = 1;
  let count = 0;
  const error = scanNumbers(operands, (number) => {
    result *= number;
    count++;
  });
  return error ?? (count === 0 ? 0 : finite(result));
}

function sumOfSquares(operands: readonly Operand[]): number | CellError {
  let total = 0;
  return scanNumbers(operands, (number) => (total += number * number)) ?? finite(total);
}

/** SUMPRODUCT: only numbers multiply, anything else counts as 0; all arrays must have the same size. */
function sumProduct(grids: readonly Grid[]): number | CellError {
  const [first, ...others] = grids;
  if (first === undefined) return errorValue;
  if (others.some((grid) => grid.height !== first.height || grid.width !== first.width)) return errorValue;
  let total = 0;
  for (let index = 0; index < first.cells.length; index++) {
    let term = 1;
    for (const grid of grids) {
      const value = grid.cells[index] ?? null;
      if (value instanceof CellError) return value;
      term *= typeof value === "number" ? value : 0;
    }
    total += term;
  }
  return finite(total);
}

/** MOD: the exact remainder, brought to the sign of the divisor; beyond all precision Excel gives up. */
function modulo(value: number, divisor: number): number | CellError {
  if (divisor === 0) return errorDivision;
  if (Math.abs(value / divisor) >= 2 ** 50 * 10) return errorNumber;
  const rest = value % divisor;
  return (rest < 0 !== divisor < 0 && rest !== 0 ? rest + divisor : rest) || 0;
}

const logarithm = (value: number, base: number): number | CellError => {
  if (value <= 0 || base <= 0) return errorNumber;
  if (base === 1) return errorDivision;
  return base === 10 ? Math.log10(value) : Math.log(value) / Math.log(base);
};

/** 数学函数 — sums, powers and logarithms. */
export const mathFunctions = [
  define("SUM", ["operand*"], (...operands) => sum(operands)),
  define("PRODUCT", ["operand*"], (...operands) => product(operands)),
  define("SUMSQ", ["operand*"], (...operands) => sumOfSquares(operands)),
  define("SUMPRODUCT", ["array", "array*"], (...grids) => sumProduct(grids)),
  define("ABS", ["number"], (value) => Math.abs(value)),
  define("SIGN", ["number"], (value) => Math.sign(value)),
  define("MOD", ["number", "number"], modulo),
  define("QUOTIENT", ["strictNumber", "strictNumber"], (value, divisor) =>
    divisor === 0 ? errorDivision : Math.trunc(value / divisor) || 0,
  ),
  define("POWER", ["number", "number"], power),
  define("SQRT", ["number"], (value) => (value < 0 ? errorNumber : Math.sqrt(value))),
  define("EXP", ["number"], (value) => finite(Math.exp(value))),
  define("LN", ["number"], (value) => (value <= 0 ? errorNumber : Math.log(value))),
  define("LOG", ["number", "number?"], (value, base = 10) => logarithm(value, base)),
  define("LOG10", ["number"], (value) => (value <= 0 ? errorNumber : Math.log10(value))),
  define("PI", [], () => Math.PI),
];
