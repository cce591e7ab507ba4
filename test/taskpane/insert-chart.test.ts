/** @jest-environment jsdom */
import "./browser-surroundings";
import { excelWorkbook } from "../../src/taskpane/workbook/excel-workbook";
import type { SheetChart } from "../../src/taskpane/workbook/insert-chart";
import { WorkbookDocument } from "../../src/workbench/document";
import { startAddIn, type RunningAddIn } from "../workbench/office-in-jsdom";

let addIn: RunningAddIn;
let document: WorkbookDocument;

beforeAll(async () => {
  addIn = await startAddIn({ document: WorkbookDocument.empty() });
}, 60_000);

beforeEach(() => {
  document = WorkbookDocument.empty();
  addIn.open(document);
});

afterAll(() => addIn.close());

const path: SheetChart = {
  sheet: "图·目标路径",
  kind: "line",
  title: "目标路径与历年排放",
  note: "数据取自台账。",
  headers: ["年份", "历年", "目标路径"],
  rows: [
    [2020, 1000, 1000],
    [2021, undefined, 950],
    [2022, 930, 900],
  ],
};
const area = { startRow: 2, startColumn: 0, endRow: 5, endColumn: 2 };

test("a chart comes with its data on a new sheet, and the sheet is shown", async () => {
  await excelWorkbook.insertChart(path);
  expect([document.cells.values(path.sheet, area), document.sheets.active.name]).toEqual([
    [
      ["年份", "历年", "目标路径"],
      [2020, 1000, 1000],
      [2021, null, 950],
      [2022, 930, 900],
    ],
    path.sheet,
  ]);
});

test("it is a native chart whose series speak of the cells, years along the axis", async () => {
  await excelWorkbook.insertChart(path);
  const [chart] = document.charts.on(path.sheet);
  expect([
    chart?.type,
    chart?.title,
    chart?.series.map(({ categories, values }) => [categories, values]),
  ]).toEqual([
    "LineMarkers",
    path.title,
    [
      ["'图·目标路径'!$A$4:$A$6", "'图·目标路径'!$B$4:$B$6"],
      ["'图·目标路径'!$A$4:$A$6", "'图·目标路径'!$C$4:$C$6"],
    ],
  ]);
});

test("a curve of one series keeps its title and does not draw its header", async () => {
  const rows = [["余热回收", -100]] as const;
  await excelWorkbook.insertChart({ ...path, kind: "columns", headers: ["措施", "单位成本"], rows });
  const [chart] = document.charts.on(path.sheet);
  expect([chart?.type, chart?.title, chart?.series]).toEqual([
    "ColumnClustered",
    path.title,
    [{ name: { text: "单位成本" }, categories: "'图·目标路径'!$A$4", values: "'图·目标路径'!$B$4" }],
  ]);
});

test("a sheet that is there is not touched, whatever its case", async () => {
  document.sheets.add("图·macc");
  const before = document.sheets.list.length;
  const result = await excelWorkbook.insertChart({ ...path, sheet: "图·MACC" });
  expect([result.kind, document.sheets.list.length, document.charts.on("图·macc")]).toEqual([
    "taken",
    before,
    [],
  ]);
});

test("the name that is offered is one that no sheet has", async () => {
  document.sheets.add("图·目标路径");
  document.sheets.add("图·目标路径 2");
  expect(await excelWorkbook.freeSheetName("图·目标路径")).toBe("图·目标路径 3");
});

test("a name that looks like a formula stays a name", async () => {
  await excelWorkbook.insertChart({ ...path, headers: ["措施", "成本"], rows: [["=1+1", 5]] });
  expect(document.cells.at(path.sheet, 3, 0).value).toBe("=1+1");
});
