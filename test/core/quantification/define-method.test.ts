import { calculateDouble, Exact, RowCalculation, type Given } from "../../../src/core";
import { error } from "../../../src/core/finding";
import { mustNotBeNegative } from "../../../src/core/quantification/condition";
import { defineMethod } from "../../../src/core/quantification/define-method";

const cited = { requirement: "C1", clauses: [], symbols: { a: "A", b: "B" } } as const;
const of = (text: string): Exact => Exact.of(text);
const typed = (value: number): Exact => Exact.fromDouble(value) ?? Exact.zero;

const quotient = defineMethod<{ a: Exact; b: Exact }>({
  ...cited,
  writes: "X = A ÷ B",
  formula: ({ a, b }) => a.dividedBy(b),
  zeroDivisor: error("not-positive", "b"),
});

const careless = defineMethod<{ a: Exact; b: Exact }>({
  ...cited,
  writes: "X = A ÷ B",
  formula: ({ a, b }) => a.dividedBy(b),
});

const difference = defineMethod<{ a: Exact; b?: Exact }>({
  ...cited,
  writes: "X = A − B",
  defaults: { b: of("2") },
  conditions: [mustNotBeNegative("b")],
  formula: ({ a, b }) => a.minus(b),
  negativeResult: () => error("stock-exceeds-supply", "a"),
});

test("a condition on an input that the formula does not use is a mistake of ours", () => {
  const define = () =>
    defineMethod<{ a: Exact; b: Exact }>({
      ...cited,
      writes: "X = A",
      conditions: [mustNotBeNegative("b")],
      formula: ({ a }) => a,
    });
  expect(define).toThrow("a condition on b, which the formula does not use");
});

test("a divisor of zero is said as the method says it", () => {
  expect(quotient.calculate({ a: of("1"), b: of("0") })).toMatchObject({
    ok: false,
    finding: { code: "not-positive", at: { input: "b" } },
  });
});

test("a divisor of zero that no condition excludes is a mistake of ours", () => {
  expect(() => careless.calculate({ a: of("1"), b: of("0") })).toThrow("division by zero");
});

test("what was left out is filled in, what was given is not", () => {
  const results = [
    { a: of("5") },
    { a: of("5"), b: of("1") },
    { a: of("5"), b: undefined } as { a: Exact },
  ].map((given) => {
    const outcome = difference.calculate(given);
    return outcome.ok ? outcome.value.toText().text : outcome.finding.code;
  });
  expect(results).toEqual(["3", "4", "3"]);
});

test("a result below zero is refused where the method says so, zero is not", () => {
  expect(difference.calculate({ a: of("2") }).ok).toBe(true);
  expect(difference.calculate({ a: of("1.9") })).toMatchObject({ finding: { code: "stock-exceeds-supply" } });
});

describe("one calculation in doubles", () => {
  const double = (given: Given, factor?: Exact): number | undefined =>
    difference.formula && calculateDouble(difference.formula, given, factor);

  test("keeps formulas, inputs and conversions apart, whatever was asked before", () => {
    const [tons, thirds] = [of("1000"), of("1/3")];
    const ask = (): (number | undefined)[] => [
      double({ a: typed(5) }),
      double({ a: typed(5), b: typed(1) }),
      double({ b: typed(1), a: typed(5) }),
      double({ a: typed(5) }, tons),
      double({ a: typed(6) }, thirds),
      double({ a: typed(5), b: typed(1) }, tons),
      quotient.formula && calculateDouble(quotient.formula, { a: typed(5), b: typed(4) }),
    ];
    const expected = [3, 4, 4, 3000, 4 / 3, 4000, 1.25];
    expect([ask(), ask()]).toEqual([expected, expected]);
  });

  test("keeps two formulas apart that take the same inputs, one right after the other", () => {
    const given = { a: typed(5), b: typed(4) };
    const of = (method: typeof quotient) => method.formula && calculateDouble(method.formula, given);
    expect([of(difference as typeof quotient), of(quotient), of(difference as typeof quotient)]).toEqual([
      1, 1.25, 1,
    ]);
  });

  test("takes an input that is there but undefined as left out", () => {
    expect(double({ a: typed(5), b: undefined })).toBe(3);
  });

  test.each([
    ["a column", { a: [typed(5)] }],
    ["a calculated number beside a typed one", { a: typed(5), b: of("1") }],
    ["a typed number beside a calculated one", { b: typed(1), a: of("5") }],
    ["a calculated number", { a: typed(5).plus(Exact.zero) }],
    ["a refused number", { a: typed(5), b: typed(-1) }],
    ["a refused result", { a: typed(1) }],
  ])("leaves %s to the exact calculation", (_, given) => {
    expect(double(given)).toBeUndefined();
  });

  test("gives zero for a result of zero", () => {
    expect(double({ a: typed(2) })).toBe(0);
  });
});

describe("a column of calculations", () => {
  const calculation = (given: readonly string[], factor?: Exact): RowCalculation => {
    if (difference.formula === undefined) throw new Error("no formula");
    const columns: Record<string, number[]> = { a: [5, 1, 2, -3], b: [1, -1, 2, 0] };
    const copy = (name: string, from: number, count: number, into: Float64Array): void =>
      into.set((columns[name] ?? []).slice(from, from + count));
    return new RowCalculation(difference.formula, { copy }, { given, factor });
  };

  test("misses refused inputs and refused results, in their rows only", () => {
    const columns = calculation(["a", "b"], undefined);
    columns.calculate(0, 4);
    expect([...columns.missed.subarray(0, 4)]).toEqual([0, 1, 0, 1]);
    expect([columns.results[0], columns.results[2]]).toEqual([4, 0]);
  });

  test("fills in what was left out, and converts", () => {
    const columns = calculation(["a"], of("1/7"));
    columns.calculate(0, 4);
    expect([...columns.missed.subarray(0, 4)]).toEqual([0, 1, 0, 1]);
    expect([columns.results[0], columns.results[2]]).toEqual([3 / 7, 0]);
  });

  test("begins where it is told to", () => {
    const columns = calculation(["a", "b"]);
    columns.calculate(2, 1);
    expect([columns.results[0], columns.missed[0]]).toEqual([0, 0]);
  });
});
