/** @jest-environment jsdom */
import "../workbench/text-coding";
import { strFromU8, strToU8, unzipSync, zipSync } from "fflate";
import { failureOf } from "../../src/taskpane/workbook/excel-failure";
import { excelWorkbook } from "../../src/taskpane/workbook/excel-workbook";
import type { RangeWrite } from "../../src/taskpane/workbook/sheets/range-write";
import { unwatched, type Work } from "../../src/taskpane/workbook/sheets/work";
import type { BatchResult, WrittenBatch } from "../../src/taskpane/workbook/sheets/write-batch";
import { WorkbookDocument } from "../../src/workbench/document";
import { openWorkbook, range } from "./open-workbook";

const excel = openWorkbook();
const { sheets } = excelWorkbook;
const cell = (row: number, column: number) => excel.document.cells.at(excel.sheet, row, column);
const column = (row: number, cells: RangeWrite["cells"]): RangeWrite => ({
  area: { sheet: excel.sheet, row, column: 3, rows: cells.length, columns: 1 },
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
    excel.document.edit.setValues(excel.sheet, range(2, 1, 3, 2), [
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
    excel.document.edit.setValues(excel.sheet, range(0, 0, 1, 2), [
      ["月份", "用量", "备注"],
      ["1月", 5, "表计"],
    ]);
    excel.document.selection.select(excel.sheet, [range(0, 0, 1048575, 1)]);
    expect((await sheets.readRegion(unwatched))?.area).toMatchObject({ rows: 2, columns: 2 });
  });

  test("of an empty sheet reads nothing", async () => {
    expect(await sheets.readRegion(unwatched)).toBeUndefined();
  });

  test("tells that rows are hidden", async () => {
    excel.document.edit.setValues(excel.sheet, range(0, 0, 2, 0), [["a"], ["b"], ["c"]]);
    excel.document.sheets.setRowsHidden(excel.sheet, 1, 1, true);
    expect((await sheets.readRegion(unwatched))?.hasHiddenRows).toBe(true);
  });

  test("can be stopped", async () => {
    excel.document.edit.setValues(excel.sheet, range(0, 0, 0, 0), [["a"]]);
    expect(await sheets.readRegion(stoppedAfter(0))).toBeUndefined();
  });
});

describe("writing a batch", () => {
  test("leaves alone the cells that are not named", async () => {
    excel.document.edit.setValues(excel.sheet, range(1, 3, 1, 3), [["我的"]]);
    const result = await sheets.write([column(0, [["=1+1"], [null], ["合计"]])], false, unwatched);
    expect([result.kind, cell(0, 3).value, cell(1, 3).value, cell(2, 3).value]).toEqual([
      "written",
      2,
      "我的",
      "合计",
    ]);
  });

  test("asks about occupied cells before anything is written", async () => {
    excel.document.edit.setValues(excel.sheet, range(1, 3, 1, 3), [["我的"]]);
    const result = await sheets.write([column(0, [["=1+1"], ["=2"]])], false, unwatched);
    expect([result, cell(0, 3).value]).toEqual([
      { kind: "occupied", count: 1, cells: [{ cell: `${excel.sheet}!D2`, now: "我的" }] },
      null,
    ]);
  });

  test("replaces without asking again what a person has seen and agreed to", async () => {
    excel.document.edit.setFormulas(excel.sheet, range(0, 3, 0, 3), [["=1+2"]]);
    const write = { ...column(0, [["=3+4"]]), seen: [["=1+2"]] };
    expect([(await sheets.write([write], false, unwatched)).kind, cell(0, 3).value]).toEqual(["written", 7]);
  });

  test("asks where what was seen has changed meanwhile", async () => {
    excel.document.edit.setFormulas(excel.sheet, range(0, 3, 0, 3), [["=9"]]);
    const write = { ...column(0, [["=3+4"]]), seen: [["=1+2"]] };
    expect((await sheets.write([write], false, unwatched)).kind).toBe("occupied");
  });

  test.each([["00123"], ["=不是公式"], ["2025年1月"], [12.5], ["TRUE"]])(
    "is undone to %s",
    async (before) => {
      excel.document.edit.setNumberFormat(excel.sheet, range(0, 3, 0, 3), [["@"]]);
      excel.document.edit.setValues(excel.sheet, range(0, 3, 0, 3), [[before]]);
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
    excel.document.edit.setValues(excel.sheet, range(1, 3, 1, 3), [["改过"]]);
    const undone = await sheets.undo(batch, unwatched);
    expect([undone, cell(0, 3).value]).toEqual([{ kind: "changed", cells: [`${excel.sheet}!D2`] }, 2]);
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
  excel.document.edit.setValues(excel.sheet, range(0, 0, 2, 1), [
    ["a", 1],
    ["b", 2],
    ["c", 3],
  ]);
  excel.document.edit.setValues(excel.sheet, range(2, 2, 2, 2), [["备注"]]);
  excel.document.edit.setValues(excel.sheet, range(9, 3, 9, 5), [["下面", "另", "表"]]);
  const area = { sheet: excel.sheet, row: 0, column: 0, rows: 3, columns: 2 };
  expect(await sheets.firstFreeColumn(area)).toBe(3);
});

test("merged cells are told as Excel tells them", async () => {
  excel.document.edit.setValues(excel.sheet, range(1, 1, 2, 3), [
    ["月份", "天然气", null],
    [null, "用量", "因子"],
  ]);
  excel.document.structure.merge(excel.sheet, range(1, 2, 1, 3));
  expect((await sheets.readRegion(unwatched))?.merges).toEqual([{ row: 0, column: 1, rows: 1, columns: 2 }]);
});

describe("on a protected sheet", () => {
  /** The workbook as it is, saved and opened again with its first sheet protected. */
  async function protect(): Promise<void> {
    const saved = excel.document.save();
    if (!saved.ok) throw new Error("not saved");
    const parts = unzipSync(saved.bytes);
    const path = "xl/worksheets/sheet1.xml";
    const xml = strFromU8(parts[path] ?? new Uint8Array());
    parts[path] = strToU8(xml.replace("</sheetData>", '</sheetData><sheetProtection sheet="1"/>'));
    const opened = await WorkbookDocument.open(zipSync(parts));
    if (!opened.ok) throw new Error("not opened");
    excel.open(opened.document);
  }

  test("nothing is written, and why is told", async () => {
    excel.document.edit.setValues(excel.sheet, range(0, 0, 1, 0), [["a"], [1]]);
    await protect();
    const failure: unknown = await sheets
      .write([column(0, [["=1"]])], true, unwatched)
      .catch((thrown) => thrown);
    expect([failureOf(failure).kind, cell(0, 3).value]).toEqual(["protected", null]);
  });

  test("the tables of ours are said to be protected", async () => {
    excel.document.edit.setValues(excel.sheet, range(0, 0, 1, 1), [
      ["基地", "是否纳入"],
      ["一厂", "纳入"],
    ]);
    excel.document.tables.add(excel.sheet, range(0, 0, 1, 1), { name: "Bases", hasHeaders: true });
    await protect();
    expect((await sheets.readContents())["Bases"]).toMatchObject({ isProtected: true });
  });
});
