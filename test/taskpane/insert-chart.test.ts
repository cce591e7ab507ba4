/** @jest-environment jsdom */
import { excelWorkbook } from "../../src/taskpane/workbook/excel-workbook";
import type { SheetChart } from "../../src/taskpane/workbook/insert-chart";
import type { WorkbookDocument } from "../../src/workbench/document";
import { openWorkbook } from "./open-workbook";

const workbook = openWorkbook();
let document: WorkbookDocument;

beforeEach(() => {
  ({ document } = workbook);
});

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

describe("a curve of steps as wide as the measures reduce", () => {
  const curve: SheetChart = {
    ...path,
    kind: "outlines",
    headers: ["措施", "年减排量"],
    rows: [
      ["余热回收", 30],
      ["光伏", 20],
    ],
    points: {
      title: "图中的线",
      headers: ["累计", "余热回收", "光伏"],
      rows: [
        [0, 0],
        [0, -100],
        [30, -100],
        [30, 0],
        [30, undefined, 0],
        [30, undefined, 80],
        [50, undefined, 80],
        [50, undefined, 0],
      ],
    },
  };

  test("is drawn as lines without marks, one per measure over what is reached", async () => {
    await excelWorkbook.insertChart(curve);
    const [chart] = document.charts.on(curve.sheet);
    expect([chart?.type, chart?.series]).toEqual([
      "XYScatterLinesNoMarkers",
      ["B", "C"].map((column, index) => ({
        name: { text: ["余热回收", "光伏"][index] },
        categories: "'图·目标路径'!$A$24:$A$31",
        values: `'图·目标路径'!$${column}$24:$${column}$31`,
      })),
    ]);
  });

  test("has the measures as a table above, and the points below the chart", async () => {
    await excelWorkbook.insertChart(curve);
    const [chart] = document.charts.on(curve.sheet);
    const cells = (startRow: number, endRow: number) =>
      document.cells.values(curve.sheet, { startRow, endRow, startColumn: 0, endColumn: 2 });
    expect([cells(2, 4), (chart?.to.row ?? 99) < 21, cells(21, 24)]).toEqual([
      [
        ["措施", "年减排量", null],
        ["余热回收", 30, null],
        ["光伏", 20, null],
      ],
      true,
      [
        ["图中的线", null, null],
        ["累计", "余热回收", "光伏"],
        [0, 0, null],
        [0, -100, null],
      ],
    ]);
  });
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
