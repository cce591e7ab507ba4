/** @jest-environment jsdom */
import { fireEvent, screen, within } from "@testing-library/react";
import { zh } from "../../src/taskpane/text/zh";
import { PretendWorkbook } from "./pretend-workbook";
import { openTab, press, settled, showPane } from "./show-pane";

const field = (name: string | RegExp) => screen.getByRole<HTMLInputElement>("textbox", { name });
const type = (name: string | RegExp, typed: string) =>
  fireEvent.change(field(name), { target: { value: typed } });
const openSection = (name: string) => press(new RegExp(`^${name}`));
const saved = () => screen.queryByText(/^已写入/) !== null;

describe("a workbook without the ledger's tables", () => {
  test("is told which tables are missing, and nothing is made unasked", async () => {
    const workbook = new PretendWorkbook();
    await showPane(workbook);
    expect([
      screen.getByText(/工作簿里还没有/).textContent?.includes("生产基地"),
      workbook.tables.size,
    ]).toEqual([true, 0]);
  });

  test("gets them at the press of a button", async () => {
    const workbook = new PretendWorkbook();
    await showPane(workbook);
    await press(zh.makeTables);
    expect([...workbook.tables.keys()]).toEqual([
      "enterprise",
      "bases",
      "boundaryCategories",
      "upstreamSources",
      "boundaryChanges",
    ]);
  });
});

describe("the ledger of the sample", () => {
  test("shows what the sheet holds", async () => {
    await showPane(PretendWorkbook.sample());
    expect(field("声明期").value).toBe("2025年度");
  });

  test("takes the label for a period and asks for its days", async () => {
    await showPane(PretendWorkbook.sample());
    expect(screen.getByText(/按 2025-01-01 至 2025-12-31 理解/)).toBeTruthy();
  });
});

describe("entering", () => {
  test("writes nothing before it is asked to", async () => {
    const workbook = PretendWorkbook.complete();
    await showPane(workbook);
    type("声明期", "2025年度");
    expect([workbook.item("声明期"), screen.getByText(zh.unsaved(1)).textContent]).toEqual([
      undefined,
      zh.unsaved(1),
    ]);
  });

  test("is written as texts and days, all at once", async () => {
    const workbook = PretendWorkbook.complete();
    await showPane(workbook);
    type("声明期", "2025年度");
    type("声明期开始", "2025-01-01");
    type("声明期结束", "2025-12-31");
    await press(zh.save);
    expect([
      workbook.item("声明期"),
      workbook.item("声明期开始"),
      workbook.item("声明期结束"),
      saved(),
    ]).toEqual(["2025年度", 45658, 46022, true]);
  });

  test("that says what the sheet says already is no change", async () => {
    await showPane(PretendWorkbook.sample());
    type("声明期", "2024年度");
    type("声明期", "2025年度");
    expect(screen.queryByRole("button", { name: zh.save })).toBeNull();
  });

  test("can be given up", async () => {
    await showPane(PretendWorkbook.sample());
    type("声明期", "2024年度");
    await press(zh.discard);
    expect(field("声明期").value).toBe("2025年度");
  });

  test("that was given up comes back when that is undone", async () => {
    await showPane(PretendWorkbook.sample());
    type("声明期", "2024年度");
    await press(zh.discard);
    await press(zh.undo);
    expect(field("声明期").value).toBe("2024年度");
  });

  test("survives a look at another panel", async () => {
    await showPane(PretendWorkbook.sample());
    type("声明期", "2024年度");
    await openTab(zh.functionsTab);
    await openTab(zh.journeyTab);
    expect(field("声明期").value).toBe("2024年度");
  });

  test("survives a change of language", async () => {
    await showPane(PretendWorkbook.sample());
    type("声明期", "2024年度");
    await press(zh.switchLanguage);
    expect(field("Declaration period").value).toBe("2024年度");
  });

  test("is checked at once, beside the field", async () => {
    await showPane(PretendWorkbook.complete());
    type("声明期开始", "2025-12-31");
    type("声明期结束", "2025-01-01");
    expect(screen.getByText(/早于声明期开始/)).toBeTruthy();
  });
});

describe("what somebody does in the sheet", () => {
  test("appears in the pane", async () => {
    const workbook = PretendWorkbook.sample();
    await showPane(workbook);
    workbook.edit("enterprise", 3, 1, "2026年度");
    await settled(200);
    expect(field("声明期").value).toBe("2026年度");
  });

  test("is judged in the pane", async () => {
    const workbook = PretendWorkbook.complete();
    await showPane(workbook);
    workbook.edit("boundaryCategories", 0, 1, "不纳入");
    await settled(200);
    await openTab(new RegExp(`^${zh.findingsTab}`));
    expect(screen.getByText(/直接排放和输入能源必须核算/)).toBeTruthy();
  });

  test("is not overwritten without asking", async () => {
    const workbook = PretendWorkbook.sample();
    await showPane(workbook);
    type("声明期", "2024年度");
    workbook.edit("enterprise", 3, 1, "2026年度");
    await settled(200);
    await press(zh.save);
    expect([workbook.item("声明期"), screen.getByRole("alert").textContent?.includes("企业!B7")]).toEqual([
      "2026年度",
      true,
    ]);
  });

  test("stays when one decides for it", async () => {
    const workbook = PretendWorkbook.sample();
    await showPane(workbook);
    type("声明期", "2024年度");
    workbook.edit("enterprise", 3, 1, "2026年度");
    await settled(200);
    await press(zh.save);
    await press(zh.keepSheet);
    expect([workbook.item("声明期"), field("声明期").value]).toEqual(["2026年度", "2026年度"]);
  });

  test("is replaced when one decides so", async () => {
    const workbook = PretendWorkbook.sample();
    await showPane(workbook);
    type("声明期", "2024年度");
    workbook.edit("enterprise", 3, 1, "2026年度");
    await settled(200);
    await press(zh.save);
    await press(zh.overwrite);
    expect(workbook.item("声明期")).toBe("2024年度");
  });
});

test("a formula is not overwritten without asking", async () => {
  const workbook = PretendWorkbook.sample();
  workbook.tables.get("enterprise")?.formulas.set("3,1", '=YEAR(TODAY())&"年度"');
  await showPane(workbook);
  type("声明期", "2024年度");
  await press(zh.save);
  expect([
    workbook.item("声明期"),
    screen.getByRole("alert").textContent?.includes("=YEAR(TODAY())"),
  ]).toEqual(["2025年度", true]);
});

describe("the accounting boundary", () => {
  test("offers no switch for what is always inside", async () => {
    await showPane(PretendWorkbook.complete());
    await openSection(zh.categories);
    expect([
      screen.getByText(/直接·固定源燃烧/).tagName,
      screen.queryByRole("radiogroup", { name: "直接·固定源燃烧" }),
    ]).toEqual(["LI", null]);
  });

  test("says beside each question what belongs to the category", async () => {
    await showPane(PretendWorkbook.complete());
    await openSection(zh.categories);
    const question = screen.getByRole("group", { name: "间接·组织使用的产品" });
    expect(within(question).getByText(/采购的商品和服务/)).toBeTruthy();
  });

  test("answers nothing beforehand", async () => {
    await showPane(PretendWorkbook.complete());
    await openSection(zh.categories);
    const radios = screen.getAllByRole<HTMLInputElement>("radio");
    expect([radios.length, radios.filter(({ checked }) => checked).length]).toEqual([10, 0]);
  });

  test("asks for reason, person and day once there is an answer", async () => {
    const workbook = PretendWorkbook.complete();
    await showPane(workbook);
    await openSection(zh.categories);
    const question = within(screen.getByRole("group", { name: "间接·运输" }));
    fireEvent.click(question.getByRole("radio", { name: "不纳入" }));
    fireEvent.change(question.getByRole("textbox", { name: "理由" }), { target: { value: "由客户承担" } });
    fireEvent.change(question.getByRole("textbox", { name: "决定人" }), { target: { value: "李工" } });
    fireEvent.change(question.getByRole("textbox", { name: "决定日期" }), {
      target: { value: "2026-01-05" },
    });
    await press(zh.save);
    expect(workbook.tables.get("boundaryCategories")?.rows[5]).toEqual([
      "间接·运输",
      "不纳入",
      "由客户承担",
      "李工",
      46027,
    ]);
  });

  test("refuses to leave a category out without a reason", async () => {
    await showPane(PretendWorkbook.complete());
    await openSection(zh.categories);
    const question = within(screen.getByRole("group", { name: "间接·运输" }));
    fireEvent.click(question.getByRole("radio", { name: "不纳入" }));
    expect(question.getByText(/没有写明/)).toBeTruthy();
  });

  test("puts back inside what a sheet has left out", async () => {
    const workbook = PretendWorkbook.complete();
    await showPane(workbook);
    workbook.edit("boundaryCategories", 0, 1, "不纳入");
    await settled(200);
    await openSection(zh.categories);
    await press(zh.putInside);
    await press(zh.save);
    expect(workbook.tables.get("boundaryCategories")?.rows[0]?.[1]).toBe("纳入");
  });
});

describe("the bases", () => {
  test("are added and saved as rows", async () => {
    const workbook = PretendWorkbook.complete();
    await showPane(workbook);
    await openSection(zh.bases);
    await press(zh.addBase);
    type("基地", "甲基地");
    fireEvent.click(screen.getByRole("radio", { name: "纳入" }));
    await press(zh.save);
    expect(workbook.tables.get("bases")?.rows.at(-1)).toEqual(expect.arrayContaining(["甲基地", "纳入"]));
  });

  test("are refused where the only one is left out", async () => {
    await showPane(PretendWorkbook.complete());
    await openSection(zh.bases);
    await press(zh.addBase);
    type("基地", "甲基地");
    fireEvent.click(screen.getByRole("radio", { name: "不纳入" }));
    await openTab(new RegExp(`^${zh.findingsTab}`));
    expect(screen.getByText(/唯一的生产基地/)).toBeTruthy();
  });
});

describe("when Excel refuses", () => {
  const busy = Object.assign(new Error("editing"), { code: "InvalidOperationInCellEditMode" });

  test("to write, the entries stay and the reason is a sentence", async () => {
    const workbook = PretendWorkbook.sample();
    await showPane(workbook);
    type("声明期", "2024年度");
    workbook.failure = busy;
    await press(zh.save);
    expect([field("声明期").value, screen.queryByText(zh.failedCellIsEdited) !== null]).toEqual([
      "2024年度",
      true,
    ]);
  });

  test("to be read, the reason is a sentence and one can try again", async () => {
    const workbook = PretendWorkbook.sample();
    workbook.failure = Object.assign(new Error("locked"), { code: "AccessDenied" });
    await showPane(workbook);
    expect(screen.getByText(zh.failedProtected("AccessDenied: locked"))).toBeTruthy();
    workbook.failure = undefined;
    await press(zh.tryAgain);
    expect(field("声明期").value).toBe("2025年度");
  });
});
