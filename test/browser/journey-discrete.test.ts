import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { Page } from "playwright-core";
import {
  enterBoundary,
  enterHistory,
  enterLot,
  enterPeriod,
  enterSettings,
  enterSources,
  months,
} from "./journey-steps";
import { cellText, goTo, startWorkbench, type RunningWorkbench } from "./open-workbench";
import { paneBarriers } from "./pane-barriers";
import { PanePage, paste, showSheet } from "./pane-page";

jest.setTimeout(120_000);

const folder = mkdtempSync(join(tmpdir(), "journey-"));
const saved = join(folder, "saved.xlsx");
let workbench: RunningWorkbench;
let page: Page;
let pane: PanePage;

beforeAll(async () => {
  workbench = await startWorkbench("--file", "assets/templates/ledger.xlsx");
  page = await workbench.open("", { bypassCSP: true });
  page.setDefaultTimeout(20_000);
  pane = new PanePage(page);
});

afterAll(async () => {
  await workbench.close();
  rmSync(folder, { recursive: true });
});

/** A pump maker with one base. */
const maker = { name: "湘江泵业有限公司", industry: "34 通用设备制造业", product: "离心泵", base: "长沙厂" };

/** 活动数据 — gas and electricity month by month: eleven months of gas and all of electricity pasted, December in the pane. */
async function enterQuantities(): Promise<void> {
  await showSheet(page, "燃料燃烧");
  const gas = ["万Nm³", "389.31", "GJ/万Nm³", "0.0153", "tC/GJ", "99%"];
  await paste(
    page,
    "A4",
    months
      .slice(0, 11)
      .map((month, index) => [
        ...[`${month}-01`, maker.base, "固定燃料源", "直接·固定源燃烧", "天然气"],
        ...[String(3 + (index % 3)), ...gas],
      ]),
  );
  await showSheet(page, "购入能源");
  await paste(
    page,
    "A4",
    months.map((month, index) => [
      ...[`${month}-01`, maker.base, "输入电力产生的排放", "间接·输入能源", "电力"],
      ...[String(400 + index), "0", "MWh", "0.5306", "tCO2/MWh"],
    ]),
  );
  await showSheet(page, "排放因子法");
  await paste(page, "A4", [
    ["2025-06-01", maker.base, "移动燃烧源", "直接·移动源燃烧", "12", "t", "3.1", "tCO2/t"],
    ["2025-06-01", maker.base, "生产过程排放源", "直接·生产过程", "1.5", "t", "1", "tCO2/t"],
    ["2025-06-01", maker.base, "无组织（逸散）排放源", "直接·无组织", "0.02", "t", "2088", "tCO2e/t"],
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

/** What a formula shows in a cell that nobody uses. */
async function shown(formula: string): Promise<string> {
  await showSheet(page, "使用说明");
  await goTo(page, "H40");
  await page.keyboard.type(formula);
  await page.keyboard.press("Enter");
  return cellText(page, "H40");
}

test("the declaration period is entered and written by keyboard alone", async () => {
  await enterPeriod(pane);
  await showSheet(page, "企业");
  expect(await cellText(page, "B4")).toBe("2025年度");
});

test("bases, categories and upstream sources are asked until nothing of them is open", async () => {
  await enterBoundary(pane, maker);
  expect([
    await pane.standingOf("生产基地"),
    await pane.standingOf("核算边界"),
    await pane.standingOf("上游重要排放源"),
  ]).toEqual(["已齐全", "已齐全", "已齐全"]);
});

test("every expected source is decided about, and those accepted are planned for", async () => {
  const nothingSuch = "厂内没有这类设施";
  await enterSources(
    pane,
    ["固定燃料源", "移动燃烧源", "生产过程排放源", "无组织（逸散）排放源", "输入电力产生的排放"],
    {
      废弃物处理处置过程排放源: nothingSuch,
      电力之外的输入能源产生的排放: nothingSuch,
      生物质燃料燃烧源: nothingSuch,
      产品隐含碳: nothingSuch,
    },
  );
  expect(await pane.frame.getByText("已列入监测计划的排放源 5/5").count()).toBe(1);
});

test("past years that fall after a peak make the enterprise ready", async () => {
  const totals = ["3900", "4100", "4200", "3950", "3800", "3700"];
  await enterHistory(
    page,
    pane,
    totals.map((total) => [total]),
    "李工：产品按单件装配",
  );
  expect(await pane.standingOf("实施前提评估")).toBe("满足实施前提");
});

test("twelve months of gas and electricity leave no month open", async () => {
  await enterQuantities();
  await pane.openPart("各源齐全程度");
  expect(await pane.frame.getByText(/已有 12\/12 个月/).count()).toBe(2);
});

test("the total is what a hand calculation gives", async () => {
  // Gas: 46.5 × 389.31 × 0.0153 × 0.99 × 44/12; electricity: 4866 MWh × 0.5306; then 12 × 3.1, 1.5 × 1 and 0.02 × 2088.
  const total = "3667.777396185";
  expect(await shown('=TEXT(SUM(Emissions[排放量]),"0.000000000")')).toBe(total);
});

test("without a lot the period is not neutral", async () => {
  await enterSettings(pane, maker.name);
  await pane.verdict("GUIDE").getByText("未达成2025年度声明期碳中和").waitFor();
  expect(await pane.verdict("GUIDE").textContent()).toMatch(/排放总量≈3\D?667\.777 tCO2e/);
});

test("a lot that was retired makes it neutral", async () => {
  await enterLot(pane, maker.name, "5000");
  await pane.openStep("判定与声明");
  await pane.fill({ 截至日: "2026-06-30" });
  await pane.verdict("GUIDE").getByText("达成2025年度声明期碳中和", { exact: true }).waitFor();
  expect(await pane.verdict("GUIDE").textContent()).toMatch(/差额≈1\D?332\.223 tCO2e/);
});

test("on the day before it was retired the period is not neutral", async () => {
  await pane.fill({ 截至日: "2026-03-09" });
  await pane.verdict("GUIDE").getByText("未达成2025年度声明期碳中和", { exact: true }).waitFor();
  expect(await pane.verdict("GUIDE").textContent()).toContain("计入的抵消量0 tCO2e");
});

test("the formulas in the sheet say the same on the same day", async () => {
  await showSheet(page, "判定结果");
  await goTo(page, "B4");
  await page.keyboard.type("2026-06-30");
  await page.keyboard.press("Enter");
  expect([await cellText(page, "C8"), await cellText(page, "F8")]).toEqual([
    "3667.777396",
    "达成2025年度声明期碳中和",
  ]);
});

test.each(["light", "dark"] as const)(
  "no step and no panel of the filled ledger has a barrier in %s colours",
  async (colours) => {
    await page.emulateMedia({ colorScheme: colours });
    const found: string[] = [];
    const look = async (at: string): Promise<void> => {
      found.push(...(await paneBarriers(pane.frame)).map((barrier) => `${at} ${barrier}`));
    };
    for (const step of [
      "企业与边界",
      "前提条件与路径",
      "排放源识别",
      "监测与数据质量",
      "活动数据与核算",
      "基准、目标与措施",
      "碳资产与抵消",
      "判定与声明",
    ]) {
      await pane.openStep(step);
      await look(step);
    }
    for (const panel of ["发现", "函数", "工作簿", "设置", "关于", "步骤"]) {
      await pane.openPanel(panel);
      await look(panel);
    }
    expect(found).toEqual([]);
  },
);

test("the saved file holds everything when it is opened again", async () => {
  const download = page.waitForEvent("download");
  await showSheet(page, "企业");
  await goTo(page, "A1");
  await page.keyboard.press("Control+s");
  await (await download).saveAs(saved);
  const again = await startWorkbench("--file", saved);
  page = await again.open();
  try {
    pane = new PanePage(page);
    await pane.openStep("判定与声明");
    await pane.fill({ 截至日: "2026-06-30" });
    await pane.verdict("GUIDE").getByText("达成2025年度声明期碳中和", { exact: true }).waitFor();
    expect(await shown('=TEXT(SUM(Emissions[排放量]),"0.000000000")')).toBe("3667.777396185");
  } finally {
    await again.close();
  }
});

test("nothing failed in the page, and no other machine was asked", () => {
  const foreign = workbench.asked.filter(
    (address) => !address.startsWith(workbench.address) && !/^(data|blob):/.test(address),
  );
  expect([foreign, workbench.failures]).toEqual([[], []]);
});
