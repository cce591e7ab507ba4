import type { Exact } from "../number";
import type { Formula } from "./formula";
import { RowCalculation } from "./row-calculation";

/** 单行核算 — a formula prepared for one row of doubles at a time: the inputs are put into `values`, and it is calculated. */
export class SingleRow {
  /** In the order of `given`. */
  readonly values: Float64Array;
  private readonly calculation: RowCalculation;

  constructor(
    formula: Formula,
    readonly given: readonly string[],
    factor: Exact | undefined,
  ) {
    const values = new Float64Array(given.length);
    const copy = (name: string, _from: number, _count: number, into: Float64Array): void => {
      into[0] = values[given.indexOf(name)] ?? NaN;
    };
    this.values = values;
    this.calculation = new RowCalculation(formula, { copy }, { given, factor, longest: 1 });
  }

  /** The double nearest to the result; `undefined` where the exact calculation has to answer. */
  calculate(): number | undefined {
    const { calculation } = this;
    calculation.calculate(0, 1);
    return calculation.missed[0] === 0 ? calculation.results[0] : undefined;
  }
}
