/** @jest-environment jsdom */
import "./browser-surroundings";
import { basesTable, factorUseTable, fuelUseTable, type SchemaStep } from "../../src/core";
import { failureOf } from "../../src/taskpane/workbook/excel-failure";
import { excelWorkbook } from "../../src/taskpane/workbook/excel-workbook";
import type { RangeWrite } from "../../src/taskpane/workbook/sheets/range-write";
import { unwatched, type Work } from "../../src/taskpane/workbook/sheets/work";
import type { BatchResult, WrittenBatch } from "../../src/taskpane/workbook/sheets/write-batch";
import { WorkbookDocument } from "../../src/workbench/document";
import { strFromU8, strToU8, unzipSync, zipSync } from "fflate";
import { startAddIn, type RunningAddIn } from "../workbench/office-in-jsdom";

let addIn: RunningAddIn;
let document: WorkbookDocument;
const { sheets } = excelWorkbook;

beforeAll(async () => {
  addIn = await startAddIn({ document: WorkbookDocument.empty() });
}, 60_000);

beforeEach(() => {
  document = WorkbookDocument.empty();
  addIn.open(document);
});

afterAll(() => addIn.close());

const firstSheet = () => document.sheets.list[0]?.name ?? "";
const range = (startRow: number, startColumn: number, endRow: number, endColumn: number) => ({
  startRow,
  startColumn,
  endRow,
  endColumn,
});
const cell = (row: number, column: number) => document.cells.at(firstSheet(), row, column);
const column = (row: number, cells: RangeWrite["cells"]): RangeWrite => ({
  area: { sheet: firstSheet(), row, column: 3, rows: cells.length, columns: 1 },
  cells,
});

function written(result: BatchResult): WrittenBatch {
  if (result.kind !== "written") throw new Error(result.kind);
  return result.batch;
}

/** Stops after so many reports. */
function stoppedAfter(reports: number): Work {
  let count = 0;
  return { report: () => void (count += 1), isCancelled: () => count >= reports };
}

describe("reading what is selected", () => {
  test("with one cell selected reads all that stands on its sheet", async () => {
    document.edit.setValues(firstSheet(), range(2, 1, 3, 2), [
      ["月份", "用量"],
      ["1月", 5],
    ]);
    expect(await sheets.readRegion(unwatched)).toMatchObject({
      area: { row: 2, column: 1, rows: 2, columns: 2 },
      rows: [
        ["月份", "用量"],
        ["1月", 5],
      ],
      hasHiddenRows: false,
    });
  });

  test("reads of whole selected columns only what stands there", async () => {
    document.edit.setValues(firstSheet(), range(0, 0, 1, 2), [
      ["月份", "用量", "备注"],
      ["1月", 5, "表计"],
    ]);
    document.selection.select(firstSheet(), [range(0, 0, 1048575, 1)]);
    expect((await sheets.readRegion(unwatched))?.area).toMatchObject({ rows: 2, columns: 2 });
  });

  test("of an empty sheet reads nothing", async () => {
    expect(await sheets.readRegion(unwatched)).toBeUndefined();
  });

  test("tells that rows are hidden", async () => {
    document.edit.setValues(firstSheet(), range(0, 0, 2, 0), [["a"], ["b"], ["c"]]);
    document.sheets.setRowsHidden(firstSheet(), 1, 1, true);
    expect((await sheets.readRegion(unwatched))?.hasHiddenRows).toBe(true);
  });

  test("can be stopped", async () => {
    document.edit.setValues(firstSheet(), range(0, 0, 0, 0), [["a"]]);
    expect(await sheets.readRegion(stoppedAfter(0))).toBeUndefined();
  });
});

describe("writing a batch", () => {
  test("leaves alone the cells that are not named", async () => {
    document.edit.setValues(firstSheet(), range(1, 3, 1, 3), [["我的"]]);
    const result = await sheets.write([column(0, [["=1+1"], [null], ["合计"]])], false, unwatched);
    expect([result.kind, cell(0, 3).value, cell(1, 3).value, cell(2, 3).value]).toEqual([
      "written",
      2,
      "我的",
      "合计",
    ]);
  });

  test("asks about occupied cells before anything is written", async () => {
    document.edit.setValues(firstSheet(), range(1, 3, 1, 3), [["我的"]]);
    const result = await sheets.write([column(0, [["=1+1"], ["=2"]])], false, unwatched);
    expect([result, cell(0, 3).value]).toEqual([
      { kind: "occupied", count: 1, cells: [{ cell: `${firstSheet()}!D2`, now: "我的" }] },
      null,
    ]);
  });

  test("replaces without asking again what a person has seen and agreed to", async () => {
    document.edit.setFormulas(firstSheet(), range(0, 3, 0, 3), [["=1+2"]]);
    const write = { ...column(0, [["=3+4"]]), seen: [["=1+2"]] };
    expect([(await sheets.write([write], false, unwatched)).kind, cell(0, 3).value]).toEqual(["written", 7]);
  });

  test("asks where what was seen has changed meanwhile", async () => {
    document.edit.setFormulas(firstSheet(), range(0, 3, 0, 3), [["=9"]]);
    const write = { ...column(0, [["=3+4"]]), seen: [["=1+2"]] };
    expect((await sheets.write([write], false, unwatched)).kind).toBe("occupied");
  });

  test.each([["00123"], ["=不是公式"], ["2025年1月"], [12.5], ["TRUE"]])(
    "is undone to %s",
    async (before) => {
      document.edit.setNumberFormat(firstSheet(), range(0, 3, 0, 3), [["@"]]);
      document.edit.setValues(firstSheet(), range(0, 3, 0, 3), [[before]]);
      const batch = written(await sheets.write([column(0, [["=1+1"], ["=2"]])], true, unwatched));
      const undone = await sheets.undo(batch, unwatched);
      expect([undone, cell(0, 3).value, cell(0, 3).formula, cell(1, 3).value]).toEqual([
        { kind: "undone" },
        before,
        undefined,
        null,
      ]);
    },
  );

  test("is not undone once one of its cells was changed", async () => {
    const batch = written(await sheets.write([column(0, [["=1+1"], ["=2"]])], false, unwatched));
    document.edit.setValues(firstSheet(), range(1, 3, 1, 3), [["改过"]]);
    const undone = await sheets.undo(batch, unwatched);
    expect([undone, cell(0, 3).value]).toEqual([{ kind: "changed", cells: [`${firstSheet()}!D2`] }, 2]);
  });

  test("that is stopped in the middle leaves the sheet as it was", async () => {
    const long = column(
      0,
      Array.from({ length: 90_000 }, () => ["=1"]),
    );
    const result = await sheets.write([long], false, stoppedAfter(4));
    expect([result, cell(0, 3).value]).toEqual([{ kind: "cancelled" }, null]);
  });

  test("tells how far it has come", async () => {
    const reports: number[] = [];
    const work: Work = { report: (done, total) => reports.push(done / total), isCancelled: () => false };
    await sheets.write(
      [
        column(
          0,
          Array.from({ length: 90_000 }, () => [1]),
        ),
      ],
      false,
      work,
    );
    expect(reports).toEqual([1, 2, 3, 4, 5, 6].map((part) => part / 6));
  });
});

test("the first free column is the first in whose rows nothing stands", async () => {
  document.edit.setValues(firstSheet(), range(0, 0, 2, 1), [
    ["a", 1],
    ["b", 2],
    ["c", 3],
  ]);
  document.edit.setValues(firstSheet(), range(2, 2, 2, 2), [["备注"]]);
  document.edit.setValues(firstSheet(), range(9, 3, 9, 5), [["下面", "另", "表"]]);
  const area = { sheet: firstSheet(), row: 0, column: 0, rows: 3, columns: 2 };
  expect(await sheets.firstFreeColumn(area)).toBe(3);
});

describe("rows for a table of ours", () => {
  const row = {
    month: 45658,
    source: "锅炉",
    activity: 10,
    activityUnit: "t",
    factor: 2,
    factorUnit: "tCO2/t",
  };

  test("go into a table that is made for them, blank rows first", async () => {
    await sheets.appendRows(factorUseTable, [row, { ...row, source: "001" }], unwatched);
    const { factorUse } = await excelWorkbook.read([factorUseTable]);
    expect(factorUse?.content.rows.map((cells) => cells.slice(0, 3))).toEqual([
      [45658, undefined, "锅炉"],
      [45658, undefined, "001"],
    ]);
  });

  test("carry the formula of the calculated column", async () => {
    await sheets.appendRows(factorUseTable, [row, row], unwatched);
    const position = factorUseTable.columns.findIndex(({ id }) => id === "emissions");
    const { factorUse } = await excelWorkbook.read([factorUseTable]);
    expect(factorUse?.formulas.map((cells) => cells[position])).toEqual(
      Array(2).fill(expect.stringContaining("CN.EMISSION(")),
    );
  });

  test("are undone together with the sheet that was made for them", async () => {
    const batch = written(await sheets.appendRows(factorUseTable, [row, row], unwatched));
    await sheets.undo(batch, unwatched);
    expect([document.tables.list.length, document.sheets.list.length]).toEqual([0, 1]);
  });

  test("are undone so that a table that was there has its own rows again", async () => {
    await excelWorkbook.complete([factorUseTable]);
    const first = written(await sheets.appendRows(factorUseTable, [row], unwatched));
    const second = written(await sheets.appendRows(factorUseTable, [row, row, row], unwatched));
    await sheets.undo(second, unwatched);
    const { factorUse } = await excelWorkbook.read([factorUseTable]);
    expect([factorUse?.content.rows.length, factorUse?.content.rows[0]?.[2], first.rows?.kept]).toEqual([
      1,
      "锅炉",
      1,
    ]);
  });

  test("move up again what stands below the table when they are undone", async () => {
    await excelWorkbook.complete([factorUseTable]);
    const end = document.tables.get("FactorUse")?.range.endRow ?? 0;
    document.edit.setValues("排放因子法", range(end + 2, 0, end + 2, 0), [["制表人"]]);
    const batch = written(await sheets.appendRows(factorUseTable, [row, row, row], unwatched));
    await sheets.undo(batch, unwatched);
    expect(document.cells.at("排放因子法", end + 2, 0).value).toBe("制表人");
  });

  test("that are stopped in the middle leave the table as it was", async () => {
    await excelWorkbook.complete([factorUseTable]);
    const many = Array.from({ length: 4_000 }, () => row);
    const result = await sheets.appendRows(factorUseTable, many, stoppedAfter(2));
    const { factorUse } = await excelWorkbook.read([factorUseTable]);
    expect([result.kind, factorUse?.content.rows.length]).toEqual(["cancelled", 1]);
  });
});

describe("the state of the workbook", () => {
  test("tells hidden rows of each table", async () => {
    await sheets.appendRows(fuelUseTable, [{ source: "a" }, { source: "b" }, { source: "c" }], unwatched);
    const { startRow = 0 } = document.tables.get("FuelUse")?.range ?? {};
    document.sheets.setRowsHidden("燃料燃烧", startRow + 2, startRow + 2, true);
    expect((await sheets.readContents())["FuelUse"]).toMatchObject({ hiddenRows: 1, isProtected: false });
  });

  test("a scan finds formulas that are not bound, on any sheet", async () => {
    document.edit.setFormulas(firstSheet(), range(4, 1, 4, 1), [["=_XLDUDF_CN_TOTAL(A1)"]]);
    document.edit.setFormulas(firstSheet(), range(5, 1, 5, 1), [["=SUM(A1:A3)"]]);
    const found = await sheets.scanFormulas(unwatched);
    expect(found?.map(({ cell: at, formula }) => [at, formula])).toEqual([
      [`${firstSheet()}!B5`, "=_XLDUDF_CN_TOTAL(A1)"],
    ]);
  });

  test("a column that is missing is added at the end, one that has no room is told", async () => {
    await excelWorkbook.complete([basesTable]);
    document.tables.deleteColumn("Bases", "理由");
    const reason = basesTable.columns.find(({ id }) => id === "reason");
    if (reason === undefined) throw new Error("no reason");
    const step: SchemaStep = { kind: "addColumn", table: basesTable, column: reason };
    const { range: there } = document.tables.get("Bases") ?? {};
    const beside = (there?.endColumn ?? 0) + 1;
    document.edit.setValues("生产基地", range(3, beside, 3, beside), [["我的备注"]]);
    const blocked = await sheets.completeSchema([step]);
    document.edit.clear("生产基地", range(3, beside, 3, beside), "contents");
    const added = await sheets.completeSchema([step]);
    expect([blocked, added, document.tables.get("Bases")?.columns.at(-1)?.name]).toEqual([
      { made: [], blocked: ["Bases[理由]"] },
      { made: ["Bases[理由]"], blocked: [] },
      "理由",
    ]);
  });

  test("a host without custom properties is told", async () => {
    expect(await sheets.stampProperties({ group: "甲" })).toBe(false);
  });
});

test("merged cells are told as Excel tells them", async () => {
  document.edit.setValues(firstSheet(), range(1, 1, 2, 3), [
    ["月份", "天然气", null],
    [null, "用量", "因子"],
  ]);
  document.structure.merge(firstSheet(), range(1, 2, 1, 3));
  expect((await sheets.readRegion(unwatched))?.merges).toEqual([{ row: 0, column: 1, rows: 1, columns: 2 }]);
});

describe("on a protected sheet", () => {
  /** The workbook as it is, saved and opened again with its first sheet protected. */
  async function protect(): Promise<void> {
    const saved = document.save();
    if (!saved.ok) throw new Error("not saved");
    const parts = unzipSync(saved.bytes);
    const path = "xl/worksheets/sheet1.xml";
    const xml = strFromU8(parts[path] ?? new Uint8Array());
    parts[path] = strToU8(xml.replace("</sheetData>", '</sheetData><sheetProtection sheet="1"/>'));
    const opened = await WorkbookDocument.open(zipSync(parts));
    if (!opened.ok) throw new Error("not opened");
    document = opened.document;
    addIn.open(document);
  }

  test("nothing is written, and why is told", async () => {
    document.edit.setValues(firstSheet(), range(0, 0, 1, 0), [["a"], [1]]);
    await protect();
    const failure: unknown = await sheets
      .write([column(0, [["=1"]])], true, unwatched)
      .catch((thrown) => thrown);
    expect([failureOf(failure).kind, cell(0, 3).value]).toEqual(["protected", null]);
  });

  test("the tables of ours are said to be protected", async () => {
    document.edit.setValues(firstSheet(), range(0, 0, 1, 1), [
      ["基地", "是否纳入"],
      ["一厂", "纳入"],
    ]);
    document.tables.add(firstSheet(), range(0, 0, 1, 1), { name: "Bases", hasHeaders: true });
    await protect();
    expect((await sheets.readContents())["Bases"]).toMatchObject({ isProtected: true });
  });
});
