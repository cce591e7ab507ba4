import { screen, within } from "@testing-library/react";
import { enterpriseTable, historyTable, type CellContent } from "../../src/core";
import { measuresEditing } from "../../src/taskpane/steps/measures/step";
import { en } from "../../src/taskpane/text/en";
import { zh } from "../../src/taskpane/text/zh";
import { PretendWorkbook } from "./pretend-workbook";
import { press, showPane } from "./show-pane";

/** A row by its Chinese headers. */
type Row = Readonly<Record<string, CellContent>>;

/** A workbook with the tables of the step and these rows, by their Chinese headers. */
export async function workbookWith(rows: Readonly<Record<string, readonly Row[]>>): Promise<PretendWorkbook> {
  const workbook = new PretendWorkbook();
  await workbook.complete([enterpriseTable, historyTable, ...measuresEditing.tables]);
  for (const [id, own] of Object.entries(rows)) {
    const table = workbook.tables.get(id);
    table?.rows.splice(0, 1, ...own.map((row) => table.headers.map((header) => row[header])));
  }
  return workbook;
}

/** Opens the pane at this step. */
export async function open(workbook: PretendWorkbook, language = "zh-CN"): Promise<void> {
  await showPane(workbook, language);
  await press(language === "zh-CN" ? zh.allSteps : en.allSteps);
  await press(language === "zh-CN" ? "基准、目标与措施" : "Baseline, targets and measures");
}

/** Opens a part of the step. */
export const section = (name: string) => press(new RegExp(`^${name}`));
/** What the items of a list say. */
export const listed = (name: string) =>
  within(screen.getByRole("list", { name }))
    .getAllByRole("listitem")
    .map((item) => item.textContent);

/** Two years on record. */
export const history: readonly Row[] = [
  { 年份: 2020, 排放总量: 1000 },
  { 年份: 2025, 排放总量: 900 },
];
/** A target of the enterprise for its total emissions. */
export const target = (targetYear: number, targetValue: number): Row => ({
  目标: `${targetYear} 年目标`,
  种类: "短期目标",
  层级: "企业",
  指标: "排放总量",
  基准年: 2020,
  基准值: 1000,
  目标年: targetYear,
  目标值: targetValue,
  方向: "越低越好",
});
/** A measure with what it abates and costs a year. */
export const measure = (name: string, abatement: number, cost: number, state = "计划"): Row => ({
  措施: name,
  年减排量: abatement,
  年净成本: cost,
  状态: state,
});
