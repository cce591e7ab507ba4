import { doublesOf, Exact, exactList, lazyList } from "../../../src/core/number";

const exact = (value: number): Exact => Exact.fromDouble(value) ?? Exact.zero;

const kept = (values: readonly number[]): readonly Exact[] =>
  exactList({
    length: values.length,
    at: (index) => values[index] ?? NaN,
    copy: (from, count, into) => into.set(values.slice(from, from + count)),
  });

describe("a lazy list", () => {
  const made: number[] = [];
  const list = lazyList(3, (index) => {
    made.push(index);
    return index * 10;
  });

  test("makes an item only when it is asked for", () => {
    made.length = 0;
    expect([list.length, list[1], made]).toEqual([3, 10, [1]]);
  });

  test("behaves like the list of its items", () => {
    expect([list.map((item) => item + 1), [...list], list.at(-1), list.indexOf(20), list.slice(1)]).toEqual([
      [1, 11, 21],
      [0, 10, 20],
      20,
      2,
      [10, 20],
    ]);
  });

  test("has nothing behind its end, before its beginning or between its items", () => {
    const by = (key: string): unknown => (list as unknown as Record<string, unknown>)[key];
    expect([list[3], by("-1"), by("1.5"), by("x1"), by("1x")]).toEqual([
      undefined,
      undefined,
      undefined,
      undefined,
      undefined,
    ]);
    expect([2 in list, 3 in list, "length" in list, "x1" in list]).toEqual([true, false, true, false]);
  });

  test("is an array, and finds positions of several digits", () => {
    expect([Array.isArray(list), lazyList(12, (index) => index)[11]]).toEqual([true, 11]);
  });

  test("may be empty", () => {
    const nothing = lazyList(0, (index) => index);
    expect([nothing.length, nothing[0], 0 in nothing, [...nothing]]).toEqual([0, undefined, false, []]);
  });

  test("cannot be changed", () => {
    const open = list as number[];
    expect(() => (open[0] = 5)).toThrow(TypeError);
    expect(() => delete open[0]).toThrow(TypeError);
    expect(() => Object.defineProperty(open, 0, { value: 5 })).toThrow(TypeError);
    expect(list[0]).toBe(0);
  });
});

describe("a list of exact numbers", () => {
  test("that keeps doubles gives each of them as the decimal that was typed", () => {
    expect(kept([0.1, -2]).map((value) => value.toText().text)).toEqual(["0.1", "-2"]);
  });

  test("that keeps doubles is recognised by them", () => {
    const doubles = doublesOf(kept([0.1, -2]));
    expect([doubles?.length, doubles?.at(1)]).toEqual([2, -2]);
  });

  test("refuses to make a number of what is none", () => {
    expect(() => kept([1, NaN])[1]).toThrow("not a finite number at 1");
  });

  test("that was read from cells has the doubles of its cells", () => {
    const doubles = doublesOf([exact(0.5), exact(7), exact(-0.25)]);
    const into = new Float64Array(4);
    doubles?.copy(1, 2, into);
    expect([doubles?.length, doubles?.at(0), [...into]]).toEqual([3, 0.5, [7, -0.25, 0, 0]]);
  });

  test("with one calculated number among them has no doubles", () => {
    expect(doublesOf([exact(0.5), exact(7).plus(exact(1))])).toBeUndefined();
  });
});
