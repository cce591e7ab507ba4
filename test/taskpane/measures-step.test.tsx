/** @jest-environment jsdom */
import { fireEvent, screen, within } from "@testing-library/react";
import { performanceTable } from "../../src/core";
import { en } from "../../src/taskpane/text/en";
import { zh } from "../../src/taskpane/text/zh";
import { history, listed, measure, open, section, target, workbookWith } from "./measures-workbook";
import type { PretendWorkbook } from "./pretend-workbook";
import { press } from "./show-pane";

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

test("a table without rows is not called complete", async () => {
  await open(await workbookWith({}));
  expect(screen.getByRole("button", { name: /^减排措施/ }).textContent).toContain(zh.measuresNoRows);
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

describe("a table that holds only the names of a new one", () => {
  const standing = async (rows: Parameters<typeof workbookWith>[0] = {}) => {
    await open(await workbookWith(rows));
    return screen.getByRole("button", { name: new RegExp(`^${performanceTable.title.zh}`) }).textContent;
  };

  test("is not said to be complete", async () => {
    expect(await standing()).toBe(`${performanceTable.title.zh}${zh.rowsOnlyNamed(10)}`);
  });

  test("is as far as its first entry", async () => {
    const [first] = performanceTable.firstRows;
    const filled = { 层级: first.level, 参数: first.parameter, 单位: first.unit, 参数值: 0.5 };
    expect(await standing({ [performanceTable.id]: [filled] })).toBe(
      `${performanceTable.title.zh}${zh.rowsOnlyNamed(9)}`,
    );
  });
});
