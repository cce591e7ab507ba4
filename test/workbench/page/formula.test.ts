import type { FunctionMetadata } from "../../../src/sheet";
import { formulaPieces } from "../../../src/workbench/page/formula/formula-pieces";
import { argumentHint, suggestions } from "../../../src/workbench/page/formula/function-hints";
import { typingPlace } from "../../../src/workbench/page/formula/typing-place";
import { referencedPlace } from "../../../src/workbench/page/session/find-place";

const emission: FunctionMetadata = {
  id: "EMISSION",
  name: "EMISSION",
  description: "排放因子法",
  parameters: [
    { name: "活动数据", description: "不为负" },
    { name: "排放因子", description: "与活动数据同行", optional: true },
  ],
  result: {},
};
const total: FunctionMetadata = {
  id: "TOTAL",
  name: "TOTAL",
  parameters: [{ name: "排放量", description: "任意多个", repeating: true }],
  result: {},
};
const own = [emission, total];
const at = (text: string) => typingPlace(text, text.length);

test.each(["=CN.EMISSION(活动[@消耗量],'表 2'!B2:C3,\"t\"", "=1+", "=(", '="abc', "=A1#*@x"])(
  "the pieces of %s together are the formula",
  (formula) => {
    expect(
      formulaPieces(formula)
        .map(({ text }) => text)
        .join(""),
    ).toBe(formula);
  },
);

test("equal references have equal colours, whatever is fixed in them", () => {
  const colours = formulaPieces("=A1+B1+$A$1").flatMap(({ colour }) => colour ?? []);
  expect(colours).toEqual([0, 1, 0]);
});

test("a CN function is told from Excel's own", () => {
  expect(
    formulaPieces("=CN.TOTAL(SUM(1))")
      .map(({ kind }) => kind)
      .slice(1, 4),
  ).toEqual(["own-function", "sign", "function"]);
});

test("the argument at the caret is counted in the innermost call", () => {
  expect(at("=CN.EMISSION(SUM(1,2,3),B2").call).toEqual({ name: "CN.EMISSION", argument: 1 });
});

test("commas in an array do not count as arguments", () => {
  expect(at("=CN.TOTAL({1,2,3}").call).toEqual({ name: "CN.TOTAL", argument: 0 });
});

test("a text that is no formula offers nothing", () => {
  expect(at("CN.EM")).toEqual({ takesReference: false });
});

test("the word that is being typed is known with its place", () => {
  expect(at("=1+CN.EM").word).toEqual({ text: "CN.EM", start: 3 });
});

test.each(["=", "=A1+", "=SUM(", "=SUM(A1,", "=SUM(A1"])("after %s a reference may be pointed at", (text) => {
  expect(at(text).takesReference).toBe(true);
});

test.each(["=SUM(A1)", "=1", '="a"', "=A1#"])("after %s no reference may be pointed at", (text) => {
  expect(at(text).takesReference).toBe(false);
});

test("pointing again replaces the reference before the caret", () => {
  expect(at("=SUM(A1:B2").reference).toEqual({ start: 5, end: 10 });
});

test("CN functions are offered before Excel's", () => {
  expect(
    suggestions("t", own)
      .map(({ name }) => name)
      .slice(0, 2),
  ).toEqual(["CN.TOTAL", "T"]);
});

test("a CN function is found by its prefix", () => {
  expect(suggestions("cn.e", own)).toEqual([{ name: "CN.EMISSION", description: "排放因子法" }]);
});

test("the hint marks the argument at the caret and says what it means", () => {
  expect(argumentHint("cn.emission", 1, own)).toEqual({
    name: "CN.EMISSION",
    description: "排放因子法",
    parameters: [
      { name: "活动数据", isCurrent: false },
      { name: "[排放因子]", isCurrent: true },
    ],
    current: "与活动数据同行",
  });
});

test("a repeated argument stays the current one however many are given", () => {
  expect(argumentHint("CN.TOTAL", 7, own)?.parameters).toEqual([{ name: "排放量, …", isCurrent: true }]);
});

test("Excel's own functions have no hint", () => {
  expect(argumentHint("SUM", 0, own)).toBeUndefined();
});

test("an address with a sheet names a place on that sheet", () => {
  expect(referencedPlace("'表 2'!$B$2:C3", "表1", (name) => name)).toEqual({
    sheet: "表 2",
    range: { startRow: 1, endRow: 2, startColumn: 1, endColumn: 2 },
  });
});

test("a whole column reaches from the first row to the last", () => {
  expect(referencedPlace("C:C", "表1", (name) => name)?.range).toEqual({
    startRow: 0,
    endRow: 1048575,
    startColumn: 2,
    endColumn: 2,
  });
});

test("a reference to a sheet that does not exist names no place", () => {
  expect(referencedPlace("无!A1", "表1", () => undefined)).toBeUndefined();
});
