import { act, cleanup, configure, render, screen } from "@testing-library/react";
import { App } from "../../src/taskpane/App";
import { showNotice } from "../../src/taskpane/notices";
import { zh } from "../../src/taskpane/text/zh";
import { excelWorkbook } from "../../src/taskpane/workbook/excel-workbook";
import { openWorkbook, range, type OpenWorkbook } from "./open-workbook";

configure({ defaultHidden: true });

/** What a test puts into a cell. */
export type Cell = string | number | null;

/** 接管的测试 — the pane over an empty workbook, with what a person does to take over a ledger. */
export function takeoverInExcel() {
  const excel = openWorkbook();
  beforeEach(async () => {
    await act(async () => {
      render(<App surroundings="excel" workbook={excelWorkbook} />);
    });
  });
  afterEach(() => {
    cleanup();
    showNotice(undefined);
  });
  return {
    excel,
    /** Puts rows into the first sheet. */
    put: (row: number, column: number, rows: readonly (readonly Cell[])[]) =>
      excel.document.edit.setValues(
        excel.sheet,
        range(row, column, row + rows.length - 1, column + (rows[0]?.length ?? 1) - 1),
        rows.map((line) => [...line]),
      ),
    /** What stands in a column, formulas as formulas. */
    formulasIn: (column: number, first: number, last: number) =>
      excel.document.cells
        .formulas(excel.sheet, range(first, column, last, column))
        .map(([formula]) => formula),
    read: () => readSheet(excel),
  };
}

/** Opens the tab and reads the sheet; the free column is looked up once the block is known. */
async function readSheet(excel: OpenWorkbook): Promise<void> {
  await act(async () => screen.getByRole("tab", { name: zh.workbookTab }).click());
  await pressFound(zh.readSelection);
  await screen.findByText(/^读取自/);
  await act(async () => excel.addIn.settled());
}

/** Presses the button of that name once it is there. */
export async function pressFound(name: string | RegExp): Promise<void> {
  const found = await screen.findByRole("button", { name });
  await act(async () => found.click());
}

/** An energy ledger with a title, subtotals, a blank row and a grand total. */
export const energyBook: readonly (readonly Cell[])[] = [
  ["2025年能源消耗台账", null, null, null, null],
  [null, null, null, null, null],
  ["月份", "能源名称", "消耗量", "单位", "排放因子（tCO2/t）"],
  ["1月", "烟煤", 120, "t", 1.9],
  ["1月", "柴油", 3, "t", 3.1],
  ["小计", null, 123, null, null],
  [null, null, null, null, null],
  ["2月", "烟煤", 100, "t", 1.9],
  ["小计", null, 100, null, null],
  ["合计", null, 223, null, null],
];
