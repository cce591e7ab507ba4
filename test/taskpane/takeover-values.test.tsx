/** @jest-environment jsdom */
import "./browser-surroundings";
import { fireEvent, screen } from "@testing-library/react";
import { zh } from "../../src/taskpane/text/zh";
import { WorkbookDocument } from "../../src/workbench/document";
import { catalogueLibrary } from "../functions/catalogue-library";
import { range } from "./open-workbook";
import { pressFound, takeoverInExcel, type Cell } from "./takeover-in-excel";

const { excel, put, read } = takeoverInExcel();
const library = catalogueLibrary();

/** What the formulas beside a ledger show, from its first row of data down. */
async function shownBeside(rows: readonly (readonly Cell[])[], statement?: readonly [string, string]) {
  excel.open(WorkbookDocument.empty({ library }));
  put(0, 0, rows);
  await read();
  if (statement !== undefined) {
    const [name, value] = statement;
    fireEvent.change(screen.getByRole("combobox", { name }), { target: { value } });
  }
  await pressFound(zh.writeFormulas);
  await screen.findByText(/^已写入/);
  const column = rows[0]?.length ?? 0;
  return excel.document.cells
    .values(excel.sheet, range(1, column, rows.length - 1, column))
    .map(([value]) => value);
}

test("kilograms, per cent of carbon and a total come to tonnes of CO2", async () => {
  const rows = [
    ["物料", "数量", "单位", "含碳率（%）"],
    ["煤", 5000, "kg", 60],
    ["焦炭", 3, "t", 90],
    ["合计", null, null, null],
  ];
  expect(await shownBeside(rows, [zh.directionOfAll, "in"])).toEqual([11, 9.9, 20.9]);
});

test("a gas by volume comes to tonnes of CO2", async () => {
  const rows = [
    ["物料", "数量（万Nm3）", "碳含量（kgC/Nm3）"],
    ["天然气", 17, 0.6],
  ];
  expect(await shownBeside(rows, [zh.directionOfAll, "in"])).toEqual([374]);
});

test("in and out of one ledger come to opposite signs", async () => {
  const rows = [
    ["流向", "物料", "数量（t）", "碳含量（tC/t）"],
    ["投入", "煤", 5, 0.6],
    ["产出", "甲醇", 3, 0.4],
    ["合计", null, null, null],
  ];
  expect(await shownBeside(rows)).toEqual([11, -4.4, 6.6]);
});

test("a purchase comes to its emissions net of what is passed on, in whichever unit that stands", async () => {
  const rows = [
    ["用途", "购入量（MWh）", "转供量（kWh）", "排放因子（tCO2/MWh）"],
    ["全厂", 500, 20000, 0.5],
  ];
  expect(await shownBeside(rows, [zh.energyOfAll, "electricity"])).toEqual([240]);
});
