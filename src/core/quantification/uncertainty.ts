import { error, failure, success, type Finding, type Outcome } from "../finding";
import { Exact, squareRoot, sum } from "../number";
import { shown } from "../trace";
import { mustBeShare, mustNotBeNegative, refusal } from "./condition";
import type { Method } from "./method";

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
  calculate: (given) =>
    combined(given, ({ values, uncertainties, correlation }) => {
      const parts = values.map((value, row) => value.times(at(uncertainties, row)));
      const total = sum(values);
      if (total.isZero()) return undefined;
      return correlated(parts, correlation).dividedBy(total.times(total));
    }),
  substitutes: (given) => written(given, (value, uncertainty) => `(${value}×${uncertainty})²`),
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
    combined(given, ({ values, uncertainties, correlation }) =>
      values.some((value) => value.isZero()) ? undefined : correlated(uncertainties, correlation),
    ),
  substitutes: (given) => written(given, (_value, uncertainty) => `${uncertainty}²`),
};

/**
 * 绝对不确定度 — of the sum or the product, in its own unit: its own root of its own fraction, so that it is the nearest double
 * too. A sum of 0 has one; a product with a factor of 0 has none.
 */
export function absoluteUncertainty(given: UncertaintyInput, operation: "sum" | "product"): Outcome<Exact> {
  return combined(given, ({ values, uncertainties, correlation }) => {
    if (operation === "sum") {
      return correlated(
        values.map((value, row) => value.times(at(uncertainties, row))),
        correlation,
      );
    }
    const product = values.reduce((whole, value) => whole.times(value), Exact.one);
    return product.isZero()
      ? undefined
      : correlated(uncertainties, correlation).times(product).times(product);
  });
}

/** The root of what `square` gives; `undefined` there means that the total or a factor is 0. */
function combined(
  given: UncertaintyInput,
  square: (given: UncertaintyInput) => Exact | undefined,
): Outcome<Exact> {
  const finding = refused(given);
  if (finding !== undefined) return failure(finding);
  const root = square(given);
  const result = root && squareRoot(root);
  return result === undefined ? failure(error("total-is-zero", "values")) : success(result);
}

function correlated(parts: readonly Exact[], correlation: Exact): Exact {
  const squares = sum(parts.map((part) => part.times(part)));
  const whole = sum(parts);
  return Exact.one.minus(correlation).times(squares).plus(correlation.times(whole).times(whole));
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
  term: (value: string, uncertainty: string) => string,
): string {
  const terms = values.map((value, row) => term(shown(value), shown(at(uncertainties, row))));
  return `√(${terms.join(" + ")})，r = ${shown(correlation)}`;
}

function at(values: readonly Exact[], row: number): Exact {
  const value = values[row];
  if (value === undefined) throw new RangeError(`no row ${row}`);
  return value;
}
