import { act, fireEvent, screen } from "@testing-library/react";
import { boundaryTables, sourcesTable, templateInfoTable, type CellContent } from "../../src/core";
import { quantitiesEditing } from "../../src/taskpane/steps/quantities/step";
import { en } from "../../src/taskpane/text/en";
import { zh } from "../../src/taskpane/text/zh";
import { PretendWorkbook } from "./pretend-workbook";
import { press, showPane } from "./show-pane";

/** One month of coal as the ledger keeps it; 1000 t × 20 GJ/t × 0.02749 tC/GJ × 0.94 × 44/12. */
export const january: readonly (readonly [string, CellContent])[] = [
  ["month", 45658],
  ["source", "燃煤锅炉"],
  ["category", "直接·固定源燃烧"],
  ["fuel", "烟煤"],
  ["consumption", 1000],
  ["consumptionUnit", "t"],
  ["netCalorificValue", 20],
  ["ncvUnit", "GJ/t"],
  ["carbonContent", 0.02749],
  ["carbonUnit", "tC/GJ"],
  ["oxidationRate", 0.94],
  ["emissions", 1894.9773333333333],
];

/** The cells of a row by column. */
export type Cells = readonly (readonly [string, CellContent])[];

/** A ledger with the period 2025, a boiler and purchased electricity among its sources, and these rows of fuel. */
export function ledger(...fuel: readonly Cells[]): PretendWorkbook {
  const workbook = PretendWorkbook.complete();
  const all = [...quantitiesEditing.tables, ...boundaryTables, sourcesTable, templateInfoTable];
  for (const table of all) {
    if (workbook.tables.has(table.id)) continue;
    const headers =
      table.form === "items"
        ? ["项目", "内容", "条款", "说明"]
        : table.columns.map((column) => column.header.zh);
    const rows = table.form === "items" ? table.items.map(({ header }) => [header.zh]) : [];
    workbook.tables.set(table.id, { headers, rows, formulas: new Map() });
  }
  put(workbook, "sources", [
    ["source", "燃煤锅炉"],
    ["category", "直接·固定源燃烧"],
    ["base", "甲基地"],
    ["status", "采纳"],
  ]);
  put(workbook, "sources", [
    ["source", "外购电力"],
    ["category", "间接·输入能源"],
    ["status", "采纳"],
  ]);
  const label = workbook.tables.get("enterprise")?.rows.find(([item]) => item === "声明期");
  if (label !== undefined) label[1] = "2025年度";
  fuel.forEach((cells) => put(workbook, "fuelUse", cells));
  return workbook;
}

/** Puts a row into a table of the ledger. */
export function put(workbook: PretendWorkbook, id: string, cells: Cells): void {
  const tables = [...quantitiesEditing.tables, sourcesTable];
  const definition = tables.find((each) => each.id === id);
  if (definition?.form !== "records") throw new Error(`no table ${id}`);
  const values = new Map(cells);
  workbook.tables.get(id)?.rows.push(definition.columns.map((column) => values.get(column.id)));
}

/** The month without some of its cells. */
export const without = (...columns: readonly string[]): Cells =>
  january.filter(([column]) => !columns.includes(column));
/** The month with another content in one cell. */
export const withCell = (column: string, content: CellContent): Cells => [
  ...without(column),
  [column, content],
];

/** Opens the pane at the step. */
export async function openStep(workbook: PretendWorkbook, language = "zh-CN"): Promise<void> {
  const text = language === "zh-CN" ? zh : en;
  await showPane(workbook, language);
  await press(text.allSteps);
  await press(language === "zh-CN" ? "活动数据与核算" : "Activity data and quantities");
}

/** Chooses in a list. */
export const choose = (name: string, value: string) =>
  act(async () => {
    fireEvent.change(screen.getByRole("combobox", { name }), { target: { value } });
  });
/** Types into a field. */
export const type = (name: string | RegExp, value: string) =>
  act(async () => {
    fireEvent.change(screen.getByRole("textbox", { name }), { target: { value } });
  });
/** The field of that name. */
export const field = (name: string | RegExp) => screen.getByRole<HTMLInputElement>("textbox", { name });
/** Opens the row of January. */
export const openRow = () => press(/^2025-01 · 燃煤锅炉/);
/** What the row that is open says about its emissions. */
export const live = () =>
  screen
    .getAllByRole("status")
    .map(({ textContent }) => textContent ?? "")
    .find((text) => text.includes(zh.quantityCalculated)) ?? "";
