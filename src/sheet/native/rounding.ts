import type { CellError } from "../model/cell-value";
import { finite } from "../value/arithmetic";
import { errorDivision, errorNumber } from "../value/failures";
import { define } from "./native-function";

/**
 * Moves the decimal point in the written form of a number, where `1.005` is exactly that, so that no digit is lost to the
 * binary form. Excel counts 15 significant digits.
 */
function shifted(value: number, places: number): number {
  const [digits = "0", exponent = "0"] = value.toPrecision(15).split("e");
  return Number(`${digits}e${Number(exponent) + places}`);
}

type Towards = (size: number) => number;
/** Half away from zero: the size is rounded, the sign kept. */
const half: Towards = (size) => Math.round(size);
const up: Towards = (size) => Math.ceil(size);
const down: Towards = (size) => Math.floor(size);

/** 舍入 — rounds the size of a number at a decimal place and keeps its sign. */
function roundedAt(value: number, digits: number, towards: Towards): number {
  const places = Math.trunc(digits);
  if (value === 0 || places > 20) return value;
  if (places < -308) return 0;
  const size = towards(shifted(Math.abs(value), places));
  return Math.sign(value) * Number(`${size}e${-places}`) || 0;
}

/** The number of steps in a value, free of the rounding noise of the division. */
function stepsIn(value: number, step: number): number {
  return Number((value / step).toPrecision(15));
}

function multiple(value: number, step: number, pick: Towards): number {
  return step === 0 ? 0 : Number((pick(stepsIn(value, step)) * step).toPrecision(15)) || 0;
}

function ceiling(value: number, step: number): number | CellError {
  if (value > 0 && step < 0) return errorNumber;
  return value < 0 && step < 0 ? -multiple(-value, -step, up) || 0 : multiple(value, Math.abs(step), up);
}

function floor(value: number, step: number): number | CellError {
  if (value > 0 && step < 0) return errorNumber;
  if (step === 0) return value === 0 ? 0 : errorDivision;
  return value < 0 && step < 0 ? -multiple(-value, -step, down) || 0 : multiple(value, Math.abs(step), down);
}

/** 舍入函数 — rounding to places and to multiples. */
export const roundingFunctions = [
  define("ROUND", ["number", "number"], (value, digits) => finite(roundedAt(value, digits, half))),
  define("ROUNDUP", ["number", "number"], (value, digits) => finite(roundedAt(value, digits, up))),
  define("ROUNDDOWN", ["number", "number"], (value, digits) => finite(roundedAt(value, digits, down))),
  define("TRUNC", ["number", "number?"], (value, digits = 0) => finite(roundedAt(value, digits, down))),
  define("INT", ["number"], (value) => Math.floor(Number(value.toPrecision(15)))),
  define("MROUND", ["strictNumber", "strictNumber"], (value, step) => {
    if (value * step < 0) return errorNumber;
    return Math.sign(value) * multiple(Math.abs(value), Math.abs(step), half) || 0;
  }),
  define("CEILING", ["number", "number"], ceiling),
  define("FLOOR", ["number", "number"], floor),
  define("CEILING.MATH", ["number", "number??", "number?"], (value, step = 1, mode = 0) => {
    const size = Math.abs(step);
    return value < 0 && mode !== 0 ? -multiple(-value, size, up) || 0 : multiple(value, size, up);
  }),
  define("FLOOR.MATH", ["number", "number??", "number?"], (value, step = 1, mode = 0) => {
    const size = Math.abs(step);
    return value < 0 && mode !== 0 ? -multiple(-value, size, down) || 0 : multiple(value, size, down);
  }),
  define("EVEN", ["number"], (value) => Math.sign(value) * multiple(Math.abs(value), 2, up) || 0),
  define("ODD", ["number"], (value) => {
    const size = Math.ceil(Math.abs(value));
    return (value < 0 ? -1 : 1) * (size % 2 === 1 ? size : size + 1);
  }),
];
