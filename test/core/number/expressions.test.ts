import { evaluate, Exact, exactList, Expression, inputsOf, withConstants } from "../../../src/core/number";

const [a, b, c] = ["a", "b", "c"].map((name) => Expression.input(name)) as [
  Expression,
  Expression,
  Expression,
];
const of = (text: string): Exact => Exact.of(text);
const column = (...texts: string[]): Exact[] => texts.map(of);
const text = (value: Exact | undefined): string | undefined => value?.toText().text;

test("inputs are named once, in the order in which they are met", () => {
  const expression = b
    .plus(a)
    .times(b.minus(Expression.constant(Exact.one)))
    .dividedBy(c.sum());
  expect(inputsOf(expression)).toEqual(["b", "a", "c"]);
});

test("constants stand for the inputs that they are given for, inside sums too", () => {
  const expression = withConstants(a.times(b).sum().minus(c), { b: of("2"), c: of("1") });
  expect(inputsOf(expression)).toEqual(["a"]);
  expect(text(evaluate(expression, { a: column("3", "4.5") }))).toBe("14");
});

test("an expression without the inputs that constants are given for stays what it is", () => {
  expect(
    text(evaluate(withConstants(a.plus(Expression.constant(of("5"))), { b: of("2") }), { a: of("1") })),
  ).toBe("6");
});

test.each([
  ["plus", a.plus(b), "5"],
  ["minus", a.minus(b), "1"],
  ["times", a.times(b), "6"],
  ["dividedBy", a.dividedBy(b), "1.5"],
] as const)("%s is carried out on exact numbers", (_, expression, expected) => {
  expect(text(evaluate(expression, { a: of("3"), b: of("2") }))).toBe(expected);
});

test("a division by zero has no value, wherever it stands", () => {
  const values = { a: of("3"), b: of("0") };
  expect(
    [a.dividedBy(b), a.plus(a.dividedBy(b)), a.dividedBy(b).plus(a)].map((each) => evaluate(each, values)),
  ).toEqual([undefined, undefined, undefined]);
});

test("zero divided by a number is zero", () => {
  expect(text(evaluate(b.dividedBy(a), { a: of("3"), b: of("0") }))).toBe("0");
});

test("a sum goes over the rows of its columns, and a single number goes with every row", () => {
  expect(text(evaluate(a.times(b).sum(), { a: column("1", "2", "3.5"), b: of("1/2") }))).toBe("3.25");
  const doubles = [1, 2, 3.5].map((value) => Exact.fromDouble(value) ?? Exact.zero);
  expect(text(evaluate(a.times(b).sum(), { a: doubles, b: Exact.fromDouble(0.5) }))).toBe("3.25");
});

test("a sum over single numbers only, or over empty columns, has no rows", () => {
  expect([text(evaluate(a.sum(), { a: of("3") })), text(evaluate(a.sum(), { a: [] }))]).toEqual(["0", "0"]);
});

test("a row that divides by zero leaves its sum without a value", () => {
  const doubles = (...values: number[]): Exact[] =>
    values.map((value) => Exact.fromDouble(value) ?? Exact.zero);
  const divided = a.dividedBy(b).sum();
  expect(evaluate(divided, { a: column("1", "2"), b: column("1", "0") })).toBeUndefined();
  expect(evaluate(divided, { a: doubles(1, 2), b: doubles(1, 0) })).toBeUndefined();
  expect(text(evaluate(divided, { a: doubles(1, 2), b: doubles(4, 5) }))).toBe("0.65");
});

test("a column where a single number belongs is a mistake of ours", () => {
  expect(() => evaluate(a, { a: column("1") })).toThrow("no single number for a");
  expect(() => evaluate(a, {})).toThrow("no single number for a");
});

describe("a sum over columns that are kept as doubles", () => {
  const kept = (values: readonly number[], looked: number[]): readonly Exact[] =>
    exactList({
      length: values.length,
      at: (index) => {
        looked.push(index);
        return values[index] ?? NaN;
      },
      copy: (from, count, into) => into.set(values.slice(from, from + count)),
    });

  test("looks at no row by itself", () => {
    const looked: number[] = [];
    const values = { a: kept([1, 2], looked), b: kept([0.1, 0.2], looked) };
    expect([text(evaluate(a.times(b).sum(), values)), looked]).toEqual(["0.5", []]);
  });

  test("looks at rows only where another column is not kept so", () => {
    const looked: number[] = [];
    const values = { a: kept([1, 2], looked), b: column("1/3", "2/3") };
    expect([text(evaluate(a.times(b).sum().times(c), { ...values, c: of("3") })), looked]).toEqual([
      "5",
      [0, 1],
    ]);
  });

  test("is nothing where there are no rows", () => {
    expect(text(evaluate(a.sum(), { a: kept([], []) }))).toBe("0");
  });
});
