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

let recent: SingleRow | undefined;

/**
 * The double nearest to the result of one calculation, times a conversion factor; `undefined` where the exact calculation has
 * to answer: for columns, for refused inputs, and where there is no proof. What was prepared for the last calculation is tried
 * first: a column of cells asks for the same again and again.
 */
export function calculateDouble(
  formula: Formula,
  given: Given,
  factor: Exact = Exact.one,
): number | undefined {
  let row = recent;
  if (row === undefined || row.formula !== formula || row.factor !== factor || !filled(row, given)) {
    const names = Object.keys(given).filter((name) => given[name] !== undefined);
    if (!names.every((name) => typedDouble(given[name]) !== undefined)) return undefined;
    row = rememberedRow(formula, names, factor);
    filled(row, given);
    recent = row;
  }
  const { calculation } = row;
  calculation.calculate(0, 1);
  return calculation.missed[0] === 0 ? calculation.results[0] : undefined;
}

/** Puts the inputs in their places; false where they are not the inputs of this row, or one is no double. */
function filled(row: SingleRow, given: Given): boolean {
  let place = 0;
  for (const name in given) {
    const value = given[name];
    if (value === undefined) continue;
    const double = typedDouble(value);
    if (double === undefined || row.given[place] !== name) return false;
    row.values[place] = double;
    place += 1;
  }
  return place === row.given.length;
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
