/** @jest-environment jsdom */
import { screen, within } from "@testing-library/react";
import { qualityPlanTable } from "../../src/core";
import { en } from "../../src/taskpane/text/en";
import { zh } from "../../src/taskpane/text/zh";
import { twoMonths, unmeasured } from "./measured-ledger";
import type { PretendWorkbook } from "./pretend-workbook";
import { ledger, openStep, withCell } from "./quantities-ledger";
import { press } from "./show-pane";

const series = "低位发热量 · 燃煤锅炉 · 烟煤";

async function openMeans(workbook: PretendWorkbook, language = "zh-CN"): Promise<void> {
  await openStep(workbook, language);
  await press(new RegExp(`^${(language === "zh-CN" ? zh : en).meansTitle}`));
}

const card = (name = series) => within(screen.getByRole("group", { name }));
const rowsOf = (name: string) =>
  within(screen.getByRole("table", { name }))
    .getAllByRole("row")
    .map((row) => [...row.children].map(({ textContent }) => textContent));

describe("the weighted mean", () => {
  test("stands with its unit, rows and weights", async () => {
    await openMeans(ledger(...twoMonths));
    expect([card().getByText("20.3 GJ/t"), card().getByText(zh.meanRows(2, "消耗量", "400 t"))].length).toBe(
      2,
    );
  });

  test("says that the arithmetic mean is another number and not the one", async () => {
    await openMeans(ledger(...twoMonths));
    expect(card().getByText(zh.meanArithmetic("20.5 GJ/t")).tagName).toBe("SPAN");
  });

  test("shows the rows it was made of", async () => {
    await openMeans(ledger(...twoMonths));
    await press(`${zh.meanShowRows} · ${series}`);
    expect(rowsOf(zh.meanRowsOf(series))).toEqual([
      [zh.quantityMonth, "低位发热量 GJ/t", "消耗量 t"],
      ["2025-01", "20.1", "300"],
      ["2025-02", "20.9", "100"],
    ]);
  });

  test("shows the means of the months", async () => {
    await openMeans(ledger(...twoMonths));
    await press(`${zh.meanShowMonths} · ${series}`);
    expect(rowsOf(zh.meanByMonth(series)).map(([, , mean]) => mean)).toEqual([
      `${zh.meanMonthly} GJ/t`,
      "20.1",
      "20.9",
    ]);
  });

  test("of rows that are all alike is told in one line", async () => {
    await openMeans(ledger(...twoMonths));
    const line = within(screen.getByRole("list", { name: zh.meansConstant })).getByRole("listitem");
    expect(line.textContent).toBe(`单位热值含碳量 · 燃煤锅炉 · 烟煤0.02749 tC/GJ${zh.meanConstantRows(2)}`);
  });

  test("is not there before there are two rows", async () => {
    await openMeans(ledger(withCell("netCalorificValue", 20)));
    expect(screen.getByText(zh.meansNone).tagName).toBe("SPAN");
  });

  test("speaks English too", async () => {
    await openMeans(ledger(...twoMonths), "en-US");
    expect(card("Net calorific value · 燃煤锅炉 · 烟煤").getByText("20.3 GJ/t").tagName).toBe("SPAN");
  });
});

describe("a row without a measured value", () => {
  test("is named with its cell, and one goes there", async () => {
    const workbook = ledger(...twoMonths, unmeasured);
    await openMeans(workbook);
    const list = card().getByRole("list", { name: `${zh.meanLeft(1)} ${series}` });
    within(list).getByRole("button").click();
    expect([list.textContent?.includes("没有实测值"), workbook.asked.at(-1)]).toEqual([
      true,
      "jump 燃料燃烧!H6",
    ]);
  });

  test("is dealt with as the plan rules, which is shown", async () => {
    const workbook = ledger(...twoMonths, unmeasured);
    workbook.tables.set(qualityPlanTable.id, {
      headers: ["项目", "内容"],
      rows: [["数据缺失的处理", "取上月实测值，能源科批准"]],
      formulas: new Map(),
    });
    await openMeans(workbook);
    expect(screen.getByText(zh.missingRule("取上月实测值，能源科批准")).tagName).toBe("SPAN");
  });

  test("is said to have no rule where the plan has none", async () => {
    await openMeans(ledger(...twoMonths, unmeasured));
    expect(screen.getByText(zh.missingRuleOpen).tagName).toBe("SPAN");
  });
});

describe("the formula of a mean", () => {
  const offer = () => card().getByRole("group", { name: zh.sheetFormulaOf(series) });

  test("goes into the selected cell", async () => {
    const workbook = ledger(...twoMonths);
    await openMeans(workbook);
    await press(zh.sheetFormulaOf(series));
    await press(zh.insert);
    expect(workbook.activeCell.content).toBe("=CN.WEIGHTED(FuelUse[低位发热量],FuelUse[消耗量])");
  });

  test("asks before it replaces what the cell holds", async () => {
    const workbook = ledger(...twoMonths);
    workbook.activeCell = { address: "排放!D2", content: "123" };
    await openMeans(workbook);
    await press(zh.sheetFormulaOf(series));
    await press(zh.insert);
    const asked = within(offer()).getByRole("alert").textContent?.includes("123");
    const kept = workbook.activeCell.content;
    await press(zh.replaceIt);
    expect([asked, kept, workbook.activeCell.content.startsWith("=CN.WEIGHTED(")]).toEqual([
      true,
      "123",
      true,
    ]);
  });
});
