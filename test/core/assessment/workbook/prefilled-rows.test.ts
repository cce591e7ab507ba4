import { historyTable, onlyPrefilledRows, performanceTable, type CellContent } from "../../../../src/core";

const parameters = (...rows: readonly (readonly (CellContent | undefined)[])[]) => ({
  headers: ["层级", "参数", "单位", "参数值"],
  rows,
});
const energy = ["设备", "单位产值耗电量", "kWh/万元"];

test("a row that only says what a new table names in it is not filled in", () => {
  expect([...onlyPrefilledRows(performanceTable, parameters(energy, [...energy, 120]))]).toEqual([1]);
});

test("a row of somebody's own is filled in", () => {
  const own = parameters(["设备", "炉温", "°C", undefined]);
  expect(onlyPrefilledRows(performanceTable, own).size).toBe(0);
});

test("a zero is an entry", () => {
  expect(onlyPrefilledRows(performanceTable, parameters([...energy, 0])).size).toBe(0);
});

test("a blank row has no name of a new table", () => {
  const blank = { headers: ["年份", "排放总量"], rows: [[undefined, undefined]] };
  expect(onlyPrefilledRows(historyTable, blank).size).toBe(0);
});
