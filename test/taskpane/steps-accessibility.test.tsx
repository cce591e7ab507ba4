/** @jest-environment jsdom */
import axe from "axe-core";
import { act, screen } from "@testing-library/react";
import { enterpriseTable, historyTable } from "../../src/core";
import { measuresEditing } from "../../src/taskpane/steps/measures/step";
import { zh } from "../../src/taskpane/text/zh";
import { PretendWorkbook } from "./pretend-workbook";
import { press, showPane } from "./show-pane";

async function violations(): Promise<string[]> {
  const found: axe.Result[] = [];
  await act(async () => {
    const results = await axe.run(
      { exclude: [["[data-tabster-dummy]"]] },
      { rules: { "color-contrast": { enabled: false }, region: { enabled: false } } },
    );
    found.push(...results.violations);
  });
  return found.map(({ id, nodes }) => `${id}: ${nodes[0]?.html}`);
}

/** With enough in the tables for every part to have something to show. */
async function filledWorkbook(): Promise<PretendWorkbook> {
  const workbook = new PretendWorkbook();
  await workbook.complete([enterpriseTable, historyTable, ...measuresEditing.tables]);
  const set = (table: string, item: string, content: string) => {
    const row = workbook.tables.get(table)?.rows.find(([name]) => name === item);
    if (row !== undefined) row[1] = content;
  };
  const rows = (id: string, ...own: readonly Readonly<Record<string, string | number>>[]) => {
    const table = workbook.tables.get(id);
    table?.rows.splice(0, 1, ...own.map((row) => table.headers.map((header) => row[header])));
  };
  set("enterprise", "国民经济行业", "30 非金属矿物制品业");
  set("enterprise", "声明期", "2025年度");
  set("pathway", "生产类型", "流程制造、离散制造");
  rows("history", ...[2021, 2022, 2023, 2024].map((年份) => ({ 年份, 排放总量: 3000 - 年份, 排放强度: 1 })));
  rows("baselines", { 层级: "企业", 对象: "本企业", 基准年: 2021, 排放量: 979 });
  rows("baselineAdjustments", { 对象: "本企业", 触发情形: "边界变化", 处理: "调整", 调整后: 900 });
  const target = {
    目标: "减半",
    层级: "企业",
    指标: "排放总量",
    方向: "越低越好",
    基准年: 2021,
    基准值: 979,
  };
  rows("targets", { ...target, 目标年: 2030, 目标值: 500 });
  rows(
    "measures",
    { 措施: "余热", 年减排量: 50, 年净成本: -10, 状态: "计划" },
    { 措施: "氢能", 年减排量: 5 },
  );
  rows("performance", { 层级: "企业", 参数: "强度", 参数值: 2, 基准值: 1, 严重偏离限值: 0.1 });
  rows("facilities", { 设施: "窑", 排放量: 3 }, { 设施: "磨", 排放量: 1 });
  return workbook;
}

const closedSections = () =>
  screen
    .getAllByRole("button", { expanded: false })
    .filter((button) => button.closest("h3") !== null)
    .map((button) => button);

test.each(["前提条件与路径", "基准、目标与措施"])(
  "axe finds nothing in %s with every part open",
  async (step) => {
    await showPane(await filledWorkbook());
    await press(zh.allSteps);
    await press(step);
    for (const button of closedSections()) await act(async () => button.click());
    const opened = screen.queryAllByRole("button", { name: zh.chartPut });
    for (const button of opened) await act(async () => button.click());
    expect(await violations()).toEqual([]);
  },
);
