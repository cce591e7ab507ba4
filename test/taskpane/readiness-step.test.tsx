/** @jest-environment jsdom */
import { fireEvent, screen, within } from "@testing-library/react";
import { enterpriseTable, historyTable, pathwayItemsTable } from "../../src/core";
import { zh } from "../../src/taskpane/text/zh";
import { en } from "../../src/taskpane/text/en";
import { PretendWorkbook } from "./pretend-workbook";
import { press, showPane } from "./show-pane";

type Years = readonly (readonly [year: number, total: number, intensity?: number, method?: string])[];

const falling: Years = [
  [2021, 1000, 2],
  [2022, 1100, 2.1],
  [2023, 1000, 1.9],
  [2024, 950, 1.8],
  [2025, 930, 1.75],
];

/** A workbook with these three tables: the industry, the type and the years. */
async function workbookWith(division: string, type: string, years: Years): Promise<PretendWorkbook> {
  const workbook = new PretendWorkbook();
  await workbook.complete([enterpriseTable, pathwayItemsTable, historyTable]);
  const put = (table: string, item: string, content: string) => {
    const row = workbook.tables.get(table)?.rows.find(([name]) => name === item);
    if (row !== undefined && content !== "") row[1] = content;
  };
  put("enterprise", "国民经济行业", division);
  put("enterprise", "声明期", "2025年度");
  put("pathway", "生产类型", type);
  const history = workbook.tables.get("history");
  history?.rows.splice(0, 1, ...years.map((year) => [...year]));
  return workbook;
}

async function open(workbook: PretendWorkbook, language = "zh-CN"): Promise<void> {
  await showPane(workbook, language);
  const text = language === "zh-CN" ? zh : en;
  await press(text.allSteps);
  await press(language === "zh-CN" ? "前提条件与路径" : "Readiness and pathway");
}

const field = (name: string) => screen.getByRole<HTMLInputElement>("textbox", { name });
const section = (name: string) => press(new RegExp(`^${name}`));
const check = (name: string) =>
  within(screen.getByRole("list", { name: zh.readinessAnswer }))
    .getAllByRole("listitem")
    .find((item) => item.textContent?.includes(name))?.textContent;

describe("type of production", () => {
  test("is suggested by the industry and entered by nobody", async () => {
    await open(await workbookWith("31 黑色金属冶炼和压延加工业", "", []));
    expect([screen.getByText(/按行业建议：原材料/) !== null, comboValue("生产类型")]).toEqual([true, ""]);
  });

  test("is taken over at the press of a button, and not written before saving", async () => {
    const workbook = await workbookWith("31 黑色金属冶炼和压延加工业", "", []);
    await open(workbook);
    await press(zh.typeTake);
    const row = workbook.tables.get("pathway")?.rows.find(([name]) => name === "生产类型");
    expect([comboValue("生产类型"), row?.[1]]).toEqual(["原材料", undefined]);
  });

  test("leads to the stages of table 1", async () => {
    await open(await workbookWith("", "流程制造、离散制造", []));
    expect(screen.getByText(zh.pathwayTake("路径二"))).toBeTruthy();
    expect(screen.getByText(zh.stageEnergySaving)).toBeTruthy();
    expect(screen.queryByText(zh.stageDeepDecarbonisation)).toBeNull();
  });

  test("without a known industry nothing is suggested", async () => {
    await open(await workbookWith("17 纺织业", "", []));
    expect(screen.queryByRole("button", { name: zh.typeTake })).toBeNull();
  });
});

describe("readiness", () => {
  test("is met where totals and intensities have peaked and fall", async () => {
    await open(await workbookWith("31", "原材料", falling));
    await section(zh.readinessAnswer);
    expect(screen.getAllByText(zh.answerMet).length).toBeGreaterThan(0);
    expect(check(zh.checkTotalPeak)).toContain("2022 · 不晚于 2023");
  });

  test("says which years are missing and bars nothing", async () => {
    await open(await workbookWith("31", "原材料", falling.slice(2)));
    await section(zh.readinessAnswer);
    expect(screen.getByText(zh.answerMissing("2021、2022"))).toBeTruthy();
    expect(screen.getByText(zh.answerAdvice)).toBeTruthy();
  });

  test("for discrete manufacturing looks at totals alone", async () => {
    await open(await workbookWith("36", "离散制造", falling));
    await section(zh.readinessAnswer);
    expect([check(zh.checkTotalSettled) === undefined, check(zh.checkIntensitySettled)]).toEqual([
      false,
      undefined,
    ]);
  });

  test("asks for the type first", async () => {
    await open(await workbookWith("31", "", falling));
    await section(zh.readinessAnswer);
    expect(screen.getByText(zh.answerNoType)).toBeTruthy();
  });
});

describe("past years", () => {
  test("are drawn with the forecast, whose method is named", async () => {
    await open(await workbookWith("31", "原材料", falling));
    await section(zh.readinessTrend);
    const figure = screen.getByRole("figure", { name: zh.historyTotals });
    expect(within(figure).getAllByText(zh.forecastLine(zh.forecastLeastSquares)).length).toBeGreaterThan(0);
    expect(within(figure).getByRole("rowheader", { name: "2028" })).toBeTruthy();
  });

  test("are carried on by another method where one is chosen", async () => {
    await open(await workbookWith("31", "原材料", falling));
    await section(zh.readinessTrend);
    fireEvent.change(screen.getByRole("combobox", { name: zh.forecastMethod }), {
      target: { value: "theilSen" },
    });
    expect(screen.getAllByText(zh.forecastLine(zh.forecastTheilSen)).length).toBeGreaterThan(0);
  });

  test("of which two alone are known give no forecast but the reason", async () => {
    await open(await workbookWith("31", "原材料", falling.slice(0, 2)));
    await section(zh.readinessTrend);
    expect(screen.queryByText(zh.forecastLow)).toBeNull();
    expect(screen.getAllByText(/请至少给出 3 年/).length).toBeGreaterThan(0);
  });

  test("by two accounting methods are said in place", async () => {
    await open(
      await workbookWith("31", "原材料", [
        [2024, 950, 1.8, "GB/T 32151.5-2015"],
        [2025, 930, 1.7, "GB/T 32151.5-2026"],
      ]),
    );
    await section(zh.readinessHistory);
    expect(screen.getByText(/更早的年份用“GB\/T 32151.5-2015”/)).toBeTruthy();
  });
});

describe("the accounting standard", () => {
  test("is the edition in force at the end of the period, the coming one named", async () => {
    await open(await workbookWith("31", "原材料", []));
    await section(zh.readinessStandard);
    const list = screen.getByRole("list", { name: zh.readinessStandard }).textContent;
    expect(list).toContain(`GB/T 32151.5-2015 · ${zh.standardApplies}`);
    expect(list).toContain(`GB/T 32151.5-2026 · ${zh.standardComing}`);
  });

  test("that an industry leaves open is chosen by a person", async () => {
    await open(await workbookWith("30 非金属矿物制品业", "", []));
    await section(zh.readinessStandard);
    expect(screen.queryByRole("list", { name: zh.readinessStandard })).toBeNull();
    fireEvent.change(screen.getByRole("combobox", { name: zh.standardWhich }), {
      target: { value: "水泥生产企业" },
    });
    expect(screen.getByRole("list", { name: zh.readinessStandard }).textContent).toContain("GB/T 32151.8");
  });
});

test("outside Excel the step can be read and nothing entered", async () => {
  await showPane(undefined);
  await press(zh.allSteps);
  await press("前提条件与路径");
  expect([screen.queryByRole("button", { name: zh.typeTake }), field("类型判断依据").readOnly]).toEqual([
    null,
    true,
  ]);
});

test("the step speaks English in an English Excel", async () => {
  await open(await workbookWith("31", "原材料", falling), "en-US");
  await press(/^Readiness(?! and)/);
  expect(screen.getAllByText(en.answerMet).length).toBeGreaterThan(0);
});

/** A field with suggestions is a combobox to those who listen. */
function comboValue(name: string): string {
  const found = screen.queryByRole<HTMLInputElement>("combobox", { name }) ?? field(name);
  return found.value;
}
