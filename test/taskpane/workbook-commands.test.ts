/** @jest-environment jsdom */
import { excelWorkbook } from "../../src/taskpane/workbook/excel-workbook";
import type { WorkbookDocument } from "../../src/workbench/document";
import { openWorkbook, range } from "./open-workbook";

const workbook = openWorkbook();
let document: WorkbookDocument;

beforeEach(() => {
  ({ document } = workbook);
});

const value = (sheet: string, row: number, column: number) => document.cells.at(sheet, row, column).value;
const firstSheet = () => document.sheets.list[0]?.name ?? "";

describe("inserting a formula", () => {
  const select = (row: number, column: number) =>
    document.selection.select(firstSheet(), [range(row, column, row, column)]);

  test("puts it into the active cell", async () => {
    select(4, 2);
    await excelWorkbook.insertFormula("=1+2", false);
    expect([document.cells.at(firstSheet(), 4, 2).formula, value(firstSheet(), 4, 2)]).toEqual(["1+2", 3]);
  });

  test("asks before it replaces something", async () => {
    select(0, 0);
    document.edit.setValues(firstSheet(), range(0, 0, 0, 0), [[5]]);
    expect(await excelWorkbook.insertFormula("=1+2", false)).toMatchObject({ kind: "occupied", now: "5" });
    expect(value(firstSheet(), 0, 0)).toBe(5);
  });
});

describe("finding one's way", () => {
  test("the selection is told with its sheet", async () => {
    document.selection.select(firstSheet(), [range(1, 1, 8, 1)]);
    expect(await excelWorkbook.selectedAddress()).toBe(`${firstSheet()}!B2:B9`);
  });

  test("jumping shows the sheet and selects the cell, also where the sheet's name needs quotes", async () => {
    document.sheets.add("核算 边界");
    await excelWorkbook.jumpTo("'核算 边界'!B7");
    const { sheet, ranges } = document.selection.current;
    expect([sheet, ranges]).toEqual(["核算 边界", [range(6, 1, 6, 1)]]);
  });
});

describe("watching", () => {
  test("hears what is typed in any sheet, until it stops", async () => {
    let heard = 0;
    const stop = await excelWorkbook.watch(() => (heard += 1));
    document.edit.setValues(firstSheet(), range(0, 0, 0, 0), [[1]]);
    await workbook.addIn.settled();
    expect(heard).toBeGreaterThan(0);
    stop();
    await workbook.addIn.settled();
    heard = 0;
    document.edit.setValues(firstSheet(), range(0, 0, 0, 0), [[2]]);
    await workbook.addIn.settled();
    expect(heard).toBe(0);
  });
});
