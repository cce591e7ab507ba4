import { Exact } from "../number";
import type { Formula } from "./formula";
import type { Given } from "./method";
import { SingleRow } from "./single-row";

const remembered = new WeakMap<Formula, WeakMap<Exact, Map<string, SingleRow>>>();

/**
 * The double nearest to the result of one calculation, times a conversion factor; `undefined` where the exact calculation has
 * to answer: for columns, for refused inputs, and where there is no proof.
 */
export function calculateDouble(
  formula: Formula,
  given: Given,
  factor: Exact = Exact.one,
): number | undefined {
  const names = Object.keys(given).filter((name) => given[name] !== undefined);
  const row = rememberedRow(formula, names, factor);
  // What is no double stands as NaN, for which there never is a proof.
  for (const [place, name] of names.entries()) row.values[place] = typedDouble(given[name]) ?? NaN;
  return row.calculate();
}

function typedDouble(value: Given[string]): number | undefined {
  return value instanceof Exact ? value.typed : undefined;
}

/** Prepared once for each formula, conversion and set of inputs. */
function rememberedRow(formula: Formula, given: readonly string[], factor: Exact): SingleRow {
  let byFactor = remembered.get(formula);
  if (byFactor === undefined) remembered.set(formula, (byFactor = new WeakMap()));
  let byInputs = byFactor.get(factor);
  if (byInputs === undefined) byFactor.set(factor, (byInputs = new Map()));
  const key = given.join();
  const known = byInputs.get(key);
  if (known !== undefined) return known;
  const made = new SingleRow(formula, given, factor);
  byInputs.set(key, made);
  return made;
}
