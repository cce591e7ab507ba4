/** @jest-environment jsdom */
import { fireEvent, screen, within } from "@testing-library/react";
import { enterpriseTable, historyTable, type CellContent } from "../../src/core";
import { measuresEditing } from "../../src/taskpane/steps/measures/step";
import { en } from "../../src/taskpane/text/en";
import { zh } from "../../src/taskpane/text/zh";
import { PretendWorkbook } from "./pretend-workbook";
import { press, showPane } from "./show-pane";

type Row = Readonly<Record<string, CellContent>>;

/** A workbook with the tables of the step and these rows, by their Chinese headers. */
async function workbookWith(rows: Readonly<Record<string, readonly Row[]>>): Promise<PretendWorkbook> {
  const workbook = new PretendWorkbook();
  await workbook.complete([enterpriseTable, historyTable, ...measuresEditing.tables]);
  for (const [id, own] of Object.entries(rows)) {
    const table = workbook.tables.get(id);
    table?.rows.splice(0, 1, ...own.map((row) => table.headers.map((header) => row[header])));
  }
  return workbook;
}

async function open(workbook: PretendWorkbook, language = "zh-CN"): Promise<void> {
  await showPane(workbook, language);
  await press(language === "zh-CN" ? zh.allSteps : en.allSteps);
  await press(language === "zh-CN" ? "基准、目标与措施" : "Baseline, targets and measures");
}

const section = (name: string) => press(new RegExp(`^${name}`));
const listed = (name: string) =>
  within(screen.getByRole("list", { name }))
    .getAllByRole("listitem")
    .map((item) => item.textContent);

const history: readonly Row[] = [
  { 年份: 2020, 排放总量: 1000 },
  { 年份: 2025, 排放总量: 900 },
];
const target = (targetYear: number, targetValue: number): Row => ({
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
const measure = (name: string, abatement: number, cost: number, state = "计划"): Row => ({
  措施: name,
  年减排量: abatement,
  年净成本: cost,
  状态: state,
});

describe("the base year", () => {
  test("shows what it was, what changed it and what holds now", async () => {
    await open(
      await workbookWith({
        baselines: [{ 层级: "企业", 对象: "本企业", 基准年: 2020, 排放量: 1000 }],
        baselineAdjustments: [
          { 对象: "本企业", 触发情形: "边界变化", 处理: "调整", 调整前: 1000, 调整后: 880 },
          { 对象: "本企业", 触发情形: "产品变化", 处理: "评审后不调整" },
        ],
      }),
    );
    const [baseline] = listed(zh.baseAdjusted);
    expect(baseline).toContain("登记值 1,000 tCO2e");
    expect(baseline).toContain("边界变化 · 调整：1,000 → 880");
    expect(baseline).toContain("产品变化 · 评审后不调整");
    expect(baseline).toContain("现值 880 tCO2e");
  });

  test("whose new value is not stated is not made up", async () => {
    await open(
      await workbookWith({
        baselines: [{ 层级: "企业", 对象: "本企业", 基准年: 2020, 排放量: 1000 }],
        baselineAdjustments: [{ 对象: "本企业", 触发情形: "边界变化", 处理: "调整", 调整前: 1000 }],
      }),
    );
    expect(listed(zh.baseAdjusted)[0]).toContain(zh.baseUnknown);
  });
});

describe("the target path", () => {
  test("is interpolated from base to target, beside past years", async () => {
    await open(await workbookWith({ targets: [target(2030, 500)], history }));
    await section(zh.measuresPath);
    const rows = within(screen.getByRole("figure", { name: zh.measuresPath })).getAllByRole("row");
    expect(rows.find((row) => row.textContent?.startsWith("2025"))?.textContent).toBe("2025900750");
  });

  test("runs through every target on its way", async () => {
    await open(await workbookWith({ targets: [target(2040, 0), target(2030, 800)], history }));
    await section(zh.measuresPath);
    const rows = within(screen.getByRole("figure", { name: zh.measuresPath })).getAllByRole("row");
    const of = (year: string) => rows.find((row) => row.textContent?.startsWith(year))?.textContent;
    expect([of("2025"), of("2035")]).toEqual(["2025900900", "2035—400"]);
  });

  test("at a constant rate towards zero is refused with the reason", async () => {
    await open(await workbookWith({ targets: [target(2030, 0)], history }));
    await section(zh.measuresPath);
    fireEvent.change(screen.getByRole("combobox", { name: zh.pathMethod }), {
      target: { value: "constantRate" },
    });
    expect(screen.queryByText(zh.pathLine(zh.pathConstantRate))).toBeNull();
  });

  test("without figures asks for them", async () => {
    await open(await workbookWith({}));
    await section(zh.measuresPath);
    expect(screen.getByText(zh.pathNone)).toBeTruthy();
  });
});

describe("a chart for the workbook", () => {
  test("is announced with the name of its sheet before anything is made", async () => {
    const workbook = await workbookWith({ targets: [target(2030, 500)], history });
    await open(workbook);
    await section(zh.measuresPath);
    await press(zh.chartPut);
    expect([
      screen.getByText(zh.chartPutPreview(zh.chartSheetPath, 11)) !== null,
      workbook.charts.size,
    ]).toEqual([true, 0]);
  });

  test("is made once that is confirmed, with gaps where a year has no figure", async () => {
    const workbook = await workbookWith({ targets: [target(2030, 500)], history });
    await open(workbook);
    await section(zh.measuresPath);
    await press(zh.chartPut);
    await press(zh.chartPutNow);
    const chart = workbook.charts.get(zh.chartSheetPath);
    expect([chart?.rows[1], screen.getByText(zh.chartPutDone(zh.chartSheetPath)) !== null]).toEqual([
      [2021, undefined, 950],
      true,
    ]);
  });

  test("is not made where one declines", async () => {
    const workbook = await workbookWith({ targets: [target(2030, 500)], history });
    await open(workbook);
    await section(zh.measuresPath);
    await press(zh.chartPut);
    await press(zh.chartPutNot);
    expect([workbook.charts.size, screen.queryByRole("button", { name: zh.chartPutNow })]).toEqual([0, null]);
  });
});

describe("the catalogue", () => {
  test("follows the industry of the enterprise", async () => {
    const workbook = await workbookWith({});
    const items = workbook.tables.get("enterprise")?.rows ?? [];
    const row = items.findIndex(([item]) => item === "国民经济行业");
    workbook.edit("enterprise", row, 1, "31 黑色金属冶炼和压延加工业");
    await open(workbook);
    await section(zh.measuresCatalogue);
    const industry = screen.getByRole<HTMLSelectElement>("combobox", { name: zh.catalogueIndustry });
    expect(industry.value).toBe("steel");
  });

  test("makes rows that wait to be saved, with name and stage and nothing else", async () => {
    const workbook = await workbookWith({});
    await open(workbook);
    await section(zh.measuresCatalogue);
    await press(/^加入措施：节能技改/);
    expect([screen.getByText(zh.catalogueAdded) !== null, savedMeasures(workbook)]).toEqual([true, []]);
    await press(zh.save);
    expect(savedMeasures(workbook)).toEqual([
      ["节能技改：余热回收、减少散热、设备大型化与更新、参数优化、智能控制", "节能降碳"],
    ]);
  });
});

describe("the abatement cost curve", () => {
  test("orders the measures ahead and leaves out what is done", async () => {
    const measures = [
      measure("光伏", 100, 30000),
      measure("余热", 50, -5000),
      measure("照明", 10, 10, "完成"),
    ];
    await open(await workbookWith({ measures }));
    await section(zh.measuresCurve);
    const rows = within(screen.getByRole("figure", { name: zh.measuresCurve })).getAllByRole("row");
    expect(rows.slice(1).map((row) => row.textContent)).toEqual(["1余热5050-100", "2光伏100150300"]);
  });

  test("tells which measures the next target needs", async () => {
    const measures = [
      measure("光伏", 100, 30000),
      measure("余热", 50, -5000),
      measure("碳捕集", 500, 400000),
    ];
    await open(await workbookWith({ measures, history, targets: [target(2030, 800)] }));
    await section(zh.measuresCurve);
    expect(screen.getByText(zh.neededGap("100"))).toBeTruthy();
    expect(screen.getByText(zh.neededMeasures("余热、光伏"))).toBeTruthy();
  });

  test("says when all measures together do not suffice", async () => {
    await open(
      await workbookWith({ measures: [measure("余热", 50, -5000)], history, targets: [target(2030, 800)] }),
    );
    await section(zh.measuresCurve);
    expect(screen.getByText(/50.*100/)).toBeTruthy();
    expect(screen.queryByText(/按成本次序/)).toBeNull();
  });

  test("names the measures that have no cost", async () => {
    await open(await workbookWith({ measures: [{ 措施: "氢能", 年减排量: 5, 状态: "计划" }] }));
    await section(zh.measuresCurve);
    expect(listed(zh.curveApart)[0]).toContain("氢能");
  });
});

describe("facilities and performance", () => {
  test("facilities stand by their share", async () => {
    const facilities = [
      { 设施: "锅炉", 排放量: 250 },
      { 设施: "回转窑", 排放量: 750 },
    ];
    await open(await workbookWith({ facilities }));
    await section("主要排放设施");
    const rows = within(screen.getByRole("figure", { name: zh.facilityShare })).getAllByRole("row");
    expect(rows.slice(1).map((row) => row.textContent)).toEqual([
      "回转窑75% · 累计 75%",
      "锅炉25% · 累计 100%",
    ]);
  });

  test("a serious deviation asks for its cause, and the answer is saved in the table", async () => {
    const performance = [
      { 层级: "企业", 参数: "吨钢排放", 单位: "tCO2e/t", 参数值: 2.4, 基准值: 2, 严重偏离限值: 0.1 },
    ];
    const workbook = await workbookWith({ performance });
    await open(workbook);
    await section("碳绩效参数");
    const asked = screen.getByRole("group", { name: zh.deviationsOpen });
    fireEvent.change(within(asked).getByRole("textbox", { name: "响应" }), { target: { value: "检修" } });
    await press(zh.save);
    const table = workbook.tables.get("performance");
    expect(table?.rows[0]?.[table.headers.indexOf("响应")]).toBe("检修");
  });
});

describe("figures beside what they are compared with", () => {
  test("a parameter stands against baseline, plan and the same period before", async () => {
    const performance = [
      { 层级: "企业", 参数: "吨钢排放", 单位: "t", 参数值: 2.1, 基准值: 2, 计划值: 3, 历史同期: 2.1 },
    ];
    await open(await workbookWith({ performance }));
    await section("碳绩效参数");
    expect(listed(zh.comparedParameters)).toEqual([
      "吨钢排放: 2.1 t较基准 2: +5%较计划 3: -30%较历史同期 2.1: 0%",
    ]);
  });

  test("a facility stands against the best value and the average of its industry", async () => {
    const facilities = [{ 设施: "窑", 排放量: 3, 当前绩效: 110, 先进值: 100, 行业平均: 120 }];
    await open(await workbookWith({ facilities }));
    await section("主要排放设施");
    expect(listed(zh.comparedFacilities)).toEqual(["窑: 110 较先进值 100: +10%较行业平均 120: -8.333%"]);
  });

  test("measures are counted by state, what is not stated is said and not taken for zero", async () => {
    const measures = [
      { ...measure("光伏", 100, 30000, "完成"), 验证减排量: 90, 预算: 500 },
      measure("余热", 50, -5000),
      measure("停办", 70, 0, "取消"),
    ];
    await open(await workbookWith({ measures }));
    await section("减排措施");
    const words = screen.getByRole("group", { name: zh.tracking }).textContent;
    expect(words).toContain("计划 1 · 实施中 0 · 完成 1 · 取消 1");
    expect(words).toContain(zh.trackingExpected("150"));
    expect(words).toContain(zh.trackingVerified("100", "90"));
    expect(words).toContain(zh.trackingMoney(`500 ${zh.trackingMissing(1)}`, zh.empty));
  });
});

test("the step speaks English in an English Excel", async () => {
  await open(await workbookWith({ measures: [measure("余热", 50, -5000)] }), "en-US");
  await press(new RegExp(`^${en.measuresCurve}`));
  expect(screen.getByText(en.neededNone)).toBeTruthy();
});

function savedMeasures(workbook: PretendWorkbook): readonly unknown[] {
  const table = workbook.tables.get("measures");
  const filled = (table?.rows ?? []).filter((cells) => cells.some((cell) => cell !== undefined));
  return filled.map((cells) => cells.filter((cell) => cell !== undefined));
}
