import fc from "fast-check";
import { blank, call, callWith, codeOf, messageOf, ShownError } from "./call";

type Shown = readonly (readonly (string | number)[])[];
const table = (result: unknown): Shown => {
  if (!Array.isArray(result)) throw new Error(`no table: ${JSON.stringify(result)}`);
  return result as Shown;
};

const terms = fc.array(fc.tuple(fc.integer({ min: 1, max: 1000 }), fc.integer({ min: 0, max: 50 })), {
  minLength: 1,
  maxLength: 8,
});
const relative = (pairs: readonly (readonly [number, number])[], ...more: unknown[]): number => {
  const values = pairs.map(([value]) => value);
  const uncertainties = pairs.map(([, percent]) => percent / 100);
  return table(call("UNCERTAINTY", values, uncertainties, ...more))[1]?.[1] as number;
};

test("the order of the terms makes no difference to their combined uncertainty", () => {
  fc.assert(
    fc.property(terms, (pairs) => {
      expect(relative([...pairs].reverse())).toBe(relative(pairs));
    }),
  );
});

test("correlation never makes the uncertainty of a sum of positive terms smaller", () => {
  fc.assert(
    fc.property(terms, fc.integer({ min: 0, max: 10 }), (pairs, tenths) => {
      expect(relative(pairs, "和", tenths / 10)).toBeGreaterThanOrEqual(relative(pairs));
    }),
  );
});

test("a combined uncertainty never exceeds the largest of its terms, for positive terms", () => {
  fc.assert(
    fc.property(terms, (pairs) => {
      const largest = Math.max(...pairs.map(([, percent]) => percent)) / 100;
      expect(relative(pairs)).toBeLessThanOrEqual(largest);
    }),
  );
});

test("an error cell among the uncertainties is refused where it stands", () => {
  const result = callWith(
    { addresses: ["例!A1:A2", "例!B1:B2"] },
    "UNCERTAINTY",
    [1, 2],
    [0.1, new ShownError("#REF!", "")],
  );
  expect([codeOf(result), messageOf(result).includes("例!B2")]).toEqual(["#VALUE!", true]);
});

test("the words of a table are those the formula asks for, whatever language Excel shows", () => {
  const inEnglish = callWith({ language: "zh" }, "SERIES", ["2025-01"], [1], "2025年1月", undefined, "en");
  expect(table(inEnglish)[0]).toEqual(["Check", "Place", "Remark"]);
  expect(table(callWith({ language: "en" }, "SERIES", ["2025-01"], [1], "2025年1月"))[0]).toEqual([
    "检查",
    "位置",
    "说明",
  ]);
});

test("a whole column is read below its header and down to its last filled cell", () => {
  const dates = ["日期", "2025-01", "2025-02", blank, blank];
  const values = ["煤耗", 10, 11, blank, blank];
  const result = callWith({ addresses: ["例!A:A", "例!B:B"] }, "SERIES", dates, values, "2025年1-2月");
  expect(table(result)).toEqual([
    ["检查", "位置", "说明"],
    ["通过", "", "应有 2，有效 2；缺 0，重 0，期外 0，空白或非数值 0"],
  ]);
});

test("a bounded range keeps its header as a cell that is no date", () => {
  const result = call("SERIES", ["日期", "2025-01"], ["煤耗", 10], "2025年1月");
  expect(table(result)[1]?.[0]).toBe("有问题");
});

test("columns of different height are refused", () => {
  expect(codeOf(call("SERIES", ["2025-01", "2025-02"], [1], "2025年"))).toBe("#VALUE!");
  expect(
    codeOf(call("EVIDENCE", ["2025-01-01"], ["2025-01-01"], ["2025-01-01"], ["2025-01-01", "2025-01-02"])),
  ).toBe("#VALUE!");
});

test("logical values and errors in a series are no data", () => {
  const result = call("SERIES", ["2025-01", "2025-02"], [true, new ShownError("#DIV/0!", "")], "2025年1-2月");
  expect(table(result)[1]?.[2]).toBe("应有 2，有效 0；缺 0，重 0，期外 0，空白或非数值 2");
});

test("a negative tolerance and a threshold of nothing are refused", () => {
  expect(codeOf(call("CONSISTENT", [1], [1], undefined, -1))).toBe("#VALUE!");
  expect(codeOf(call("ABNORMAL", [1, 2, 3, 4, 5], "MAD", 0))).toBe("#VALUE!");
});

test("a blank among the records is refused: a record without a figure is not zero", () => {
  expect(codeOf(call("CONSISTENT", [1, blank, 2], [3]))).toBe("#N/A");
});

test("the simulation repeats digit by digit and its bounds enclose its mean", () => {
  const run = () => table(call("MONTECARLO", [100, 50], [0.6, 0.4], "三角", 42))[1] as readonly number[];
  const [mean = NaN, low = NaN, high = NaN] = run();
  expect(run().slice(0, 3)).toEqual([mean, low, high]);
  expect(low < mean && mean < high).toBe(true);
});

test("distributions may differ from row to row", () => {
  const rows = call("MONTECARLO", [100, 50], [0.6, 0.4], ["正态", "均匀"], 42);
  expect(table(rows)[1]?.[0]).not.toEqual(
    table(call("MONTECARLO", [100, 50], [0.6, 0.4], "正态", 42))[1]?.[0],
  );
});
