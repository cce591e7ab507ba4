/** @jest-environment jsdom */
import { act, fireEvent, screen, within } from "@testing-library/react";
import { en } from "../../src/taskpane/text/en";
import { zh } from "../../src/taskpane/text/zh";
import { fillItems, judgedLedger, judgedSound, provenLot } from "./judged-ledger";
import type { PretendWorkbook } from "./pretend-workbook";
import { press, showPane } from "./show-pane";

/** Opens the step on a day of judgement. */
async function openStep(workbook: PretendWorkbook, day = "2026-03-31", language = "zh-CN"): Promise<void> {
  await showPane(workbook, language);
  const text = language === "zh-CN" ? zh : en;
  await press(text.allSteps);
  await press(language === "zh-CN" ? "判定与声明" : "Verdict and declaration");
  setDay(day, text.verdictAsOf);
}

const setDay = (day: string, label: string = zh.verdictAsOf) =>
  fireEvent.change(screen.getByRole("textbox", { name: label }), { target: { value: day } });
const card = (standard: string) => within(screen.getByRole("article", { name: standard }));
const openSection = (name: string) => press(new RegExp(`^${name}`));

describe("the standards side by side", () => {
  test("are all five, each with its standing", async () => {
    await openStep(await judgedLedger());
    const drafts = screen.getAllByRole("article").filter((each) => each.textContent?.includes("草案"));
    expect([screen.getAllByRole("article").length, drafts.length]).toEqual([5, 3]);
  });

  test("give the answer in the prescribed words", async () => {
    await openStep(await judgedLedger());
    expect(card("GUIDE").getByText("达成2025年度声明期碳中和").lang).toBe("zh-CN");
  });

  test("show total, offsets and margin in figures and as a picture with words", async () => {
    await openStep(await judgedLedger([{ ...provenLot, 数量: 400, 序列号: "CCER-01-001-1-400" }]));
    expect([
      card("GUIDE").getByText("−600 tCO2e").tagName,
      card("GUIDE").getByRole("img").getAttribute("aria-label"),
    ]).toEqual(["DD", "排放总量 1,000 · 计入的抵消量 400"]);
  });

  test("tell on request what would change the answer, and the readings", async () => {
    await openStep(await judgedLedger([{ ...provenLot, 数量: 400, 序列号: "CCER-01-001-1-400" }]));
    await press(zh.verdictShowAll("GUIDE"));
    expect([
      within(screen.getByRole("list", { name: zh.verdictFlips })).getByText(/600/).tagName,
      card("GUIDE").getByText(zh.verdictReadingsDefault).tagName,
      card("GUIDE").getAllByRole("button", { name: "GUIDE 8.1.4" }).length,
    ]).toEqual(["SPAN", "SPAN", 1]);
  });

  test("say in English what the prescribed Chinese words mean", async () => {
    await openStep(await judgedLedger(), "2026-03-31", "en-US");
    expect(card("GUIDE").getByText(en.verdictReached).tagName).toBe("SPAN");
  });
});

describe("the day of judgement", () => {
  test("is the one that the workbook states", async () => {
    const workbook = await judgedLedger();
    fillItems(workbook, "verdictSettings", { 截至日: "2026-01-31" });
    await showPane(workbook);
    await press(zh.allSteps);
    await press("判定与声明");
    expect([
      screen.getByRole<HTMLInputElement>("textbox", { name: zh.verdictAsOf }).value,
      screen.getByText(zh.verdictAsOfStated("2026-01-31")).tagName,
    ]).toEqual(["2026-01-31", "SPAN"]);
  });

  test("that the workbook does not state is said to be missing, and is stated at the press of a button", async () => {
    const workbook = await judgedLedger();
    await openStep(workbook, "2026-03-31");
    const before = screen.queryByText(zh.verdictAsOfUnstated) !== null;
    await press(zh.verdictStateAsOf("2026-03-31"));
    await press(zh.save);
    expect([before, workbook.item("截至日", "verdictSettings")]).toEqual([true, 46112]);
  });

  test("before the retirement leaves the lot uncounted", async () => {
    await openStep(await judgedLedger());
    setDay("2026-01-31");
    expect(card("GUIDE").queryByText("达成2025年度声明期碳中和")).toBeNull();
  });

  test("can be moved by days over the period and the year after it", async () => {
    await openStep(await judgedLedger());
    const slider = screen.getByRole<HTMLInputElement>("slider", { name: zh.verdictAsOfSlide });
    fireEvent.change(slider, { target: { value: "0" } });
    expect([slider.max, slider.getAttribute("aria-valuetext")]).toEqual(["729", "2025-01-01"]);
  });

  test("can be moved by months, and not beyond the range", async () => {
    await openStep(await judgedLedger(), "2026-12-10");
    await press(zh.verdictMonthBack);
    const earlier = screen.getByRole<HTMLInputElement>("textbox", { name: zh.verdictAsOf }).value;
    await press(zh.verdictMonthOn);
    await press(zh.verdictMonthOn);
    expect([earlier, screen.getByRole<HTMLInputElement>("textbox", { name: zh.verdictAsOf }).value]).toEqual([
      "2026-11-10",
      "2026-12-31",
    ]);
  });

  test("that is no day is said to be none", async () => {
    await openStep(await judgedLedger(), "下个月");
    expect(screen.getByText(zh.verdictAsOfWrong)).toBeTruthy();
  });

  test("is never written into the sheet", async () => {
    await openStep(await judgedLedger());
    expect(screen.queryByRole("button", { name: zh.save })).toBeNull();
  });

  test("asks for the days of a period whose words do not tell them", async () => {
    const workbook = await judgedLedger();
    fillItems(workbook, "enterprise", { 声明期: "首个声明期" });
    await openStep(workbook);
    expect(screen.getByText(zh.verdictNoDays)).toBeTruthy();
  });
});

/** Nothing is left open under any standard. */
const soundLedger = (): Promise<PretendWorkbook> =>
  judgedLedger([{ ...provenLot, ...judgedSound }], {
    上游重要排放源: "无重要上游排放源",
    上游重要排放源理由: "逐项评估",
    公布日期: "2026-01-31",
  });

describe("evidence", () => {
  test("that is missing is listed with the way to its cell", async () => {
    const workbook = await judgedLedger();
    fillItems(workbook, "verdictSettings", { 上游重要排放源理由: "" });
    await openStep(workbook);
    await openSection(zh.verdictEvidence);
    const list = within(screen.getByRole("list", { name: zh.verdictEvidence }));
    await act(async () => list.getByRole("button", { name: /^转到 判定设置/ }).click());
    expect(workbook.asked.at(-1)).toMatch(/^jump 判定设置!/);
  });

  test("that could change nothing is not asked for", async () => {
    await openStep(await soundLedger());
    await openSection(zh.verdictEvidence);
    expect(screen.getByText(zh.verdictEvidenceNone)).toBeTruthy();
  });

  test("of quality that nobody has judged is what an answer takes for granted, and is said beside it", async () => {
    await openStep(await judgedLedger());
    expect([
      card("DZJN108").getByText(zh.verdictTakenForGranted(6)).tagName,
      card("GUIDE").queryByText(/为前提/),
    ]).toEqual(["SPAN", null]);
  });

  test("of quality that was judged is taken for granted no longer", async () => {
    await openStep(await soundLedger());
    expect(card("DZJN108").queryByText(/为前提/)).toBeNull();
  });
});

describe("readings", () => {
  test("are chosen here and judge at once, before anything is written", async () => {
    await openStep(await judgedLedger());
    await openSection(zh.verdictReadingItems);
    fireEvent.change(screen.getByRole("combobox", { name: "GUIDE 注销时间" }), {
      target: { value: "在本期内注销" },
    });
    expect(card("GUIDE").queryByText("达成2025年度声明期碳中和")).toBeNull();
  });

  test("that nobody has chosen show the default one", async () => {
    await openStep(await judgedLedger());
    await openSection(zh.verdictReadingItems);
    const field = screen.getByRole<HTMLSelectElement>("combobox", { name: "GUIDE 注销时间" });
    expect([field.value, field.selectedOptions[0]?.textContent]).toEqual(["", "默认：为本期注销"]);
  });

  test("other than the default are named with the verdict", async () => {
    const workbook = await judgedLedger();
    fillItems(workbook, "verdictSettings", { "GUIDE 减排量年限": "按减排年份" });
    await openStep(workbook);
    await press(zh.verdictShowAll("GUIDE"));
    expect(card("GUIDE").getByText("GUIDE 减排量年限: 按减排年份").tagName).toBe("SPAN");
  });
});

describe("statements", () => {
  async function ownAccounting(lacking = false): Promise<PretendWorkbook> {
    const workbook = await judgedLedger();
    if (lacking) fillItems(workbook, "enterprise", { 企业名称: "" });
    fillItems(workbook, "evaluationChoices", {
      排放数据依据: "自行核算并承诺真实",
      真实性承诺签署人: "王厂长",
    });
    await openStep(workbook);
    await openSection(zh.verdictStatements);
    return workbook;
  }

  test("of truth are filled in from the tables", async () => {
    await ownAccounting();
    const paper = screen.getByRole("region", { name: zh.verdictTruthTitle }).textContent ?? "";
    const words = ["示例钢铁有限公司", "2025年度", "1,000 tCO2e", zh.statedUnroundedInStatement, "王厂长"];
    expect(words.filter((word) => !paper.includes(word))).toEqual([]);
  });

  test("are written from the selected cell down as texts, and can be taken back", async () => {
    const workbook = await ownAccounting();
    workbook.selection = "'我 的'!C5";
    await press(zh.verdictPlace);
    expect(workbook.sheets.written[0]).toMatchObject({
      area: { sheet: "我 的", row: 4, column: 2, rows: 9, columns: 1 },
    });
    await press(zh.undo);
    expect(workbook.sheets.written.at(-1)).toBe("undone");
  });

  test("never replace what stands in the sheet", async () => {
    const workbook = await ownAccounting();
    workbook.sheets.result = { kind: "occupied", count: 1, cells: [{ cell: "排放!D4", now: "勿动" }] };
    await press(zh.verdictPlace);
    expect([screen.getByRole("alert").textContent?.includes("排放!D4"), workbook.sheets.written]).toEqual([
      true,
      [],
    ]);
  });

  test("are not made while the tables lack what they say", async () => {
    await ownAccounting(true);
    expect([
      screen.getByRole<HTMLButtonElement>("button", { name: zh.verdictPlace }).disabled,
      screen.getByText(zh.verdictStatementLacks(zh.verdictLackName)).tagName,
    ]).toEqual([true, "SPAN"]);
  });

  test("are not asked of those who did not choose them", async () => {
    await openStep(await judgedLedger());
    await openSection(zh.verdictStatements);
    expect(screen.getAllByText(zh.verdictNotOwn).length).toBe(2);
  });
});

describe("formulas for the sheet", () => {
  test("judge the tables themselves", async () => {
    const workbook = await judgedLedger();
    await openStep(workbook);
    await openSection(zh.verdictFormulas);
    const part = within(screen.getByRole("group", { name: zh.verdictFormulaAll }));
    await act(async () => part.getByRole("button", { name: zh.insert }).click());
    expect(workbook.activeCell.content).toBe(
      '=CN.VERDICTS(Emissions[#All],CarbonAssets[#All],INDEX(Enterprise[内容],MATCH("声明期",Enterprise[项目],0)),DATE(2026,3,31),VerdictSettings)',
    );
  });

  test("check every lot against the electricity of the emissions", async () => {
    await openStep(await judgedLedger());
    await openSection(zh.verdictFormulas);
    expect(screen.getByText(/^=CN\.OFFSETCHECK/).textContent).toBe(
      '=CN.OFFSETCHECK(CarbonAssets[#All],"GUIDE",INDEX(Enterprise[内容],MATCH("声明期",Enterprise[项目],0)),DATE(2026,3,31),VerdictSettings,FILTER(Emissions[[基地]:[电力因子]],ISNUMBER(Emissions[外购电量])*ISNUMBER(Emissions[电力因子])))',
    );
  });

  test("ask before they replace a cell", async () => {
    const workbook = await judgedLedger();
    workbook.activeCell = { address: "排放!D2", content: "勿动" };
    await openStep(workbook);
    await openSection(zh.verdictFormulas);
    const [first] = screen.getAllByRole("button", { name: zh.insert });
    await act(async () => first?.click());
    expect([screen.getByText(zh.occupiedBy("勿动")).tagName, workbook.activeCell.content]).toEqual([
      "SPAN",
      "勿动",
    ]);
  });
});
