import { historyTable, pathwayItemsTable, performanceTable } from "../../src/core";
import { tableProgress } from "../../src/taskpane/editing/table-progress";

const history = (...rows: readonly (readonly (number | undefined)[])[]) => ({
  history: { headers: ["年份", "排放总量"], rows },
});
const pathway = (...rows: readonly (readonly string[])[]) => ({
  pathway: { headers: ["项目", "内容"], rows },
});

test("a table that is not there is one open question", () => {
  expect(tableProgress([{ table: historyTable }], {})).toEqual({ asked: 1, answered: 0 });
});

test("a row counts once all of its expected cells are filled", () => {
  const contents = history([2024, 100], [2025, undefined]);
  expect(tableProgress([{ table: historyTable }], contents)).toEqual({ asked: 2, answered: 1 });
});

test("of a table of items only those count that the step asks", () => {
  const contents = pathway(["生产类型", "离散制造"], ["碳中和承诺", "2050 年"]);
  const items = ["industryType", "typeReason"];
  expect(tableProgress([{ table: pathwayItemsTable, items }], contents)).toEqual({ asked: 2, answered: 1 });
});

test("an item that may stay empty is no question", () => {
  const items = ["pathwayReason"];
  expect(tableProgress([{ table: pathwayItemsTable, items }], {})).toEqual({ asked: 0, answered: 0 });
});

test("a row that nobody has to fill is not asked", () => {
  const contents = history([2024, 100], [2025, undefined]);
  expect(tableProgress([{ table: historyTable, notAsked: new Set([2]) }], contents)).toEqual({
    asked: 1,
    answered: 1,
  });
});

test("a row with only the names of a new table is asked and not answered", () => {
  const named = { headers: ["层级", "参数", "单位"], rows: [["设备", "单位产值耗电量", "kWh/万元"]] };
  expect(tableProgress([{ table: performanceTable }], { performance: named })).toEqual({
    asked: 1,
    answered: 0,
  });
});
