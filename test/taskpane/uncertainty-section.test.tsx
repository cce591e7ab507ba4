/** @jest-environment jsdom */
import { screen, within } from "@testing-library/react";
import { ownFactorsTable, verdictSettingsTable } from "../../src/core";
import { en } from "../../src/taskpane/text/en";
import { zh } from "../../src/taskpane/text/zh";
import { measured, state, twoMonths, unmeasured } from "./measured-ledger";
import type { PretendWorkbook } from "./pretend-workbook";
import { choose, january, ledger, openStep, type } from "./quantities-ledger";
import { press } from "./show-pane";

const source = "燃煤锅炉 · 烟煤";
const [activity, factor] = ["活动数据不确定度", "因子不确定度"];

async function openUncertainty(workbook: PretendWorkbook, language = "zh-CN"): Promise<void> {
  await openStep(workbook, language);
  await press(new RegExp(`^${(language === "zh-CN" ? zh : en).uncertaintyTitle}`));
}

const total = () => screen.getByRole("group", { name: zh.uncertaintyTotal }).textContent ?? "";
const openSource = () => press(new RegExp(`^${source}`));

describe("the uncertainty of the total", () => {
  test("stands in per cent and in tonnes", async () => {
    await openUncertainty(measured(january));
    expect(total()).toContain(zh.uncertaintyWithin("5%", "≈±94.749"));
  });

  test("is unknown where a source states nothing, with the share of emissions that carries", async () => {
    await openUncertainty(ledger(january));
    expect(
      [zh.uncertaintyUnknown, zh.uncertaintyUnstated(1, 1), zh.uncertaintyShare("100%")].every((words) =>
        total().includes(words),
      ),
    ).toBe(true);
  });

  test("is unknown where a row cannot be calculated", async () => {
    await openUncertainty(measured(january, unmeasured));
    expect(total()).toContain(zh.uncertaintyUncalculated(1));
  });

  test("stands beside what the settings of the verdict say", async () => {
    const workbook = measured(january);
    workbook.tables.set(verdictSettingsTable.id, {
      headers: ["项目", "内容"],
      rows: [["排放总量不确定度", 7]],
      formulas: new Map(),
    });
    await openUncertainty(workbook);
    expect(total()).toContain(zh.uncertaintySettings("7"));
  });

  test("speaks English too", async () => {
    await openUncertainty(measured(january), "en-US");
    const words = screen.getByRole("group", { name: en.uncertaintyTotal }).textContent ?? "";
    expect(words).toContain(en.uncertaintyWithin("5%", "≈±94.749"));
  });
});

test("the largest contributors are drawn in tonnes", async () => {
  await openUncertainty(measured(...twoMonths));
  const figure = within(screen.getByRole("figure", { name: zh.uncertaintyLargest }));
  expect(figure.getAllByRole("row").map((row) => row.firstElementChild?.textContent)).toEqual([
    zh.uncertaintySource,
    `${source} ±5%`,
  ]);
});

test("every category has its own", async () => {
  await openUncertainty(measured(january));
  const list = screen.getByRole("list", { name: zh.uncertaintyByCategory });
  expect(list.textContent).toBe("直接·固定源燃烧±5%");
});

describe("a source", () => {
  test("shows both uncertainties and what proves them, and one goes there", async () => {
    const workbook = measured(january);
    await openUncertainty(workbook);
    await openSource();
    const open = within(screen.getByRole("group", { name: source }));
    open.getAllByRole("button", { name: zh.goTo("自有因子!C4") })[0]?.click();
    expect([
      open.getByText(activity).parentElement?.textContent,
      open.getByText(factor).parentElement?.textContent,
      open.getAllByText(zh.uncertaintyFrom("检定证书 1")).length,
      workbook.asked.at(-1),
    ]).toEqual([`${activity}±3%`, `${factor}±4%`, 2, "jump 自有因子!C4"]);
  });

  test("without one of the two is unknown, never zero", async () => {
    const workbook = ledger(january);
    state(workbook, factor, 4);
    await openUncertainty(workbook);
    await openSource();
    expect([
      screen.getByRole("button", { name: `${source} ${zh.uncertaintyUnknown}` }).tagName,
      screen.getByText(zh.uncertaintyNotStated).tagName,
    ]).toEqual(["BUTTON", "SPAN"]);
  });

  test("takes what is missing into the own factors, with what proves it", async () => {
    const workbook = ledger(january);
    state(workbook, factor, 4);
    await openUncertainty(workbook);
    await openSource();
    await press(zh.uncertaintyRecord(activity));
    await type("数值", "3");
    await choose("取值方式", "实测");
    await type("出处", "检定证书 2");
    await press(zh.save);
    const row = workbook.tables.get(ownFactorsTable.id)?.rows.at(-1) ?? [];
    const written = ["key", "what", "value", "unit", "source"].map(
      (id) => row[ownFactorsTable.columns.findIndex((column) => column.id === id)],
    );
    expect([written, total().includes("±5%")]).toEqual([["燃煤锅炉", activity, 3, "%", "检定证书 2"], true]);
  });

  test("with entries that are not written yet offers no formula", async () => {
    const workbook = ledger(january);
    state(workbook, factor, 4);
    await openUncertainty(workbook);
    await openSource();
    await press(zh.uncertaintyRecord(activity));
    await type("数值", "3");
    await choose("取值方式", "实测");
    await type("出处", "检定证书 2");
    await press(zh.sheetFormulaOf(source));
    expect(screen.getByText(zh.sheetFormulaUnsaved).tagName).toBe("SPAN");
  });
});

describe("the formula", () => {
  const emissions = (rest = "") =>
    `SUMIFS(FuelUse[排放量],FuelUse[排放源],"=燃煤锅炉",FuelUse[燃料],"=烟煤"${rest})`;
  const cells = ["自有因子!C4%", "自有因子!C5%"];

  test("of a source multiplies its emissions with the two cells", async () => {
    const workbook = measured(january);
    await openUncertainty(workbook);
    await openSource();
    await press(zh.sheetFormulaOf(source));
    await press(zh.insert);
    expect(workbook.activeCell.content).toBe(
      `=CN.UNCERTAINTY(CHOOSE({1;2},${emissions()},1),CHOOSE({1;2},${cells.join(",")}),"积")`,
    );
  });

  test("of the total adds up the sources", async () => {
    const workbook = measured(january);
    await openUncertainty(workbook);
    await press(zh.sheetFormulaOf(zh.uncertaintyTotal));
    await press(zh.insert);
    expect(workbook.activeCell.content).toBe(
      `=CN.UNCERTAINTY(${emissions()},SQRT(SUMSQ(${cells.join(",")})))`,
    );
  });
});
