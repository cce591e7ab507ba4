/** @jest-environment jsdom */
import { act, fireEvent, screen } from "@testing-library/react";
import { en } from "../../src/taskpane/text/en";
import { zh } from "../../src/taskpane/text/zh";
import type { SheetRegion } from "../../src/taskpane/workbook/sheets/read-region";
import type { Work } from "../../src/taskpane/workbook/sheets/work";
import { PretendWorkbook } from "./pretend-workbook";
import { openTab, press, settled, showPane } from "./show-pane";

const region = (rows: SheetRegion["rows"]): SheetRegion => ({
  area: { sheet: "能耗", row: 0, column: 0, rows: rows.length, columns: rows[0]?.length ?? 0 },
  rows,
  merges: [],
  hasHiddenRows: false,
});
const ledger = region([
  ["月份", "燃料", "消耗量", "单位", "排放因子（tCO2/t）"],
  ["1月", "烟煤", 120, "t", 1.9],
]);

async function readLedger(workbook: PretendWorkbook, language: "zh-CN" | "en-US" = "zh-CN"): Promise<void> {
  const text = language === "zh-CN" ? zh : en;
  await showPane(workbook, language);
  await openTab(text.workbookTab);
  await press(text.readSelection);
  await settled();
}

test("every column is shown with its use, how sure that is, and why", async () => {
  const workbook = new PretendWorkbook();
  workbook.sheets.region = ledger;
  await readLedger(workbook);
  const use = screen.getByRole<HTMLSelectElement>("combobox", { name: zh.columnUse("消耗量") });
  expect([use.value, screen.getByText(/表头含“消耗量”/).textContent]).toEqual([
    "activity",
    "把握大；表头含“消耗量”；各行都是数值",
  ]);
});

test("in English everything but the user's own words is English", async () => {
  const workbook = new PretendWorkbook();
  workbook.sheets.region = ledger;
  await readLedger(workbook, "en-US");
  expect(screen.getByText(/the header says "消耗量"/).textContent).toBe(
    'quite sure; the header says "消耗量"; every row holds a number',
  );
});

test("a doubtful column is left unused until a person confirms it", async () => {
  const workbook = new PretendWorkbook();
  workbook.sheets.region = region([
    ["名称", "本月消耗量统计", "金额"],
    ["烟煤", 5, 3],
    ["柴油", "见附件", 4],
  ]);
  await readLedger(workbook);
  const use = screen.getByRole<HTMLSelectElement>("combobox", { name: zh.columnUse("本月消耗量统计") });
  expect([use.value, screen.getByText(/^存疑/).textContent]).toEqual([
    "",
    expect.stringContaining(zh.guessLow("活动数据")),
  ]);
});

test("a use is given to one column only", async () => {
  const workbook = new PretendWorkbook();
  workbook.sheets.region = ledger;
  await readLedger(workbook);
  fireEvent.change(screen.getByRole("combobox", { name: zh.columnUse("燃料") }), {
    target: { value: "activity" },
  });
  expect(screen.getByRole<HTMLSelectElement>("combobox", { name: zh.columnUse("消耗量") }).value).toBe("");
});

test("what is read and decided stays while one looks at another tab", async () => {
  const workbook = new PretendWorkbook();
  workbook.sheets.region = ledger;
  await readLedger(workbook);
  await openTab(zh.aboutTab);
  await openTab(zh.workbookTab);
  expect(screen.getByText(/^读取自/).textContent).toContain("能耗!A1:E2");
});

test("a long work shows how far it is and stops when asked", async () => {
  const workbook = new PretendWorkbook();
  let running: Work | undefined;
  let finish: () => void = () => undefined;
  workbook.sheets.readRegion = (work) =>
    new Promise((resolve) => {
      running = work;
      finish = () => resolve(undefined);
    });
  await showPane(workbook);
  await openTab(zh.workbookTab);
  await press(zh.readSelection);
  await act(async () => running?.report(45, 100));
  const shown = screen.getByText(new RegExp(zh.percentDone(40))).textContent;
  await press(zh.cancel);
  await act(async () => finish());
  expect([
    shown,
    running?.isCancelled(),
    screen.queryByRole("progressbar", { name: zh.readingRegion }),
  ]).toEqual([`${zh.readingRegion} ${zh.percentDone(40)}`, true, null]);
});

test("occupied cells are replaced only after a person has said so", async () => {
  const workbook = new PretendWorkbook();
  workbook.sheets.region = ledger;
  workbook.sheets.result = { kind: "occupied", count: 1, cells: [{ cell: "能耗!I2", now: "备注" }] };
  await readLedger(workbook);
  await press(zh.writeFormulas);
  const before = workbook.sheets.written.length;
  await press(zh.replaceThem);
  expect([before, workbook.sheets.written.length]).toEqual([0, 1]);
});

test("what Excel refuses is said", async () => {
  const workbook = new PretendWorkbook();
  workbook.sheets.readRegion = async () => {
    throw Object.assign(new Error("busy"), { code: "InvalidOperationInCellEditMode" });
  };
  await readLedger(workbook);
  expect(screen.getByText(zh.failedCellIsEdited)).not.toBeNull();
});

test("outside Excel the tab says that there is no workbook", async () => {
  await showPane(undefined);
  await openTab(zh.workbookTab);
  expect([
    screen.getByText(zh.outsideNoWorkbook).textContent,
    screen.queryByRole("button", { name: zh.readSelection }),
  ]).toEqual([zh.outsideNoWorkbook, null]);
});
