/** @jest-environment jsdom */
import "./browser-surroundings";
import { act, fireEvent, screen, waitFor } from "@testing-library/react";
import { fuelUseTable } from "../../src/core";
import { zh } from "../../src/taskpane/text/zh";
import type { WorkbookDocument } from "../../src/workbench/document";
import { catalogueLibrary } from "../functions/catalogue-library";
import { openPaneOverExcel } from "./pane-over-excel";

let document: WorkbookDocument;

openPaneOverExcel((opened) => {
  document = opened;
}, catalogueLibrary());

const press = async (name: string | RegExp) => {
  const found = await screen.findByRole("button", { name });
  await act(async () => found.click());
};
const type = async (name: string | RegExp, value: string) => {
  const found = await screen.findByRole("textbox", { name });
  await act(async () => {
    fireEvent.change(found, { target: { value } });
  });
};
const choose = async (name: string, value: string) => {
  const found = await screen.findByRole("combobox", { name });
  await act(async () => {
    fireEvent.change(found, { target: { value } });
  });
};

/** The period in the first step, then the tables of activity data, made by the pane itself. */
async function openStep(): Promise<void> {
  await press(zh.makeTables);
  await screen.findByText(/^已建立/);
  await type("声明期", "2025年度");
  await press(zh.save);
  await screen.findByText(/^已写入/);
  await press(zh.allSteps);
  await press("活动数据与核算");
  await press(zh.makeTables);
  await waitFor(() => expect(screen.queryByText(zh.notInTheWorkbook)).toBeNull());
}

async function enterJanuary(): Promise<void> {
  await choose(zh.quantityNewMonth, "2025-01");
  await press(zh.addQuantityRow);
  await choose("排放源", "燃煤锅炉");
  await choose("类别", "直接·固定源燃烧");
  await type("燃料", "烟煤");
  await type("消耗量", "1000");
  await type("消耗量单位", "t");
  await type("低位发热量", "20");
  await type("热值单位", "GJ/t");
  await type("单位热值含碳量", "0.02749");
  await type("含碳量单位", "tC/GJ");
  await type("碳氧化率", "0.94");
  await press(zh.save);
}

const columnAt = (id: string) => fuelUseTable.columns.findIndex((column) => column.id === id);

/** The first row below title, explanation and header. */
function cellOf(id: string): unknown {
  const column = columnAt(id);
  const area = { startRow: 3, startColumn: column, endRow: 3, endColumn: column };
  return document.cells.values("燃料燃烧", area)[0]?.[0];
}

test("a row entered in the pane is calculated by the sheet's own formula, to the same number", async () => {
  await openStep();
  await enterJanuary();
  await waitFor(() => expect(cellOf("consumption")).toBe(1000));
  await waitFor(() => expect(cellOf("emissions")).toBe(1894.9773333333333));
  await press(/^2025-01 · 燃煤锅炉/);
  await waitFor(() =>
    expect(screen.getAllByRole("status").map(({ textContent }) => textContent)).toContain(
      `${zh.quantityCalculated}≈1,894.977 tCO2e${zh.quantityInSheet}≈1,894.977 tCO2e`,
    ),
  );
});

test("a row entered in the pane is taken back by one undo", async () => {
  await openStep();
  await enterJanuary();
  await waitFor(() => expect(cellOf("consumption")).toBe(1000));
  document.history.undo();
  await waitFor(() => expect([cellOf("source"), cellOf("consumption")]).toEqual([null, null]));
});
