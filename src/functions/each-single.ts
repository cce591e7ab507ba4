import { Exact } from "../core";
import type { Computation } from "./computation";
import type { Inputs } from "./inputs";

type Read = { numbers: Record<string, Exact>; texts: Record<string, string> };

/**
 * 单格计算 — a call in which every number is one ordinary cell, as a formula copied down a column makes them by the thousand.
 * `undefined` where anything is unusual: then the rows are read one by one, with all that can be said about their cells.
 */
export function calculateSingle(
  inputs: Inputs,
  required: readonly string[],
  optional: readonly string[],
  texts: readonly string[],
  calculate: (read: Read) => Computation,
): Computation | undefined {
  const read: Read = { numbers: {}, texts: {} };
  for (const name of required) {
    const number = singleNumber(inputs, name);
    if (number === undefined) return undefined;
    read.numbers[name] = number;
  }
  for (const name of optional) {
    if (inputs.grid(name) === undefined) continue;
    const number = singleNumber(inputs, name);
    if (number === undefined) return undefined;
    read.numbers[name] = number;
  }
  for (const name of texts) {
    const grid = inputs.grid(name);
    if (grid === undefined) continue;
    if (grid.length !== 1 || grid[0]?.length !== 1) return undefined;
    const text = inputs.text(name);
    if (!text.ok) return undefined;
    if (text.value !== undefined) read.texts[name] = text.value;
  }
  const computation = calculate(read);
  return computation.double === undefined ? undefined : computation;
}

function singleNumber(inputs: Inputs, name: string): Exact | undefined {
  const grid = inputs.grid(name);
  const value = grid?.length === 1 && grid[0]?.length === 1 ? grid[0][0] : undefined;
  return typeof value === "number" ? Exact.fromDouble(value) : undefined;
}
