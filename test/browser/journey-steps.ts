import type { Page } from "playwright-core";
import { paste, showSheet, type PanePage } from "./pane-page";

/** The enterprise of the journey: a pump maker with one base. */
const NAME = "湘江泵业有限公司";
const BASE = "长沙厂";
const months = Array.from({ length: 12 }, (_, index) => `2025-${String(index + 1).padStart(2, "0")}`);

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
export async function enterBoundary(pane: PanePage): Promise<void> {
  await pane.openPart("企业概况");
  await pane.fill({ 企业名称: NAME, 国民经济行业: "34 通用设备制造业", 主要产品: "离心泵" });
  await pane.openPart("生产基地");
  await pane.button("添加基地").press("Enter");
  await pane.fill({ 基地: BASE }, pane.newRow());
  await pane.judge(`${BASE} · 是否纳入`, "纳入");
  await pane.openPart("核算边界");
  for (const category of [
    "间接·运输",
    "间接·组织使用的产品",
    "间接·使用本组织产品",
    "间接·其他来源",
    "上游环节重要排放源",
  ]) {
    await pane.judge(category, "不纳入");
    await pane.fill(
      { 理由: "占比小，无可靠数据", 决定人: "李工", 决定日期: "2026-01-15" },
      pane.group(category),
    );
  }
  await pane.openPart("上游重要排放源");
  await pane.button("添加上游排放源或结论").press("Enter");
  await pane.judge("结论 1", "无重要上游排放源");
  await pane.fill({ 理由: "外购件均为通用件" }, pane.group("结论 1（新）"));
  await pane.write();
}

/** 排放源与监测 — five sources accepted, four rejected with a reason, and a plan row for each that was accepted. */
export async function enterSources(pane: PanePage): Promise<void> {
  await pane.openStep("排放源识别");
  for (const source of [
    "固定燃料源",
    "移动燃烧源",
    "生产过程排放源",
    "无组织（逸散）排放源",
    "输入电力产生的排放",
  ]) {
    await pane.judge(source, "采纳");
  }
  for (const source of [
    "废弃物处理处置过程排放源",
    "电力之外的输入能源产生的排放",
    "生物质燃料燃烧源",
    "产品隐含碳",
  ]) {
    await pane.judge(source, "排除");
    await pane.fill({ 理由: "厂内没有这类设施" }, pane.group(source));
  }
  await pane.write();
  await pane.openStep("监测与数据质量");
  await pane.button(/^预填监测计划/).press("Enter");
  await pane.write();
}

/** 历年排放 — six years by paste. */
export async function enterHistory(page: Page, pane: PanePage): Promise<void> {
  await showSheet(page, "历年排放");
  const totals = ["3900", "4100", "4200", "3950", "3800", "3700"];
  await paste(
    page,
    "A4",
    totals.map((total, index) => [String(2019 + index), total]),
  );
  await pane.openStep("前提条件与路径");
  await pane.button("填入建议的类型").press("Enter");
  await pane.fill({ 类型判断依据: "李工：产品按单件装配" });
  await pane.write();
}

/** 活动数据 — gas and electricity month by month: eleven months of gas and all of electricity pasted, December in the pane. */
export async function enterQuantities(page: Page, pane: PanePage): Promise<void> {
  await showSheet(page, "燃料燃烧");
  const gas = ["万Nm³", "389.31", "GJ/万Nm³", "0.0153", "tC/GJ", "99%"];
  await paste(
    page,
    "A4",
    months
      .slice(0, 11)
      .map((month, index) => [
        ...[`${month}-01`, BASE, "固定燃料源", "直接·固定源燃烧", "天然气"],
        ...[String(3 + (index % 3)), ...gas],
      ]),
  );
  await showSheet(page, "购入能源");
  await paste(
    page,
    "A4",
    months.map((month, index) => [
      ...[`${month}-01`, BASE, "输入电力产生的排放", "间接·输入能源", "电力"],
      ...[String(400 + index), "0", "MWh", "0.5306", "tCO2/MWh"],
    ]),
  );
  await showSheet(page, "排放因子法");
  await paste(page, "A4", [
    ["2025-06-01", BASE, "移动燃烧源", "直接·移动源燃烧", "12", "t", "3.1", "tCO2/t"],
    ["2025-06-01", BASE, "生产过程排放源", "直接·生产过程", "1.5", "t", "1", "tCO2/t"],
    ["2025-06-01", BASE, "无组织（逸散）排放源", "直接·无组织", "0.02", "t", "2088", "tCO2e/t"],
  ]);
  await pane.openStep("活动数据与核算");
  await pane.fill({ 看哪个排放源: "固定燃料源", 新行的月份: "2025-12" });
  await pane.button("按所选新增一行").press("Enter");
  const december = pane.newRow();
  await pane.fill({ 燃料: "天然气", 消耗量: "3.5", 消耗量单位: "万Nm³", 低位发热量: "389.31" }, december);
  await pane.fill(
    { 热值单位: "GJ/万Nm³", 单位热值含碳量: "0.0153", 含碳量单位: "tC/GJ", 碳氧化率: "99%" },
    december,
  );
  await pane.write();
}

/** 抵消 — one lot, retired on 10 March 2026, with people's answers about its quality. */
export async function enterLot(pane: PanePage): Promise<void> {
  await pane.openStep("碳资产与抵消");
  await pane.button("添加批次").press("Enter");
  const lot = pane.newRow();
  await pane.fill({ 批次: "林业01", 种类: "CCER", 登记机构: "全国登记系统", 项目编号: "P-001" }, lot);
  await pane.fill({ 项目类型: "林业碳汇", 是否本地: "本地", 边界关系: "边界外" }, lot);
  await pane.fill({ 数量: "5000", 序列号: "CCER-0001-5000", 年份: "2024", 登记日期: "2025-03-01" }, lot);
  await pane.fill({ 用途: "碳中和", 用于期间: "2025年度", 受益人: NAME }, lot);
  await pane.fill({ 注销日期: "2026-03-10", 注销证明: "Z-01" }, lot);
  for (const question of ["真实且额外", "永久、无泄漏", "无重复计算", "第三方认证", "事后签发"]) {
    await pane.judge(`林业01 · ${question}`, "符合");
  }
  await pane.fill({ 质量依据: "核查报告", 质量判断人: "王工", 质量判断日期: "2026-03-20" }, lot);
  await pane.write();
}

/** 判定设置 — who may be the beneficiary, and that no upstream source is significant, with the reason. */
export async function enterSettings(pane: PanePage): Promise<void> {
  await pane.openStep("判定与声明");
  await pane.openPart("判定设置");
  await pane.fill({
    受益主体: NAME,
    上游重要排放源: "无重要上游排放源",
    上游重要排放源理由: "外购件均为通用件",
  });
  await pane.write();
}
