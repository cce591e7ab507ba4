import { calculateDouble, emissionFactor, emissionIntensity, Exact, type Formula } from "../../../src/core";
import { adapt } from "../../../src/functions/adapt";
import { catalogue } from "../../../src/functions/catalogue";

const formulaOf = (method: { readonly formula?: Formula }): Formula => {
  if (method.formula === undefined) throw new Error("no formula");
  return method.formula;
};
const exact = (value: number): Exact => Exact.fromDouble(value) ?? Exact.zero;

const product = (activity: number, factor: number): number | undefined =>
  calculateDouble(formulaOf(emissionFactor), { activity: exact(activity), factor: exact(factor) });

const definition = catalogue.find(({ id }) => id === "EMISSION");

/** What the cells of a column show: numbers, and errors by their code. */
function column(activity: readonly unknown[], factor: readonly unknown[]): unknown[] {
  if (definition === undefined) throw new Error("no EMISSION");
  const run = adapt(definition, { language: () => "zh", makeError: (code) => code });
  return run(
    activity.map((value) => [value]),
    factor.map((value) => [value]),
    null,
    null,
    {},
  ).map(([cell]) => cell);
}

describe("the fast calculation leaves to the exact reference", () => {
  test.each([
    ["the smallest subnormal", 5e-324, 2],
    ["a number near the smallest normal one", 2.2250738585072014e-308, 3],
    ["a number of three hundred zeros", 1e300, 2],
    ["an exact tie between two doubles", 134217729, 67108865],
  ])("%s", (_, activity, factor) => {
    expect(product(activity, factor)).toBeUndefined();
  });
});

describe("in a column", () => {
  test("a result beyond the largest double is refused in its row only", () => {
    expect(column([1e300, 2], [1e300, 3])).toEqual(["#VALUE!", 6]);
  });

  test("a result below the smallest double is zero without a sign", () => {
    const [cell] = column([-1e-300, 1], [1e-300, 1]);
    expect(Object.is(cell, 0)).toBe(true);
  });

  test("minus zero and the product of a negative number with zero are zero without a sign", () => {
    const cells = column([-0, -5, 0], [3, 0, -0]);
    expect(cells.every((cell) => Object.is(cell, 0))).toBe(true);
  });

  test("NaN and infinities are refused in their rows only", () => {
    expect(column([NaN, Infinity, -Infinity, 1], [1, 1, 1, 1])).toEqual(["#VALUE!", "#VALUE!", "#VALUE!", 1]);
  });

  test("subnormal results are rounded once", () => {
    expect(column([1e-200, 1], [3.3e-120, 1])).toEqual([+"3.3e-320", 1]);
  });

  test("ties are rounded to even", () => {
    expect(column([134217729, 134217731], [67108865, 67108865])).toEqual([
      +`${134217729n * 67108865n}`,
      +`${134217731n * 67108865n}`,
    ]);
  });
});

test("nothing is said about a division by zero: the conditions refuse it first", () => {
  const given = { emissions: exact(1), output: exact(0) };
  expect(calculateDouble(formulaOf(emissionIntensity), given)).toBeUndefined();
});
