import { catalogue } from "../../src/functions/catalogue";
import { everydayWords } from "../../src/functions/everyday-words";
import { findFunctions } from "../../src/taskpane/panels/functions/find-functions";

const first = (query: string, count = 4): readonly string[] =>
  findFunctions(catalogue, query)
    .slice(0, count)
    .map(({ id }) => id);

test("every function has everyday words in both languages, and no words stand for nothing", () => {
  expect(Object.keys(everydayWords)).toEqual(catalogue.map(({ id }) => id));
  const all = Object.values(everydayWords);
  expect(all.filter(({ zh, en }) => zh.trim() === "" || en.trim() === "")).toEqual([]);
});

test.each([
  ["碳排放量", ["EMISSION", "FUEL", "PURCHASED"]],
  ["电费", ["EMISSION", "GRID", "PURCHASED", "ELECTRICITY"]],
  ["用电", ["EMISSION", "GRID", "PURCHASED", "ELECTRICITY"]],
  ["柴油", ["EMISSION", "FUEL", "FACTOR"]],
  ["天然气", ["EMISSION", "FUEL", "FACTOR"]],
  ["煤", ["EMISSION", "FUEL", "FACTOR"]],
  ["抵消", ["OFFSETCHECK", "OFFSETS"]],
  ["绿电", ["ELECTRICITY", "OFFSETCHECK", "OFFSETS"]],
  ["合计", ["TOTAL", "TOTALBY", "TOTALIN"]],
  ["四舍五入", ["ROUND"]],
  ["折标煤", ["CONVERT"]],
  ["种树", ["SINKESTIMATE"]],
  ["制冷剂", ["EQUIVALENT", "GWP"]],
  ["碳中和", ["VERDICT", "VERDICTS"]],
])("%s finds the functions that people mean by it among the first", (query, ids) => {
  expect(first(query, 6)).toEqual(expect.arrayContaining(ids));
});

test.each([
  ["diesel", "FUEL"],
  ["electricity bill", "EMISSION"],
  ["scope 2", "PURCHASED"],
  ["offset", "OFFSETS"],
  ["outlier", "ABNORMAL"],
])("%s finds them in English", (query, id) => {
  expect(first(query, 8)).toContain(id);
});

test("words written together in Chinese are found by the one that is known", () => {
  expect(first("柴油消耗")).toContain("FUEL");
});

test("what nobody calls a function by finds none", () => {
  expect(first("月饼")).toEqual([]);
});
