/** @jest-environment jsdom */
import { screen, within } from "@testing-library/react";
import type { SelectedCell } from "../../src/taskpane/workbook/trace/selected-cell";
import { en } from "../../src/taskpane/text/en";
import { zh } from "../../src/taskpane/text/zh";
import { formulaCell } from "./pretend-trace";
import { PretendWorkbook } from "./pretend-workbook";
import { openTab, press, settled, showPane } from "./show-pane";

async function trace(selected: Partial<SelectedCell>, language = "zh-CN"): Promise<PretendWorkbook> {
  const workbook = new PretendWorkbook();
  workbook.trace.select(selected);
  await showPane(workbook, language);
  await openTab(language === "zh-CN" ? zh.traceTab : en.traceTab);
  return workbook;
}

const panel = () => screen.getByRole("region", { name: new RegExp(`^(${zh.trace}|${en.trace})$`) });
const said = () => panel().textContent ?? "";
const card = (name: string) => within(screen.getByRole("region", { name }));

const emission = formulaCell(
  "=CN.EMISSION(A2,B2,A3,B3)",
  { A2: 5000000, B2: 0.5568, A3: "kWh", B3: "tCO2/MWh" },
  2784,
);

describe("a CN function in the selected cell", () => {
  test("is shown with formula, numbers put in, conversion and result", async () => {
    await trace(emission);
    const terms = card("CN.EMISSION").getAllByRole("definition");
    expect(terms.slice(0, 4).map(({ textContent }) => textContent)).toEqual([
      "E = AD × EF (2)",
      "5 000 000 kWh × 0.5568 tCO2/MWh",
      "× 0.001（kWh·(tCO2/MWh) → tCO2）",
      "2 784 tCO2",
    ]);
  });

  test("is shown with its clauses, which tell what they ask", async () => {
    await trace(emission);
    await press("CIECCPA061 8.2.5.3");
    expect(screen.getByText(/CN\.EMISSION/, { selector: "span" })).toBeTruthy();
  });

  test("is shown with the name, unit and cell of every number", async () => {
    await trace(emission);
    const term = card("CN.EMISSION")
      .getAllByRole("term")
      .map(({ textContent }) => textContent);
    expect(term).toEqual(expect.arrayContaining(["活动数据kWh", "排放因子tCO2/MWh", "活动数据单位"]));
    expect(card("CN.EMISSION").getByRole("button", { name: "转到 排放!B2" })).toBeTruthy();
  });

  test("without units is said to be unchecked", async () => {
    await trace(formulaCell("=CN.EMISSION(A2,B2)", { A2: 2, B2: 3 }, 6));
    expect(said()).toMatch(/活动数据单位×因子单位，未核对/);
  });

  test("that refuses is explained by its sentence, with the way to the cell", async () => {
    await trace(formulaCell("=CN.EMISSION(A2,B2)", { A2: "约5", B2: 3 }, { error: "#VALUE!" }));
    const [finding] = within(screen.getByRole("list", { name: zh.traceError })).getAllByRole("listitem");
    expect(finding?.textContent).toContain("约5");
    expect(within(finding ?? panel()).getByRole("button", { name: "转到 排放!A2" })).toBeTruthy();
  });

  test("inside another formula is explained where it was called", async () => {
    await trace(formulaCell('=IF(A2="","",ROUND(CN.TOTAL(A2,B2*2),1))', { A2: 2, B2: 3 }, 8));
    expect(card("CN.TOTAL").getByText("2 + 6")).toBeTruthy();
    expect(card("CN.TOTAL").getByText("B2*2")).toBeTruthy();
  });

  test("that was not called is said so", async () => {
    await trace(formulaCell('=IF(A2="","",CN.TOTAL(A2))', {}, ""));
    expect(screen.getByText(zh.traceBranch)).toBeTruthy();
    expect(screen.queryByRole("region", { name: "CN.TOTAL" })).toBeNull();
  });

  test("that decides something is shown with its amounts", async () => {
    await trace(formulaCell('=CN.VERDICT(A2,B2,"2025年度")', { A2: 10, B2: 12 }, "达成2025年度声明期碳中和"));
    expect(card("CN.VERDICT").getByText("ΣO − E总 = 12 − 10 = 2 tCO2e")).toBeTruthy();
  });

  test("that sums chosen rows lists the cells whose numbers it took", async () => {
    const cells = { A2: "烧结", A3: "高炉", A4: "烧结", B2: 1, B3: 5, B4: 2 };
    await trace(formulaCell('=CN.TOTALBY("烧结",A2:A4,B2:B4)', cells, 3));
    const list = within(screen.getByRole("list", { name: zh.traceTaken(2) }));
    expect(list.getAllByRole("button").map(({ textContent }) => textContent)).toEqual(["排放!B2", "排放!B4"]);
  });
});

describe("any other formula", () => {
  test("is shown with the cells that it refers to", async () => {
    await trace(formulaCell("=SUM(A2:A4)", { A2: 1, A3: 2 }, 3));
    expect(screen.getByText(zh.traceCells(2, 3))).toBeTruthy();
    await press(zh.traceListCells("A2:A4", 2));
    expect(screen.getByRole("button", { name: "转到 排放!A3" })).toBeTruthy();
  });

  test("that finds a cell leads to that cell first", async () => {
    await trace(formulaCell('=INDEX(B2:B4,MATCH("乙",A2:A4,0))', { A2: "甲", A3: "乙", B2: 1, B3: 7 }, 7));
    const [first] = within(panel()).getAllByRole("button");
    expect([screen.getByText(zh.traceFound).tagName, first?.textContent]).toEqual(["SPAN", "排放!B3"]);
  });

  test("that shows an error leads to the cells", async () => {
    await trace(formulaCell("=A2/A3", { A2: 1 }, { error: "#DIV/0!" }));
    expect(screen.getByText(zh.traceErrorCell("#DIV/0!"))).toBeTruthy();
    expect(screen.getByRole("button", { name: "转到 排放!A3" })).toBeTruthy();
  });

  test("whose cell shows something else than it comes to now is said not to be recalculated", async () => {
    await trace(formulaCell("=A2+1", { A2: 1 }, 7));
    expect(screen.getByRole("note").textContent).toBe(zh.traceDiffers("2"));
  });

  test("that refers to too many cells is not calculated", async () => {
    await trace({ ...formulaCell("=SUM(A:B)", {}, 7), isTooLarge: true });
    expect(screen.getByText(zh.traceTooLarge)).toBeTruthy();
  });
});

describe("an entry", () => {
  const tableRow = {
    table: "FactorUse",
    headers: ["月份", "排放源", "活动数据", "凭证", "设备"],
    contents: [45658, "石灰石", 120.5, "地磅单 12", undefined],
    position: 2,
    isBody: true,
  };

  test("is shown with its column, its evidence and the rest of its row", async () => {
    await trace({ content: 120.5, shown: "121", tableRow });
    expect(screen.getByText(zh.traceEntered)).toBeTruthy();
    const lines = screen.getAllByRole("definition").map(({ textContent }) => textContent);
    expect(lines).toEqual(["地磅单 12", "2025-01-01", "石灰石"]);
    expect(said()).toContain("120.5");
  });

  test("without evidence is said to have none", async () => {
    await trace({ content: 120.5, tableRow: { ...tableRow, contents: [45658, "石灰石", 120.5] } });
    expect(screen.getByText(zh.traceNoSource)).toBeTruthy();
  });

  test("outside a table is said to stand in none", async () => {
    await trace({ content: 5 });
    expect(screen.getByText(zh.traceNoTable)).toBeTruthy();
  });

  test("that is missing is not taken for zero", async () => {
    await trace({});
    expect(screen.getByText(zh.traceBlank)).toBeTruthy();
  });

  test("in the header row is an explanation", async () => {
    await trace({ content: "活动数据", tableRow: { ...tableRow, isBody: false } });
    expect(screen.getByText(zh.traceHeader)).toBeTruthy();
  });
});

describe("the way from cell to cell", () => {
  test("leads on by an address, and back again", async () => {
    const workbook = await trace(emission);
    workbook.trace.selected = {
      ...workbook.trace.selected,
      row: 1,
      column: 0,
      formula: undefined,
      content: 5,
    };
    await press("转到 排放!A2");
    await settled();
    expect(document.activeElement?.textContent).toBe("排放!A2");
    await press(zh.traceBack("排放!C2"));
    await settled();
    expect(workbook.asked).toEqual(["jump 排放!A2", "jump 排放!C2"]);
    expect(screen.queryByRole("button", { name: /^返回/ })).toBeNull();
  });

  test("follows what is selected in the sheet", async () => {
    const workbook = await trace(emission);
    workbook.trace.select({ content: 7, shown: "7", row: 8 });
    await settled(300);
    expect(screen.getByRole("heading", { level: 3 }).textContent).toBe("排放!C9");
  });

  test("listens no longer when one leaves it", async () => {
    const workbook = await trace(emission);
    expect(workbook.trace.listeners.size).toBe(1);
    await openTab(zh.functionsTab);
    expect(workbook.trace.listeners.size).toBe(0);
  });
});

test("everything is said in English too", async () => {
  await trace(emission, "en-US");
  expect(said()).toContain("Result, all digits");
  expect(said().replace(/排放![A-Z]\d/g, "")).not.toMatch(/[\u4e00-\u9fff]/);
});

test("outside Excel it says where it works", async () => {
  await showPane(undefined);
  await openTab(zh.traceTab);
  expect(screen.getByText(zh.traceOutside)).toBeTruthy();
});
