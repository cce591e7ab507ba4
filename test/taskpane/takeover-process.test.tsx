/** @jest-environment jsdom */
import { act, fireEvent, screen } from "@testing-library/react";
import { en } from "../../src/taskpane/text/en";
import { zh } from "../../src/taskpane/text/zh";
import type { SheetRegion } from "../../src/taskpane/workbook/sheets/read-region";
import { PretendWorkbook } from "./pretend-workbook";
import { openTab, press, settled, showPane } from "./show-pane";

const nothing = undefined;
const balance = [
  ["物料", "数量（kg）", "碳含量（tC/t）"],
  ["煤", 5000, 0.7],
];

async function readLedger(rows: SheetRegion["rows"], language: "zh-CN" | "en-US" = "zh-CN") {
  const text = language === "zh-CN" ? zh : en;
  const workbook = new PretendWorkbook();
  const area = { sheet: "台账", row: 0, column: 0, rows: rows.length, columns: rows[0]?.length ?? 0 };
  workbook.sheets.region = { area, rows, merges: [], hasHiddenRows: false };
  await showPane(workbook, language);
  await openTab(text.workbookTab);
  await press(text.readSelection);
  await settled();
  return workbook;
}

const copy = () => act(async () => screen.getByRole("radio", { name: zh.copyIntoTable }).click());
const box = (name: string) => screen.getByRole<HTMLSelectElement>("combobox", { name });
const isDisabled = (name: string) => screen.getByRole<HTMLButtonElement>("button", { name }).disabled;

test("formulas of a balance wait until somebody says which way its carbon goes", async () => {
  await readLedger(balance);
  const before = isDisabled(zh.writeFormulas);
  fireEvent.change(box(zh.directionOfAll), { target: { value: "out" } });
  expect([before, screen.getByText(/CN\.MASSBALANCE/).textContent]).toEqual([
    true,
    'I2: =CN.MASSBALANCE(,,CN.CONVERT(B2,"kg","t"),C2)',
  ]);
});

test("in English nothing but the user's own words is Chinese in the questions about a balance", async () => {
  await readLedger(balance, "en-US");
  const { options } = box(en.directionOfAll);
  expect([...options].map(({ text }) => text)).toEqual([en.notAnswered, "in", "out"]);
});

test("a ledger with carbon contents is offered the table of the balance", async () => {
  await readLedger(balance);
  await copy();
  expect(box(zh.whichTable).value).toBe("carbonFlows");
});

test("what is converted is said in the preview", async () => {
  await readLedger(balance);
  await copy();
  expect([screen.getByText(/^“活动数据”由/).textContent, screen.getByText(/物料 煤/).textContent]).toEqual([
    zh.convertedColumn("活动数据", "kg", "t"),
    expect.stringContaining("数量 5 · 碳含量 0.7"),
  ]);
});

test("rows of a balance may be copied before their direction is stated: the table asks for it", async () => {
  await readLedger(balance);
  await copy();
  expect(isDisabled(zh.copyRows)).toBe(false);
});

test("a column of directions makes the question go away", async () => {
  await readLedger([
    ["方向", "物料", "数量（t）", "碳含量（tC/t）"],
    ["输入", "煤", 5, 0.7],
    ["输出", "甲醇", 3, 0.375],
  ]);
  expect(screen.queryByRole("combobox", { name: zh.directionOfAll })).toBeNull();
});

test("titles of sections answer for the direction, and that is said", async () => {
  await readLedger([
    ["物料", "数量（t）", "碳含量（tC/t）"],
    ["一、输入", nothing, nothing],
    ["煤", 5, 0.7],
    ["二、输出", nothing, nothing],
    ["甲醇", 3, 0.375],
  ]);
  expect([
    screen.queryByRole("combobox", { name: zh.directionOfAll }),
    screen.getByText(zh.directionFromSections).tagName,
    screen.getByText(/^I5: /).textContent,
  ]).toEqual([null, "SPAN", "I5: =CN.MASSBALANCE(,,B5,C5)"]);
});

test("per cent that may be fractions is asked about with both meanings", async () => {
  await readLedger([
    ["物料", "数量（t）", "含碳率（%）"],
    ["钢", 5, 0.18],
  ]);
  expect(screen.getByText(zh.percentDoubtHint)).not.toBeNull();
});

test("a table for which amounts are missing says so and writes nothing", async () => {
  await readLedger(balance);
  await copy();
  fireEvent.change(box(zh.whichTable), { target: { value: "production" } });
  expect([screen.getByText(zh.needsColumns("产量")).textContent, isDisabled(zh.copyRows)]).toEqual([
    "还缺列：产量。",
    true,
  ]);
});

test("that nothing is passed on is only a person's to say", async () => {
  await readLedger([
    ["用途", "用电量（MWh）", "备注"],
    ["全厂", 5, nothing],
  ]);
  await copy();
  const isIn = () => screen.queryByText(/转供量 0/) !== null;
  const before = isIn();
  await act(async () => screen.getByRole("checkbox", { name: zh.nothingPassedOn }).click());
  expect([box(zh.whichTable).value, before, isIn()]).toEqual(["purchasedEnergy", false, true]);
});
