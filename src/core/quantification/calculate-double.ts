import { Exact } from "../number";
import type { Formula } from "./formula";
import type { Given } from "./method";
import { RowCalculation } from "./row-calculation";

/** A row calculation of one row, whose inputs are put in here. */
interface SingleRow {
  readonly formula: Formula;
  readonly factor: Exact;
  readonly given: readonly string[];
  /** In the order of `given`. */
  readonly values: Float64Array;
  readonly calculation: RowCalculation;
}

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
  const names: string[] = [];
  const doubles: number[] = [];
  for (const name in given) {
    const value = given[name];
    if (value === undefined) continue;
    if (!(value instanceof Exact) || value.typed === undefined) return undefined;
    names.push(name);
    doubles.push(value.typed);
  }
  const { values, calculation } = singleRow(formula, names, factor);
  for (let index = 0; index < doubles.length; index += 1) values[index] = doubles[index] as number;
  calculation.calculate(0, 1);
  return calculation.missed[0] === 0 ? calculation.results[0] : undefined;
}

let recent: SingleRow | undefined;

/** Prepared once for each formula, conversion and set of inputs; a column of cells asks for the same again and again. */
function singleRow(formula: Formula, given: readonly string[], factor: Exact): SingleRow {
  const isSame = recent?.formula === formula && recent.factor === factor && areSame(recent.given, given);
  if (recent === undefined || !isSame) recent = rememberedRow(formula, given, factor);
  return recent;
}

function areSame(a: readonly string[], b: readonly string[]): boolean {
  if (a.length !== b.length) return false;
  for (let index = 0; index < a.length; index += 1) if (a[index] !== b[index]) return false;
  return true;
}

function rememberedRow(formula: Formula, given: readonly string[], factor: Exact): SingleRow {
  let byFactor = remembered.get(formula);
  if (byFactor === undefined) remembered.set(formula, (byFactor = new WeakMap()));
  let byInputs = byFactor.get(factor);
  if (byInputs === undefined) byFactor.set(factor, (byInputs = new Map()));
  const key = given.join();
  const known = byInputs.get(key);
  if (known !== undefined) return known;
  const values = new Float64Array(given.length);
  const copy = (name: string, _from: number, _count: number, into: Float64Array): void => {
    into[0] = values[given.indexOf(name)] ?? NaN;
  };
  const settings = { given, factor: factor === Exact.one ? undefined : factor, longest: 1 };
  const made = {
    formula,
    factor,
    given,
    values,
    calculation: new RowCalculation(formula, { copy }, settings),
  };
  byInputs.set(key, made);
  return made;
}
