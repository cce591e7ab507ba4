/** @jest-environment jsdom */
import "./browser-surroundings";
import { act, screen, waitFor } from "@testing-library/react";
import { historyTable, targetsTable, type RecordTable } from "../../src/core";
import { zh } from "../../src/taskpane/text/zh";
import { excelWorkbook } from "../../src/taskpane/workbook/excel-workbook";
import type { WorkbookDocument } from "../../src/workbench/document";
import { openPaneOverExcel } from "./pane-over-excel";

let document: WorkbookDocument;

openPaneOverExcel(async (opened) => {
  document = opened;
  await excelWorkbook.complete([historyTable, targetsTable]);
  fill(historyTable, { year: 2020, total: 1000 });
  fill(targetsTable, {
    target: "2030 年目标",
    level: "企业",
    indicator: "排放总量",
    baseYear: 2020,
    baseValue: 1000,
    targetYear: 2030,
    targetValue: 500,
  });
});

beforeEach(async () => {
  await press(zh.allSteps);
  await press("基准、目标与措施");
  await press(new RegExp(`^${zh.measuresPath}`));
});

const press = async (name: string | RegExp) => {
  const found = await screen.findByRole("button", { name });
  await act(async () => found.click());
};

/** The first row of a table that the pane has made: title, explanation, header, rows. */
function fill(table: RecordTable, row: Readonly<Record<string, string | number>>): void {
  table.columns.forEach(({ id }, column) => {
    const value = row[id];
    const cell = { startRow: 3, startColumn: column, endRow: 3, endColumn: column };
    if (value !== undefined) document.edit.setValues(table.sheet, cell, [[value]]);
  });
}

async function putChart(): Promise<void> {
  await press(zh.chartPut);
  await press(zh.chartPutNow);
  await screen.findByText(zh.chartPutDone(zh.chartSheetPath));
}

describe("the target path over the real Office.js", () => {
  test("becomes a native chart over its own data", async () => {
    await putChart();
    const [chart] = document.charts.on(zh.chartSheetPath);
    expect([
      chart?.type,
      chart?.series.length,
      document.cells.values(zh.chartSheetPath, { startRow: 3, startColumn: 0, endRow: 4, endColumn: 2 }),
    ]).toEqual([
      "LineMarkers",
      2,
      [
        [2020, 1000, 1000],
        [2021, null, 950],
      ],
    ]);
  });

  test("is taken back in one step", async () => {
    const before = document.sheets.list.map(({ name }) => name);
    await putChart();
    document.history.undo();
    await waitFor(() => expect(document.sheets.list.map(({ name }) => name)).toEqual(before));
  });

  test("put in twice gets a second sheet, and the first stays as it is", async () => {
    await putChart();
    document.edit.setValues(zh.chartSheetPath, { startRow: 0, startColumn: 0, endRow: 0, endColumn: 0 }, [
      ["我们的标题"],
    ]);
    await press(zh.chartPut);
    await press(zh.chartPutNow);
    await screen.findByText(zh.chartPutDone(`${zh.chartSheetPath} 2`));
    expect(document.cells.at(zh.chartSheetPath, 0, 0).value).toBe("我们的标题");
  });
});
