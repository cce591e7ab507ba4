/** @jest-environment jsdom */
import { act, fireEvent, screen, within } from "@testing-library/react";
import { Exact, verdictSettingsTable } from "../../src/core";
import { StatedSums } from "../../src/taskpane/steps/quantities/StatedSums";
import type { QuantityTotals } from "../../src/taskpane/steps/quantities/totals";
import { en } from "../../src/taskpane/text/en";
import { zh } from "../../src/taskpane/text/zh";
import { fillItems, fillRows, judgedLedger, provenLot } from "./judged-ledger";
import type { PretendWorkbook } from "./pretend-workbook";
import { ledger, january, openStep as openQuantities } from "./quantities-ledger";
import { press, showPane } from "./show-pane";
import { showInPane } from "./show-in-pane";

const rule = { 列示数修约规则: "GB/T 8170（四舍六入五成双）", 列示数小数位数: 0 };

/** 100.4 t against 100 t: rounded to tonnes nothing is short, by the exact amounts 0.4 t is. */
async function nearlyReached(
  settings: Readonly<Record<string, string | number>> = rule,
): Promise<PretendWorkbook> {
  const workbook = await judgedLedger([{ ...provenLot, 数量: 100, 序列号: "CCER-01-001-1-100" }]);
  fillRows(workbook, "emissions", [{ 排放源: "锅炉", 类别: "直接·固定源燃烧", 排放量: 100.4 }]);
  fillItems(workbook, "verdictSettings", settings);
  fillItems(workbook, "evaluationChoices", {
    排放数据依据: "自行核算并承诺真实",
    真实性承诺签署人: "王厂长",
  });
  return workbook;
}

async function openVerdict(workbook: PretendWorkbook, language = "zh-CN"): Promise<void> {
  await showPane(workbook, language);
  const text = language === "zh-CN" ? zh : en;
  await press(text.allSteps);
  await press(language === "zh-CN" ? "判定与声明" : "Verdict and declaration");
  fireEvent.change(screen.getByRole("textbox", { name: text.verdictAsOf }), {
    target: { value: "2026-03-31" },
  });
}

const card = () => within(screen.getByRole("article", { name: "GUIDE" }));
const figures = () =>
  card()
    .getAllByRole("definition")
    .map(({ textContent }) => textContent);
const paper = (title: string) =>
  within(screen.getByRole("region", { name: title }))
    .getAllByRole("paragraph")
    .map(({ textContent }) => textContent);

describe("the verdict", () => {
  test("rests on exact amounts, however they are stated, and says so", async () => {
    await openVerdict(await nearlyReached());
    expect([
      figures(),
      card().getByText(zh.verdictNotReached).tagName,
      screen.getByText(zh.statedVerdictExact).tagName,
    ]).toEqual([["100 tCO2e", "100 tCO2e", "0 tCO2e"], "SPAN", "SPAN"]);
  });

  test("warns where only rounding would give the other answer", async () => {
    await openVerdict(await nearlyReached());
    await press(zh.verdictShowAll("GUIDE"));
    expect(card().getByText(/结论会相反/).tagName).toBe("SPAN");
  });

  test("shows on request the amounts as they are", async () => {
    await openVerdict(await nearlyReached());
    await press(zh.verdictShowAll("GUIDE"));
    expect([
      card().getByText(zh.statedUnrounded("100.4")),
      card().getByText(zh.statedUnrounded("−0.4")),
    ]).toHaveLength(2);
  });

  test("gives the rounding difference a line of its own", async () => {
    const workbook = await nearlyReached();
    fillRows(workbook, "emissions", [{ 排放源: "锅炉", 类别: "直接·固定源燃烧", 排放量: 99.5 }]);
    fillRows(workbook, "carbonAssets", [{ ...provenLot, 数量: 101, 序列号: "CCER-01-001-1-101" }]);
    await openVerdict(workbook);
    expect(card().getByText(zh.statedDifference).nextSibling?.textContent).toBe("1 tCO2e");
  });
});

describe("the statement of truth", () => {
  const open = async (workbook: PretendWorkbook, language = "zh-CN") => {
    await openVerdict(workbook, language);
    await press(new RegExp(`^${(language === "zh-CN" ? zh : en).verdictStatements}`));
  };

  test("has the amount as the setting asks, the rule and the amount as it is", async () => {
    await open(await nearlyReached());
    expect(paper(zh.verdictTruthTitle).slice(3, 5)).toEqual([
      "排放量：100 tCO2e",
      "数值修约：按 GB/T 8170 修约到个位；未修约 100.4 tCO2e",
    ]);
  });

  test("without a setting has all digits and says that nothing was rounded", async () => {
    const workbook = await nearlyReached({});
    fillRows(workbook, "emissions", [{ 排放源: "锅炉", 类别: "直接·固定源燃烧", 排放量: 3667.777396185 }]);
    await open(workbook);
    expect(paper(zh.verdictTruthTitle).slice(3, 5)).toEqual([
      "排放量：3,667.777396185 tCO2e",
      "数值修约：未修约",
    ]);
  });

  test("says it in English too", async () => {
    await open(await nearlyReached({ ...rule, 列示数小数位数: 1 }), "en-US");
    expect(paper(en.verdictTruthTitle)).toContain(
      "Rounding: rounded by GB/T 8170 to 1 decimal; unrounded 100.4 tCO2e",
    );
  });
});

describe("the totals", () => {
  const totals = (direct: string, indirect: string): QuantityTotals => ({
    byCategory: [],
    withoutRows: [],
    direct: { known: Exact.of(direct), isComplete: true },
    indirect: { known: Exact.of(indirect), isComplete: true },
    all: { known: Exact.of(direct).plus(Exact.of(indirect)), isComplete: true },
    unknown: 0,
    outsidePeriod: 0,
    withoutCategory: 0,
    apart: [],
    months: [],
    byMonth: new Map(),
  });

  test("show what rounded parts lack to meet the rounded total", () => {
    const shown = showInPane(
      <StatedSums totals={totals("0.4", "0.4")} rounding={{ mode: "half-even", places: 0 }} />,
    );
    expect(shown.textContent).toMatch(
      /0 tCO2e未修约 0\.4.*0 tCO2e未修约 0\.4修约差1 tCO2e.*1 tCO2e未修约 0\.8/,
    );
  });

  test("have no such line where the parts meet the total", () => {
    showInPane(<StatedSums totals={totals("1.25", "2.25")} rounding={{ mode: "half-up", places: 2 }} />);
    expect(screen.queryByText(zh.statedDifference)).toBeNull();
  });

  test("say in English how they are rounded", () => {
    showInPane(<StatedSums totals={totals("1", "2")} rounding={{ mode: "half-up", places: 2 }} />, "en");
    expect(screen.getByText(en.statedRounded("rounded half up to 2 decimals")).tagName).toBe("SPAN");
  });

  test("follow the setting of the workbook", async () => {
    const workbook = ledger(january);
    const rows = verdictSettingsTable.items.map(({ header }) => [header.zh]);
    workbook.tables.set("verdictSettings", { headers: ["项目", "内容"], rows, formulas: new Map() });
    fillItems(workbook, "verdictSettings", { ...rule, 列示数小数位数: 1 });
    await openQuantities(workbook);
    await act(async () =>
      screen.getByRole("button", { name: new RegExp(`^${zh.quantitiesTotals}`) }).click(),
    );
    expect(screen.getAllByText(/1,895\.0 tCO2e/).length).toBeGreaterThan(1);
  });
});
