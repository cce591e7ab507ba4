import { Exact, Expression, RowEvaluation, withConstants, type RowInputs } from "../number";
import { markRefused, type Condition } from "./condition";
import type { Formula } from "./formula";

/** What a column calculation is told besides its formula. */
export interface RowCalculationSettings {
  /** The inputs that are given; for the others the formula's own defaults stand in. */
  readonly given: readonly string[];
  /** From the unit of the formula to the unit of the results. */
  readonly factor: Exact | undefined;
  /** The longest block that will be asked for. */
  readonly longest?: number;
}

/**
 * 整列核算 — carries out a formula on rows of doubles. A row whose inputs are refused, or whose result is, is missed like one
 * without a proof: the exact calculation then says what is wrong.
 */
export class RowCalculation {
  private readonly evaluation: RowEvaluation;
  private readonly refusesNegative: boolean;

  constructor(formula: Formula, inputs: RowInputs, { given, factor, longest }: RowCalculationSettings) {
    const expression = completeExpression(formula, given, factor);
    const checked = withConditions(inputs, formula.conditions);
    this.evaluation = new RowEvaluation(expression, checked, longest);
    this.refusesNegative = formula.negativeResult !== undefined;
  }

  /** The results of the last block; what stands in a missed row means nothing. */
  get results(): Float64Array {
    return this.evaluation.results;
  }

  /** 1 in the rows of the last block that the exact calculation has to answer for. */
  get missed(): Uint8Array {
    return this.evaluation.missed;
  }

  /** Calculates `count` rows, beginning with the one at `from`. */
  calculate(from: number, count: number): void {
    const { results, missed } = this.evaluation;
    this.evaluation.evaluate(from, count);
    if (!this.refusesNegative) return;
    for (let row = 0; row < count; row += 1) if ((results[row] as number) < 0) missed[row] = 1;
  }
}

const completed = new WeakMap<Formula, WeakMap<Exact, Map<string, Expression>>>();

/** The formula with what stands for inputs that are left out, times the conversion; made once for each combination. */
function completeExpression(formula: Formula, given: readonly string[], factor = Exact.one): Expression {
  const byFactor = completed.get(formula) ?? new WeakMap<Exact, Map<string, Expression>>();
  completed.set(formula, byFactor);
  const byInputs = byFactor.get(factor) ?? new Map<string, Expression>();
  byFactor.set(factor, byInputs);
  const key = given.join();
  const known = byInputs.get(key);
  if (known !== undefined) return known;
  const defaults = Object.entries(formula.defaults).filter(([name]) => !given.includes(name));
  const expression = withConstants(formula.expression, Object.fromEntries(defaults) as Record<string, Exact>);
  const converted = factor === Exact.one ? expression : expression.times(Expression.constant(factor));
  byInputs.set(key, converted);
  return converted;
}

/** Inputs whose refused numbers are missed. */
function withConditions(inputs: RowInputs, conditions: readonly Condition[]): RowInputs {
  return {
    copy: (name, from, count, into, missed) => {
      inputs.copy(name, from, count, into, missed);
      for (const condition of conditions) {
        if (condition.input === name) markRefused(condition, into, count, missed);
      }
    },
  };
}
