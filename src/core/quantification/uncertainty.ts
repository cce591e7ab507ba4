import { error, failure, success, type Finding, type Outcome } from "../finding";
import { evaluate, Exact, Expression, squareRoot } from "../number";
import { shown, type Term } from "../trace";
import { mustBeShare, mustNotBeNegative, refusal } from "./condition";
import type { Method, WriteSum } from "./method";

const [x, u, r] = [
  Expression.input("values"),
  Expression.input("uncertainties"),
  Expression.input("correlation"),
];

/** What stands under the root: (1−r)·Σp² + r·(Σp)² for parts p of which any two have the correlation r. */
const correlated = (part: Expression): Expression =>
  Expression.constant(Exact.one)
    .minus(r)
    .times(part.times(part).sum())
    .plus(r.times(part.sum()).times(part.sum()));

const ofTerms = correlated(x.times(u));
const ofFactors = correlated(u);
const ofSum = ofTerms.dividedBy(x.sum().times(x.sum()));

/** Values with their relative uncertainties (0.05 is 5 %), and one correlation between any two of them: 0 to 1. */
export type UncertaintyInput = {
  readonly values: readonly Exact[];
  readonly uncertainties: readonly Exact[];
  readonly correlation: Exact;
};

/**
 * 相加的相对不确定度 — of a sum: U = √[(1−r)·Σ(x·u)² + r·(Σx·u)²] ÷ |Σx|, which is √Σ(x·u)² ÷ |Σx| for independent
 * terms. One root is taken of one exact fraction; where it is irrational the result is the nearest double.
 */
export const sumUncertainty: Method<UncertaintyInput> = {
  requirement: "B9",
  clauses: ["DB43 E.5.4"],
  writes: "U = √[(1−r) × Σ(x × u)² + r × (Σ(x × u))²] ÷ |Σx|",
  symbols: { values: "x", uncertainties: "u", correlation: "r" },
  calculate: (given) => rooted(given, () => evaluate(ofSum, given)),
  substitutes: (given, _write, writeSum) =>
    written(given, writeSum, (value, uncertainty) => ({
      text: `(${shown(value)}×${shown(uncertainty)})²`,
      value: () => squared(value.times(uncertainty)),
    })),
};

/**
 * 相乘的相对不确定度 — of a product: U = √[(1−r)·Σu² + r·(Σu)²], which is √Σu² for independent factors; rounded as for a
 * sum. The rule is of first order and holds for small uncertainties.
 */
export const productUncertainty: Method<UncertaintyInput> = {
  requirement: "B9",
  clauses: ["DB43 E.5.4"],
  writes: "U = √[(1−r) × Σu² + r × (Σu)²]",
  symbols: { values: "x", uncertainties: "u", correlation: "r" },
  calculate: (given) =>
    rooted(given, () =>
      given.values.some((value) => value.isZero()) ? undefined : evaluate(ofFactors, given),
    ),
  substitutes: (given, _write, writeSum) =>
    written(given, writeSum, (_value, uncertainty) => ({
      text: `${shown(uncertainty)}²`,
      value: () => squared(uncertainty),
    })),
};

/**
 * 绝对不确定度 — of the sum or the product, in its own unit: its own root of its own fraction, so that it is the nearest double
 * too. A sum of 0 has one; a product with a factor of 0 has none.
 */
export function absoluteUncertainty(given: UncertaintyInput, operation: "sum" | "product"): Outcome<Exact> {
  return rooted(given, () => {
    if (operation === "sum") return evaluate(ofTerms, given);
    const product = given.values.reduce((whole, value) => whole.times(value), Exact.one);
    return product.isZero() ? undefined : evaluate(ofFactors, given)?.times(product).times(product);
  });
}

/** The root of what `square` gives; `undefined` there means that the total or a factor is 0. */
function rooted(given: UncertaintyInput, square: () => Exact | undefined): Outcome<Exact> {
  const finding = refused(given);
  if (finding !== undefined) return failure(finding);
  const root = square();
  const result = root && squareRoot(root);
  return result === undefined ? failure(error("total-is-zero", "values")) : success(result);
}

function refused({ values, uncertainties, correlation }: UncertaintyInput): Finding | undefined {
  if (values.length !== uncertainties.length) {
    const found = `${uncertainties.length}`;
    return error("shape-mismatch", "uncertainties", { expected: `${values.length}`, found });
  }
  return (
    refusal(mustNotBeNegative("uncertainties"), uncertainties) ??
    refusal(mustBeShare("correlation"), correlation)
  );
}

function written(
  { values, uncertainties, correlation }: UncertaintyInput,
  writeSum: WriteSum,
  term: (value: Exact, uncertainty: Exact) => Term,
): string {
  const terms = values.map((value, row) => term(value, at(uncertainties, row)));
  return `√(${writeSum(terms)})，r = ${shown(correlation)}`;
}

function squared(value: Exact): Exact {
  return value.times(value);
}

function at(values: readonly Exact[], row: number): Exact {
  const value = values[row];
  if (value === undefined) throw new RangeError(`no row ${row}`);
  return value;
}
