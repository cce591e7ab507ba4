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
import { cellText, startWorkbench, type RunningWorkbench } from "./open-workbench";
import { paneBarriers } from "./pane-barriers";
import { PanePage, paste, showSheet } from "./pane-page";

jest.setTimeout(120_000);

/** An integrated steelworks, with the materials and the power of the sample ledger. */
const works = {
  name: "示例钢铁有限公司",
  industry: "31 黑色金属冶炼和压延加工业",
  product: "粗钢",
  base: "示例基地",
};
const REDUCTION = "铁矿石还原（如高炉炼铁中焦炭作为还原剂生成CO₂）";
const POWER = "输入电力产生的排放";

/** Direction, material, tonnes of the year, carbon share, fossil share. */
const flows = [
  ["输入", "焦粉", 50_000, "0.88", ""],
  ["输入", "铁矿石", 5_600_000, "0.00023", ""],
  ["输入", "焦炭", 2_200_000, "0.88", ""],
  ["输入", "外购废钢", 800_000, "0.0021", ""],
  ["输入", "自产废钢", 200_000, "0.0018", ""],
  ["输入", "煅烧石灰", 280_000, "0.0027292576419213972", ""],
  ["输入", "天然气", 170_000, "0.75", ""],
  ["输入", "其他输入", 40_000, "0.1", ""],
  ["输入", "废塑料", 70_000, "0.683571530119101", "0.84"],
  ["输出", "钢", 4_800_000, "0.0018", ""],
  ["输出", "炉渣", 1_000_000, "0.0003", ""],
] as const;

const inBalance = "随整厂物料平衡一并核算，不重复计入";

let workbench: RunningWorkbench;
let page: Page;
let pane: PanePage;

beforeAll(async () => {
  workbench = await startWorkbench("--file", "assets/templates/ledger.xlsx");
  page = await workbench.open("", { bypassCSP: true });
  page.setDefaultTimeout(20_000);
  pane = new PanePage(page);
});

afterAll(() => workbench.close());

/** A year's whole number of tonnes in twelve whole numbers. */
function byMonth(year: number): readonly number[] {
  const each = Math.floor(year / 12);
  return months.map((_, index) => (index < 11 ? each : year - 11 * each));
}

test("period, base and categories are entered", async () => {
  await enterPeriod(pane);
  await enterBoundary(pane, works);
  expect([await pane.standingOf("生产基地"), await pane.standingOf("核算边界")]).toEqual([
    "已齐全",
    "已齐全",
  ]);
});

test("the sources of the steel industry are proposed, and each is decided about", async () => {
  await enterSources(pane, [REDUCTION, POWER, "生物质燃料燃烧源", "固定燃料源", "移动燃烧源"], {
    脱碳反应: inBalance,
    废弃物处理处置过程排放源: "厂内没有这类设施",
    "高炉、转炉的炉顶密封不严导致的CO泄漏": "CO 不属于七类温室气体",
    电力之外的输入能源产生的排放: "不外购热力",
    产品隐含碳: "不作产品核算",
  });
  expect(await pane.frame.getByText("已列入监测计划的排放源 5/5").count()).toBe(1);
});

test("past totals and intensities that fall after a peak make the enterprise ready", async () => {
  await enterHistory(
    page,
    pane,
    [
      ["9900000", "1.98"],
      ["10100000", "2.01"],
      ["10300000", "2.02"],
      ["9700000", "1.95"],
      ["9300000", "1.91"],
      ["8900000", "1.86"],
    ],
    "李工：高炉—转炉长流程，连续生产",
  );
  expect(await pane.standingOf("实施前提评估")).toBe("满足实施前提");
});

test("materials and power are pasted month by month, the fossil share beside its material", async () => {
  await showSheet(page, "物料平衡");
  await paste(
    page,
    "A4",
    flows.flatMap(([direction, material, year, carbon, fossil]) =>
      byMonth(year).map((amount, month) => [
        ...[`${months[month] ?? ""}-01`, works.base, REDUCTION, "直接·生产过程"],
        ...[direction, material, String(amount), carbon, fossil],
      ]),
    ),
  );
  await showSheet(page, "购入能源");
  await paste(
    page,
    "A4",
    byMonth(1_658_844).map((amount, month) => [
      ...[`${months[month] ?? ""}-01`, works.base, POWER, "间接·输入能源", "电力"],
      ...[String(amount), "0", "MWh", "0.589", "tCO2/MWh"],
    ]),
  );
  await pane.openStep("活动数据与核算");
  await pane.openPart("各源齐全程度");
  expect(await pane.frame.getByText(/已有 12\/12 个月/).count()).toBe(flows.length + 1);
});

test("what the whole-plant balance holds already stands as a zero with its row, not as nothing", async () => {
  await showSheet(page, "排放汇总");
  const before = await cellText(page, "C4");
  await showSheet(page, "排放因子法");
  await paste(page, "A4", [
    ["2025-12-31", works.base, "固定燃料源", "直接·固定源燃烧", "0", "t", "0", "tCO2/t"],
    ["2025-12-31", works.base, "移动燃烧源", "直接·移动源燃烧", "0", "t", "0", "tCO2/t"],
    ["2025-12-31", works.base, REDUCTION, "直接·无组织", "0", "t", "0", "tCO2/t"],
  ]);
  await showSheet(page, "排放汇总");
  expect([before, await cellText(page, "C4")]).toEqual(["#N/A", "0"]);
});

test("the biogenic part is outside the total, and stands apart", async () => {
  await showSheet(page, "另行列示");
  const burnt = "特殊·生物质燃烧 CO2";
  // 70 000 × 0.683571530119101 × 0.16 × 44/12.
  await paste(page, "A4", [["2025-12-31", works.base, "生物质燃料燃烧源", burnt, "28072.0041702244"]]);
  await showSheet(page, "排放汇总");
  // The sample ledger's whole-plant balance, and its purchased power.
  expect([await cellText(page, "C6"), await cellText(page, "C8")]).toEqual(["7871769.393", "977059.116"]);
});

test("the verdict rests on the total of the sample ledger and on what the lot offsets", async () => {
  await enterSettings(pane, works.name);
  await enterLot(pane, works.name, "500000");
  await pane.openStep("判定与声明");
  await pane.fill({ 截至日: "2026-06-30" });
  await pane.verdict("GUIDE").getByText("未达成2025年度声明期碳中和").waitFor();
  const said = (await pane.verdict("GUIDE").textContent()) ?? "";
  expect([
    /排放总量≈8\D?848\D?828\.509 tCO2e/.test(said),
    /差额≈−8\D?348\D?828\.509 tCO2e/.test(said),
  ]).toEqual([true, true]);
});

test("each standard is judged by its own rules", async () => {
  const answers = "GUIDE 未达成 · CIECCPA061 未达成 · DB14 不适用 · DB43 未达成 · DZJN108 未达成";
  expect(await pane.frame.getByText(answers).count()).toBe(1);
});

test("no step of the steelworks' ledger has a barrier", async () => {
  const found: string[] = [];
  for (const step of ["排放源识别", "活动数据与核算", "基准、目标与措施", "碳资产与抵消", "判定与声明"]) {
    await pane.openStep(step);
    found.push(...(await paneBarriers(pane.frame)).map((barrier) => `${step} ${barrier}`));
  }
  expect(found).toEqual([]);
});

test("nothing failed in the page", () => {
  expect(workbench.failures).toEqual([]);
});
