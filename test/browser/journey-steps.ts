import type { Page } from "playwright-core";
import { paste, showSheet, type PanePage } from "./pane-page";

/** Who goes the journey: an enterprise with one base. */
export interface Enterprise {
  readonly name: string;
  readonly industry: string;
  readonly product: string;
  readonly base: string;
}

/** The months of the declaration period. */
export const months = Array.from({ length: 12 }, (_, index) => `2025-${String(index + 1).padStart(2, "0")}`);

/** 声明期 — by keyboard alone: every field is reached with Tab, and writing with Enter. */
export async function enterPeriod(pane: PanePage): Promise<void> {
  const { keyboard } = pane.page;
  await pane.field("声明期").focus();
  await keyboard.type("2025年度");
  for (const day of ["2025-01-01", "2025-12-31"]) {
    // The clause stands between one field and the next.
    await tabTo(pane, "INPUT");
    await keyboard.type(day);
  }
  await tabTo(pane, "SELECT");
  await keyboard.type("AR6");
  await tabTo(pane, "BUTTON", "写入工作表");
  await keyboard.press("Enter");
  await pane.frame.getByText(/^已写入 4 个单元格/).waitFor();
}

/** Presses Tab until an element of that kind, and with those words, has the focus. */
async function tabTo({ page, frame }: PanePage, kind: string, words = ""): Promise<void> {
  for (let presses = 0; presses < 40; presses += 1) {
    await page.keyboard.press("Tab");
    const [tag, text] = await frame.evaluate(() => [
      document.activeElement?.tagName ?? "",
      document.activeElement?.textContent ?? "",
    ]);
    if (tag === kind && (words === "" || text === words)) return;
  }
  throw new Error(`${kind} ${words} cannot be reached with Tab.`);
}

/** 边界 — profile, base, the categories that are left out with reason, person and day. */
export async function enterBoundary(
  pane: PanePage,
  { name, industry, product, base }: Enterprise,
  leftOut: Readonly<Record<string, string>> = {},
): Promise<void> {
  await pane.openPart("企业概况");
  await pane.fill({ 企业名称: name, 国民经济行业: industry, 主要产品: product });
  await pane.openPart("生产基地");
  await pane.button("添加基地").press("Enter");
  await pane.fill({ 基地: base }, pane.newRow());
  await pane.judge(`${base} · 是否纳入`, "纳入");
  await pane.openPart("核算边界");
  const small = "占比小，无可靠数据";
  const reasons = {
    "间接·运输": small,
    "间接·组织使用的产品": small,
    "间接·使用本组织产品": small,
    "间接·其他来源": small,
    上游环节重要排放源: small,
    ...leftOut,
  };
  for (const [category, reason] of Object.entries(reasons)) {
    await pane.judge(category, "不纳入");
    await pane.fill({ 理由: reason, 决定人: "李工", 决定日期: "2026-01-15" }, pane.group(category));
  }
  await pane.openPart("上游重要排放源");
  await pane.button("添加上游排放源或结论").press("Enter");
  await pane.judge("结论 1", "无重要上游排放源");
  await pane.fill({ 理由: "外购件均为通用件" }, pane.group("结论 1（新）"));
  await pane.write();
}

/** 排放源与监测 — sources accepted or rejected with a reason, and a plan row for each that was accepted. */
export async function enterSources(
  pane: PanePage,
  accepted: readonly string[],
  rejected: Readonly<Record<string, string>>,
): Promise<void> {
  await pane.openStep("排放源识别");
  for (const source of accepted) await pane.judge(source, "采纳");
  for (const [source, reason] of Object.entries(rejected)) {
    await pane.judge(source, "排除");
    await pane.fill({ 理由: reason }, pane.group(source));
  }
  await pane.write();
  await pane.openStep("监测与数据质量");
  await pane.button(/^预填监测计划/).press("Enter");
  await pane.write();
}

/** 历年排放 — the years from 2019 on by paste, each with its total and, where it is asked for, its intensity. */
export async function enterHistory(
  page: Page,
  pane: PanePage,
  years: readonly (readonly string[])[],
  grounds: string,
): Promise<void> {
  await showSheet(page, "历年排放");
  await paste(
    page,
    "A4",
    years.map((figures, index) => [String(2019 + index), ...figures]),
  );
  await pane.openStep("前提条件与路径");
  await pane.button("填入建议的类型").press("Enter");
  await pane.fill({ 类型判断依据: grounds });
  await pane.write();
}

/** 抵消 — one lot, retired on 10 March 2026, with people's answers about its quality. */
export async function enterLot(pane: PanePage, beneficiary: string, amount: string): Promise<void> {
  await pane.openStep("碳资产与抵消");
  await pane.button("添加批次").press("Enter");
  const lot = pane.newRow();
  await pane.fill({ 批次: "林业01", 种类: "CCER", 登记机构: "全国登记系统", 项目编号: "P-001" }, lot);
  await pane.fill({ 项目类型: "林业碳汇", 是否本地: "本地", 边界关系: "边界外" }, lot);
  await pane.fill({ 数量: amount, 序列号: `CCER-0001-${amount}`, 年份: "2024", 登记日期: "2025-03-01" }, lot);
  await pane.fill({ 用途: "碳中和", 用于期间: "2025年度", 受益人: beneficiary }, lot);
  await pane.fill({ 注销日期: "2026-03-10", 注销证明: "Z-01" }, lot);
  for (const question of ["真实且额外", "永久、无泄漏", "无重复计算", "第三方认证", "事后签发"]) {
    await pane.judge(`林业01 · ${question}`, "符合");
  }
  await pane.fill({ 质量依据: "核查报告", 质量判断人: "王工", 质量判断日期: "2026-03-20" }, lot);
  await pane.write();
}

/** 判定设置 — who may be the beneficiary, and that no upstream source is significant, with the reason. */
export async function enterSettings(pane: PanePage, beneficiary: string): Promise<void> {
  await pane.openStep("判定与声明");
  await pane.openPart("判定设置");
  await pane.fill({
    受益主体: beneficiary,
    上游重要排放源: "无重要上游排放源",
    上游重要排放源理由: "外购件均为通用件",
  });
  await pane.write();
}
