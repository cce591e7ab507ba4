/** @jest-environment jsdom */
import "./browser-surroundings";
import { act, cleanup, configure, render, screen, within } from "@testing-library/react";
import { enterpriseTable, fuelUseTable, ownFactorsTable, type RecordTable } from "../../src/core";
import { App } from "../../src/taskpane/App";
import { showNotice } from "../../src/taskpane/notices";
import { zh } from "../../src/taskpane/text/zh";
import { excelWorkbook } from "../../src/taskpane/workbook/excel-workbook";
import { WorkbookDocument } from "../../src/workbench/document";
import { catalogueLibrary } from "../functions/catalogue-library";
import { startAddIn, type RunningAddIn } from "../workbench/office-in-jsdom";

configure({ defaultHidden: true });

let addIn: RunningAddIn;
let document: WorkbookDocument;
let ownSheet: string;

const boiler = {
  month: "2025-01-01",
  source: "锅炉",
  category: "直接·固定源燃烧",
  fuel: "烟煤",
  consumption: "300",
  consumptionUnit: "t",
  netCalorificValue: "20.1",
  ncvUnit: "GJ/t",
  carbonContent: "0.025",
  carbonUnit: "tC/GJ",
  oxidationRate: "1",
};
const kiln = { ...boiler, source: "窑", fuel: "焦炭", consumption: "50", netCalorificValue: "28" };
/** 300 t of 20.1 GJ/t and 100 t of 20.9 GJ/t, with a kiln between them: 20.3 GJ/t, 8120 GJ. */
const fuel = [
  boiler,
  kiln,
  { ...boiler, month: "2025-02-01", consumption: "100", netCalorificValue: "20.9" },
];
const stated = (
  [
    ["锅炉", "活动数据不确定度", "3"],
    ["锅炉", "因子不确定度", "4"],
    ["窑", "活动数据不确定度", "6"],
    ["窑", "因子不确定度", "8"],
  ] as const
).map(([key, what, value]) => ({ key, what, value, unit: "%", basis: "实测", source: "检定证书 1" }));

beforeAll(async () => {
  addIn = await startAddIn({ document: WorkbookDocument.empty(), locale: "zh-CN" });
}, 60_000);

beforeEach(async () => {
  document = WorkbookDocument.empty({ library: catalogueLibrary() });
  addIn.open(document);
  ownSheet = document.sheets.list[0]?.name ?? "";
  await excelWorkbook.complete([enterpriseTable, fuelUseTable, ownFactorsTable]);
  await fill(fuelUseTable, fuel);
  await fill(ownFactorsTable, stated);
  await act(async () => {
    render(<App surroundings="excel" workbook={excelWorkbook} />);
  });
  await press(zh.allSteps);
  await press("活动数据与核算");
  await act(async () => addIn.settled());
});

afterEach(() => {
  cleanup();
  showNotice(undefined);
});

afterAll(() => addIn.close());

/** Adds rows as the pane writes them, so that the table grows with its formulas. */
async function fill(table: RecordTable, rows: readonly Readonly<Record<string, string>>[]): Promise<void> {
  const edits = rows.flatMap((row, index) =>
    Object.entries(row).map(([column, typed]) => ({
      table: table.id,
      row: `new:${index}`,
      column,
      typed,
      seen: undefined,
    })),
  );
  await excelWorkbook.write(edits, false);
}

const press = async (name: string | RegExp) => {
  const button = await screen.findByRole("button", { name });
  await act(async () => button.click());
};

/** Puts the formula of that name into a cell of the first sheet and gives back what stands there and below. */
async function inserted(name: string, cell: string) {
  await act(async () => excelWorkbook.jumpTo(`${ownSheet}!${cell}`));
  await press(zh.sheetFormulaOf(name));
  const offer = within(screen.getByRole("group", { name: zh.sheetFormulaOf(name) }));
  await act(async () => offer.getByRole("button", { name: zh.insert }).click());
  await act(async () => addIn.settled());
  return { at: (row: number, column: number) => document.cells.at(ownSheet, row, column) };
}

describe("a formula of this step over the real Office.js", () => {
  test("gives the weighted mean that the pane shows, over the rows of that source", async () => {
    await press(new RegExp(`^${zh.meansTitle}`));
    const sheet = await inserted("低位发热量 · 锅炉 · 烟煤", "B2");
    expect([screen.getByText("20.3 GJ/t").tagName, sheet.at(1, 1).value, sheet.at(1, 1).formula]).toEqual([
      "SPAN",
      20.3,
      expect.stringContaining('FuelUse[排放源]="锅炉"'),
    ]);
  });

  test("that was put in is taken back by one undo", async () => {
    await press(new RegExp(`^${zh.meansTitle}`));
    const sheet = await inserted("低位发热量 · 锅炉 · 烟煤", "B2");
    document.history.undo();
    expect(sheet.at(1, 1).value ?? null).toBeNull();
  });

  test("gives the uncertainty of a source that the pane shows", async () => {
    await press(new RegExp(`^${zh.uncertaintyTitle}`));
    await press(/^锅炉 · 烟煤/);
    const sheet = await inserted("锅炉 · 烟煤", "B2");
    // 8120 GJ × 0.025 tC/GJ × 44/12, within √(3² + 4²) %.
    expect([sheet.at(2, 1).value, sheet.at(2, 2).value]).toEqual([744.3333333333334, 0.05]);
  });

  test("gives the uncertainty of the total that the pane shows", async () => {
    await press(new RegExp(`^${zh.uncertaintyTitle}`));
    const sheet = await inserted(zh.uncertaintyTotal, "B2");
    const { value: relative } = sheet.at(2, 2);
    // 744.33 t within 5 % and 128.33 t within 10 %: √(37.2167² + 12.8333²) ÷ 872.67.
    const words = screen.getByRole("group", { name: zh.uncertaintyTotal }).textContent ?? "";
    expect([words.includes("±4.511%（≈±39.367 tCO2e）"), relative]).toEqual([
      true,
      expect.closeTo(0.045111, 6),
    ]);
  });

  test("never overwrites a cell without asking", async () => {
    document.edit.setValues(ownSheet, { startRow: 1, startColumn: 1, endRow: 1, endColumn: 1 }, [["mine"]]);
    await press(new RegExp(`^${zh.meansTitle}`));
    const sheet = await inserted("低位发热量 · 锅炉 · 烟煤", "B2");
    expect([screen.getByRole("alert").textContent?.includes("mine"), sheet.at(1, 1).value]).toEqual([
      true,
      "mine",
    ]);
  });
});
