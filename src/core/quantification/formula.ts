import { failure, success, type Finding, type Outcome } from "../finding";
import { evaluate, type Exact, type Expression } from "../number";
import { refusal, type Condition } from "./condition";
import type { Given } from "./method";

/** 公式 — one formula and what it asks of its inputs; everything that calculates it, calculates from this. */
export interface Formula {
  readonly expression: Expression;
  /** In the order in which they are looked at. */
  readonly conditions: readonly Condition[];
  /** What stands for inputs that were left out. */
  readonly defaults: Given;
  /** What is wrong where columns that belong together do not fit. */
  readonly misfit?: (given: Given) => Finding | undefined;
  /** What is wrong where the result is below zero; absent where that is a result like any other. */
  readonly negativeResult?: (result: Exact) => Finding;
  /** What is wrong where the formula would divide by zero; absent where the conditions exclude it. */
  readonly zeroDivisor?: Finding;
}

/** Carries out a formula on exact numbers. */
export function calculate(formula: Formula, given: Given): Outcome<Exact> {
  const finding = formula.misfit?.(given) ?? firstRefusal(formula.conditions, given);
  if (finding !== undefined) return failure(finding);
  const result = evaluate(formula.expression, complete(formula, given));
  if (result === undefined) {
    if (formula.zeroDivisor === undefined) throw new RangeError("division by zero");
    return failure(formula.zeroDivisor);
  }
  return formula.negativeResult !== undefined && result.isNegative()
    ? failure(formula.negativeResult(result))
    : success(result);
}

function firstRefusal(conditions: readonly Condition[], given: Given): Finding | undefined {
  for (const condition of conditions) {
    const finding = refusal(condition, given[condition.input]);
    if (finding !== undefined) return finding;
  }
  return undefined;
}

/** The inputs with what stands for those that were left out. */
function complete({ defaults }: Formula, given: Given): Given {
  const values: Record<string, Given[string]> = { ...defaults };
  for (const [input, value] of Object.entries(given)) if (value !== undefined) values[input] = value;
  return values;
}
