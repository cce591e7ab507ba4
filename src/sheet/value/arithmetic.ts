import { CellError } from "../model/cell-value";
import type { CellValue } from "../model/cell-value";
import { toNumber, toText } from "./coercion";
import { compareValues } from "./compare";
import { errorDivision, errorNumber } from "./failures";

/** An operator on two values. */
export type BinaryOperation = (left: CellValue, right: CellValue) => CellValue;

/** 有限数 — a number that a cell can hold; an overflow is `#NUM!`. */
export function finite(value: number): number | CellError {
  return Number.isFinite(value) ? value : errorNumber;
}

function arithmetic(compute: (left: number, right: number) => number | CellError): BinaryOperation {
  return (left, right) => {
    if (typeof left === "number" && typeof right === "number") return compute(left, right);
    const a = toNumber(left);
    if (a instanceof CellError) return a;
    const b = toNumber(right);
    return b instanceof CellError ? b : compute(a, b);
  };
}

function comparison(holds: (order: number) => boolean): BinaryOperation {
  return (left, right) => {
    if (left instanceof CellError) return left;
    if (right instanceof CellError) return right;
    return holds(compareValues(left, right));
  };
}

/** 乘方 — `^` and POWER: 0^0 is `#NUM!`, 0 to a negative power a division by zero. */
export function power(base: number, exponent: number): number | CellError {
  if (base === 0 && exponent === 0) return errorNumber;
  if (base === 0 && exponent < 0) return errorDivision;
  return finite(base ** exponent);
}

/**
 * 近零归零 — the result of the last addition or subtraction of a formula: where it is no more than the rounding error of
 * its operands, Excel shows 0.
 */
function snapped(result: number, operand: number): number {
  return result !== 0 && Math.abs(result) < Math.abs(operand) * 2 ** -49 ? 0 : result;
}

const concatenate: BinaryOperation = (left, right) => {
  const a = toText(left);
  if (a instanceof CellError) return a;
  const b = toText(right);
  return b instanceof CellError ? b : a + b;
};

/** 二元运算 — the operators on values; those on references are elsewhere. */
export const binaryOperations: ReadonlyMap<string, BinaryOperation> = new Map([
  ["+", arithmetic((left, right) => finite(left + right))],
  ["-", arithmetic((left, right) => finite(left - right))],
  ["*", arithmetic((left, right) => finite(left * right))],
  ["/", arithmetic((left, right) => (right === 0 ? errorDivision : finite(left / right)))],
  ["^", arithmetic(power)],
  ["&", concatenate],
  ["=", comparison((order) => order === 0)],
  ["<>", comparison((order) => order !== 0)],
  ["<", comparison((order) => order < 0)],
  [">", comparison((order) => order > 0)],
  ["<=", comparison((order) => order <= 0)],
  [">=", comparison((order) => order >= 0)],
]);

/** 末位加减 — `+` and `-` where they are the last operation of a formula. */
export const lastOperations: ReadonlyMap<string, BinaryOperation> = new Map([
  ["+", arithmetic((left, right) => finite(snapped(left + right, left)))],
  ["-", arithmetic((left, right) => finite(snapped(left - right, left)))],
]);

/** 负号 — unary minus. */
export function negated(value: CellValue): CellValue {
  const number = toNumber(value);
  return number instanceof CellError ? number : 0 - number;
}

/** 百分号 — the postfix `%`. */
export function hundredth(value: CellValue): CellValue {
  const number = toNumber(value);
  return number instanceof CellError ? number : number / 100;
}
