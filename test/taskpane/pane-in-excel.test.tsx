/** @jest-environment jsdom */
import "./browser-surroundings";
import { act, cleanup, configure, fireEvent, render, screen, waitFor } from "@testing-library/react";
import { App } from "../../src/taskpane/App";
import { showNotice } from "../../src/taskpane/notices";
import { zh } from "../../src/taskpane/text/zh";
import { excelWorkbook } from "../../src/taskpane/workbook/excel-workbook";
import { WorkbookDocument } from "../../src/workbench/document";
import { startAddIn, type RunningAddIn } from "../workbench/office-in-jsdom";

configure({ defaultHidden: true });

let addIn: RunningAddIn;
let document: WorkbookDocument;

beforeAll(async () => {
  addIn = await startAddIn({ document: WorkbookDocument.empty(), locale: "zh-CN" });
}, 60_000);

beforeEach(async () => {
  document = WorkbookDocument.empty();
  addIn.open(document);
  await act(async () => {
    render(<App surroundings="excel" workbook={excelWorkbook} />);
  });
});

afterEach(() => {
  cleanup();
  showNotice(undefined);
});

afterAll(() => addIn.close());

const cellAt = (row: number, column: number) => ({
  startRow: row,
  startColumn: column,
  endRow: row,
  endColumn: column,
});
const button = (name: string | RegExp) => screen.findByRole("button", { name });
const press = async (name: string | RegExp) => {
  const found = await button(name);
  await act(async () => found.click());
};
const field = (name: string) => screen.findByRole<HTMLInputElement>("textbox", { name });

/** The tables, made by the pane itself. */
async function madeTables(): Promise<void> {
  await press(zh.makeTables);
  await screen.findByText(/^已建立/);
}

describe("the pane over the real Office.js", () => {
  test("makes the tables, takes an entry and writes it into the sheet", async () => {
    await madeTables();
    fireEvent.change(await field("声明期"), { target: { value: "2025年度" } });
    await press(zh.save);
    await screen.findByText(/^已写入 1 个单元格/);
    expect(document.cells.values("企业", cellAt(3, 1))).toEqual([["2025年度"]]);
  });

  test("shows what is typed in the sheet", async () => {
    await madeTables();
    document.edit.setValues("企业", cellAt(3, 1), [["2026年度"]]);
    await screen.findByDisplayValue("2026年度");
    expect((await field("声明期")).value).toBe("2026年度");
  });

  test("judges what is typed in the sheet", async () => {
    await madeTables();
    document.edit.setValues("核算边界", cellAt(3, 1), [["不纳入"]]);
    await act(async () => screen.getByRole("tab", { name: /^发现/ }).click());
    const found = await screen.findByText(/直接排放和输入能源必须核算/);
    expect(found.textContent).toContain("核算边界!B4");
  });

  test("goes to the cell of a finding", async () => {
    await madeTables();
    await act(async () => screen.getByRole("tab", { name: /^发现/ }).click());
    await press("转到 企业!B4");
    await act(async () => addIn.settled());
    expect([document.selection.current.sheet, document.selection.current.ranges]).toEqual([
      "企业",
      [cellAt(3, 1)],
    ]);
  });

  test("shows again what the sheet holds after an undo", async () => {
    await madeTables();
    fireEvent.change(await field("声明期"), { target: { value: "2025年度" } });
    await press(zh.save);
    await screen.findByText(/^已写入/);
    document.history.undo();
    await waitFor(() => expect(screen.queryByDisplayValue("2025年度")).toBeNull());
    expect(document.cells.values("企业", cellAt(3, 1))).toEqual([[null]]);
  });
});
