import type { CellContent } from "../../src/core";
import { offsetsEditing } from "../../src/taskpane/steps/offsets/step";
import { verdictEditing } from "../../src/taskpane/steps/verdict/step";
import { PretendWorkbook } from "./pretend-workbook";

type Row = Readonly<Record<string, CellContent>>;

/** A lot of CCER with all that GUIDE asks for. */
export const provenLot: Row = {
  批次: "甲",
  种类: "CCER",
  数量: 1000,
  序列号: "CCER-01-001-1-1000",
  登记日期: "2024-05-01",
  用途: "碳中和",
  用于期间: "2025年度",
  受益人: "本企业",
  边界关系: "边界外",
  注销日期: "2026-02-01",
  注销证明: "ZX-1",
};

/** What people answered about its quality. */
export const judgedSound: Row = {
  真实且额外: "符合",
  "永久、无泄漏": "符合",
  无重复计算: "符合",
  第三方认证: "符合",
  事后签发: "符合",
  质量依据: "核查报告",
  质量判断人: "王工",
  质量判断日期: "2026-03-01",
};

/** An enterprise with 1,000 t of direct emissions in 2025. */
export const emissionRows: readonly Row[] = [
  { 排放源: "锅炉", 类别: "直接·固定源燃烧", 排放量: 900 },
  { 排放源: "电", 类别: "间接·输入能源", 排放量: 100, 外购电量: 200, 电力因子: 0.5 },
];

/** A workbook with the tables of both steps, the period 2025, these emissions and these lots. */
export async function judgedLedger(
  lots: readonly Row[] = [provenLot],
  settings: Row = { 上游重要排放源: "无重要上游排放源", 上游重要排放源理由: "逐项评估" },
): Promise<PretendWorkbook> {
  const workbook = PretendWorkbook.complete();
  await workbook.complete([...offsetsEditing.tables, ...verdictEditing.tables]);
  fillRows(workbook, "carbonAssets", lots);
  fillRows(workbook, "emissions", emissionRows);
  fillItems(workbook, "enterprise", { 声明期: "2025年度", 企业名称: "示例钢铁有限公司" });
  fillItems(workbook, "verdictSettings", settings);
  return workbook;
}

/** Puts answers beside the items of a table. */
export function fillItems(workbook: PretendWorkbook, table: string, answers: Row): void {
  for (const cells of workbook.tables.get(table)?.rows ?? []) {
    const answer = answers[String(cells[0])];
    if (answer !== undefined) cells[1] = answer;
  }
}

/** Puts rows in the place of those that a table has. */
export function fillRows(workbook: PretendWorkbook, table: string, rows: readonly Row[]): void {
  const known = workbook.tables.get(table);
  if (known === undefined) throw new Error(`no table ${table}`);
  known.rows = rows.map((row) => known.headers.map((header) => row[header]));
}
