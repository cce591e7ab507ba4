import { readJudged, type CellContent } from "../../../../src/core";

/** Which rows of the table of emissions are asked for their amount. */
const asked = (...rows: readonly (readonly (CellContent | undefined)[])[]) =>
  readJudged({ emissions: { headers: ["排放源", "类别", "排放量", "是否纳入", "重要上游"], rows } })
    .findings.filter(({ code, at }) => code === "unanswered" && at?.input === "Emissions.amount")
    .map(({ at }) => at?.row);

test("a category that is left out of the boundary is asked for no amount", () => {
  expect(asked(["差旅", "间接·运输", undefined, "不纳入"])).toEqual([]);
});

test("a category that is inside is asked for its amount", () => {
  expect(asked(["差旅", "间接·运输", undefined, "纳入"])).toEqual([1]);
});

test("a category of which nothing is said is asked for its amount", () => {
  expect(asked(["差旅", "间接·运输", undefined, undefined])).toEqual([1]);
});

test("what every standard counts is asked for its amount, left out or not", () => {
  expect(asked(["锅炉", "直接·固定源燃烧", undefined, "不纳入"])).toEqual([1]);
});

test("a significant category is asked for its amount, left out or not", () => {
  expect(asked(["差旅", "间接·运输", undefined, "不纳入", "是"])).toEqual([1]);
});

test("a row without a category is asked for its amount", () => {
  expect(asked(["差旅", undefined, undefined, "不纳入"])).toEqual([1]);
});
