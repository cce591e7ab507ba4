import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { Page } from "playwright-core";
import {
  enterBoundary,
  enterHistory,
  enterLot,
  enterPeriod,
  enterQuantities,
  enterSettings,
  enterSources,
} from "./journey-steps";
import { cellText, goTo, startWorkbench, type RunningWorkbench } from "./open-workbench";
import { paneBarriers } from "./pane-barriers";
import { PanePage, showSheet } from "./pane-page";

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
  await enterBoundary(pane);
  expect([
    await pane.standingOf("生产基地"),
    await pane.standingOf("核算边界"),
    await pane.standingOf("上游重要排放源"),
  ]).toEqual(["已齐全", "已齐全", "已齐全"]);
});

test("every expected source is decided about, and those accepted are planned for", async () => {
  await enterSources(pane);
  expect(await pane.frame.getByText("已列入监测计划的排放源 5/5").count()).toBe(1);
});

test("past years that fall after a peak make the enterprise ready", async () => {
  await enterHistory(page, pane);
  expect(await pane.standingOf("实施前提评估")).toBe("满足实施前提");
});

test("twelve months of gas and electricity leave no month open", async () => {
  await enterQuantities(page, pane);
  await pane.openPart("各源月度齐全程度");
  expect(await pane.frame.getByText(/已有 12\/12 个月/).count()).toBe(2);
});

test("the total is what a hand calculation gives", async () => {
  // Gas: 46.5 × 389.31 × 0.0153 × 0.99 × 44/12; electricity: 4866 MWh × 0.5306; then 12 × 3.1, 1.5 × 1 and 0.02 × 2088.
  const total = "3667.777396185";
  expect(await shown('=TEXT(SUM(Emissions[排放量]),"0.000000000")')).toBe(total);
});

test("without a lot the period is not neutral", async () => {
  await enterSettings(pane);
  await pane.verdict("GUIDE").getByText("未达成2025年度声明期碳中和").waitFor();
  expect(await pane.verdict("GUIDE").textContent()).toMatch(/排放总量≈3\D?667\.777 tCO2e/);
});

test("a lot that was retired makes it neutral", async () => {
  await enterLot(pane);
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
