/** @jest-environment jsdom */
import "./browser-surroundings";
import { act, fireEvent, screen, waitFor } from "@testing-library/react";
import { carbonAssetsTable, offsetsPart } from "../../src/core";
import { zh } from "../../src/taskpane/text/zh";
import { excelWorkbook } from "../../src/taskpane/workbook/excel-workbook";
import type { WorkbookDocument } from "../../src/workbench/document";
import { range } from "./open-workbook";
import { openPaneOverExcel } from "./pane-over-excel";
import { press } from "./show-pane";

let document: WorkbookDocument;
openPaneOverExcel((opened) => {
  document = opened;
});

/** Below title, explanation and header. */
const firstRow = 3;
const positionOf = (id: string): number => carbonAssetsTable.columns.findIndex((column) => column.id === id);

/** What stands in a column of the register, from its first row to the last one that holds anything. */
function written(id: string): readonly unknown[] {
  const { tables, cells } = document;
  const body = tables.list.find(({ name }) => name === carbonAssetsTable.name)?.range;
  const column = positionOf(id);
  const area = range(firstRow, column, body?.endRow ?? firstRow, column);
  return cells.values(carbonAssetsTable.sheet, area).flatMap(([value]) => (value === null ? [] : [value]));
}

/** An export of so many lots, each with serial numbers of its own. */
const registryExport = (lots: number): string =>
  [
    "批次,种类,项目名称,数量,序列号,签发日期,注销日期",
    ...Array.from({ length: lots }, (_, index) => {
      const serial = `CCER-01-${String(index + 1).padStart(6, "0")}`;
      return `L${index + 1},CCER,林场 ${index % 50},${index + 1},${serial}-1-${index + 1},2024-05-01,2025-11-30`;
    }),
  ].join("\n");

async function preview(lots: number): Promise<void> {
  await act(async () => void (await excelWorkbook.complete(offsetsPart.tables)));
  await press(zh.allSteps);
  await press(/碳资产与抵消/);
  await press(new RegExp(`^${zh.offsetsImport}`));
  await act(async () => {
    fireEvent.change(screen.getByRole("textbox", { name: zh.offsetsPaste }), {
      target: { value: registryExport(lots) },
    });
  });
}

const start = () => act(async () => screen.getByRole("button", { name: zh.offsetsWrite }).click());
const isWritten = (lots: number) =>
  waitFor(() => expect(screen.getByText(zh.offsetsWritten(lots)).tagName).toBeTruthy(), { timeout: 60_000 });

describe("an export of ten thousand lots", () => {
  test("is written whole, days and numbers as such", async () => {
    await preview(10_000);
    await start();
    await isWritten(10_000);
    const [lots, quantities, days] = ["lot", "quantity", "retiredOn"].map(written);
    expect([lots?.length, lots?.at(-1), quantities?.at(-1), days?.at(-1)]).toEqual([
      10_000,
      "L10000",
      10_000,
      45991,
    ]);
  });
});

describe("a long import", () => {
  test("is taken back whole", async () => {
    await preview(2_000);
    await start();
    await isWritten(2_000);
    await press(zh.undo);
    await waitFor(() => expect(screen.getByText(zh.undone).tagName).toBeTruthy(), { timeout: 60_000 });
    expect(written("lot")).toEqual([]);
  });

  test("leaves nothing behind where it is cancelled in the middle", async () => {
    await preview(2_000);
    let most = 0;
    document.subscribe(() => {
      most = Math.max(most, written("lot").length);
      // As a person who sees that it has begun, and does not want it.
      if (most > 100) screen.queryByRole("button", { name: zh.cancel })?.click();
    });
    await start();
    await waitFor(() => expect(screen.getByText(zh.cancelled).tagName).toBeTruthy(), { timeout: 60_000 });
    expect([most > 100, written("lot")]).toEqual([true, []]);
  });

  test("is not calculated piece by piece, and is calculated again when it is over", async () => {
    const modes: string[] = [];
    await preview(2_000);
    document.subscribe(() => modes.push(document.calculation.mode));
    await start();
    await isWritten(2_000);
    expect([modes.includes("manual"), document.calculation.mode]).toEqual([true, "automatic"]);
  });

  test("leaves a workbook that is calculated by hand as it is", async () => {
    document.calculation.mode = "manual";
    await preview(600);
    await start();
    await isWritten(600);
    expect(document.calculation.mode).toBe("manual");
  });
});
