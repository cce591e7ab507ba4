/** @jest-environment jsdom */
import "./browser-surroundings";
import { act, fireEvent, screen, waitFor } from "@testing-library/react";
import { zh } from "../../src/taskpane/text/zh";
import type { WorkbookDocument } from "../../src/workbench/document";
import type { RunningAddIn } from "../workbench/office-in-jsdom";
import { openPaneOverExcel } from "./pane-over-excel";

let document: WorkbookDocument;
let addIn: RunningAddIn;

openPaneOverExcel((opened, running) => {
  document = opened;
  addIn = running;
});

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
