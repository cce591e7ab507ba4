/** @jest-environment jsdom */
import "./browser-surroundings";
import { act, fireEvent, screen, waitFor } from "@testing-library/react";
import {
  enterpriseTable,
  reportingItems,
  sourcesTable,
  verdictSettingsTable,
  type ItemTable,
} from "../../src/core";
import { zh } from "../../src/taskpane/text/zh";
import { excelWorkbook } from "../../src/taskpane/workbook/excel-workbook";
import type { WorkbookDocument } from "../../src/workbench/document";
import { openPaneOverExcel } from "./pane-over-excel";

let document: WorkbookDocument;

openPaneOverExcel((opened) => {
  document = opened;
});

beforeEach(async () => {
  await excelWorkbook.complete([enterpriseTable, verdictSettingsTable, sourcesTable]);
});

const press = async (name: string | RegExp) => {
  const found = await screen.findByRole("button", { name });
  await act(async () => found.click());
};

/** What stands beside an item in the sheet. */
function beside(table: ItemTable, id: string): unknown {
  const row = 3 + table.items.findIndex((item) => item.id === id);
  return document.cells.values(table.sheet, {
    startRow: row,
    startColumn: 1,
    endRow: row,
    endColumn: 1,
  })[0]?.[0];
}

const rounding = () => reportingItems.map(({ id }) => beside(verdictSettingsTable, id));

test("the rounding is written into the sheet as a rule and a number, and undone in one step", async () => {
  await act(async () => (await screen.findByRole("tab", { name: zh.settingsTab })).click());
  await press(new RegExp(`^${zh.settingsRounding}`));
  fireEvent.change(await screen.findByRole("combobox", { name: "列示数修约规则" }), {
    target: { value: "四舍五入" },
  });
  fireEvent.change(screen.getByRole("textbox", { name: "列示数小数位数" }), { target: { value: "2" } });
  await press(zh.save);
  await screen.findByText(/^已写入/);
  const written = rounding();
  document.history.undo();
  await waitFor(() => expect(rounding()).toEqual([null, null]));
  expect(written).toEqual(["四舍五入", 2]);
});

test("the industry of the sources is kept in the sheet, and undone in one step", async () => {
  await press(zh.allSteps);
  await press("排放源识别");
  fireEvent.change(await screen.findByRole("combobox", { name: zh.industry }), { target: { value: "3011" } });
  await press(zh.save);
  await screen.findByText(/^已写入/);
  const written = beside(enterpriseTable, "sourceIndustry");
  document.history.undo();
  await waitFor(() => expect(beside(enterpriseTable, "sourceIndustry")).toBeNull());
  expect(written).toBe("3011 水泥制造");
});
