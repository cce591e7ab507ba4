/** @jest-environment jsdom */
import axe from "axe-core";
import { act, fireEvent, screen, within } from "@testing-library/react";
import {
  boundaryTables,
  carbonFlowsTable,
  fuelUseTable,
  purchasedEnergyTable,
  sourcesTable,
  templateInfoTable,
  type CellContent,
} from "../../src/core";
import { quantitiesEditing } from "../../src/taskpane/steps/quantities/step";
import { en } from "../../src/taskpane/text/en";
import { zh } from "../../src/taskpane/text/zh";
import { PretendWorkbook } from "./pretend-workbook";
import { press, showPane } from "./show-pane";

/** One month of coal as the ledger keeps it; 1000 t × 20 GJ/t × 0.02749 tC/GJ × 0.94 × 44/12. */
const january: readonly (readonly [string, CellContent])[] = [
  ["month", 45658],
  ["source", "燃煤锅炉"],
  ["category", "直接·固定源燃烧"],
  ["fuel", "烟煤"],
  ["consumption", 1000],
  ["consumptionUnit", "t"],
  ["netCalorificValue", 20],
  ["ncvUnit", "GJ/t"],
  ["carbonContent", 0.02749],
  ["carbonUnit", "tC/GJ"],
  ["oxidationRate", 0.94],
  ["emissions", 1894.9773333333333],
];

type Cells = readonly (readonly [string, CellContent])[];

/** A ledger with the period 2025, a boiler and purchased electricity among its sources, and these rows of fuel. */
function ledger(...fuel: readonly Cells[]): PretendWorkbook {
  const workbook = PretendWorkbook.complete();
  const all = [...quantitiesEditing.tables, ...boundaryTables, sourcesTable, templateInfoTable];
  for (const table of all) {
    if (workbook.tables.has(table.id)) continue;
    const headers =
      table.form === "items"
        ? ["项目", "内容", "条款", "说明"]
        : table.columns.map((column) => column.header.zh);
    const rows = table.form === "items" ? table.items.map(({ header }) => [header.zh]) : [];
    workbook.tables.set(table.id, { headers, rows, formulas: new Map() });
  }
  put(workbook, "sources", [
    ["source", "燃煤锅炉"],
    ["category", "直接·固定源燃烧"],
    ["base", "甲基地"],
    ["status", "采纳"],
  ]);
  put(workbook, "sources", [
    ["source", "外购电力"],
    ["category", "间接·输入能源"],
    ["status", "采纳"],
  ]);
  const label = workbook.tables.get("enterprise")?.rows.find(([item]) => item === "声明期");
  if (label !== undefined) label[1] = "2025年度";
  fuel.forEach((cells) => put(workbook, "fuelUse", cells));
  return workbook;
}

function put(workbook: PretendWorkbook, id: string, cells: Cells): void {
  const tables = [...quantitiesEditing.tables, sourcesTable];
  const definition = tables.find((each) => each.id === id);
  if (definition?.form !== "records") throw new Error(`no table ${id}`);
  const values = new Map(cells);
  workbook.tables.get(id)?.rows.push(definition.columns.map((column) => values.get(column.id)));
}

const without = (...columns: readonly string[]): Cells =>
  january.filter(([column]) => !columns.includes(column));
const withCell = (column: string, content: CellContent): Cells => [...without(column), [column, content]];

async function openStep(workbook: PretendWorkbook, language = "zh-CN"): Promise<void> {
  const text = language === "zh-CN" ? zh : en;
  await showPane(workbook, language);
  await press(text.allSteps);
  await press(language === "zh-CN" ? "活动数据与核算" : "Activity data and quantities");
}

const choose = (name: string, value: string) =>
  act(async () => {
    fireEvent.change(screen.getByRole("combobox", { name }), { target: { value } });
  });
const type = (name: string | RegExp, value: string) =>
  act(async () => {
    fireEvent.change(screen.getByRole("textbox", { name }), { target: { value } });
  });
const field = (name: string | RegExp) => screen.getByRole<HTMLInputElement>("textbox", { name });
const openRow = () => press(/^2025-01 · 燃煤锅炉/);
/** What the row that is open says about its emissions. */
const live = () =>
  screen
    .getAllByRole("status")
    .map(({ textContent }) => textContent ?? "")
    .find((text) => text.includes(zh.quantityCalculated)) ?? "";

describe("a new row", () => {
  test("begins with source, category, base and month as chosen", async () => {
    const workbook = ledger();
    await openStep(workbook);
    await choose(zh.quantityFor, "燃煤锅炉");
    await choose(zh.quantityMonth, "2025-03");
    await press(zh.addQuantityRow);
    await press(zh.save);
    const row = workbook.tables.get("fuelUse")?.rows.at(-1) ?? [];
    expect(fuelUseTable.columns.map(({ id }, index) => [id, row[index]]).slice(0, 4)).toEqual([
      ["month", 45717],
      ["base", "甲基地"],
      ["source", "燃煤锅炉"],
      ["category", "直接·固定源燃烧"],
    ]);
  });

  test("cannot be added before something is chosen", async () => {
    await openStep(ledger());
    expect(screen.getByRole<HTMLButtonElement>("button", { name: zh.addQuantityRow }).disabled).toBe(true);
  });

  test("goes into the table of what was chosen to enter", async () => {
    await openStep(ledger());
    await choose(zh.quantityKind, purchasedEnergyTable.id);
    await choose(zh.quantityFor, "外购电力");
    await press(zh.addQuantityRow);
    expect(field(/^购入量/).value).toBe("");
  });
});

describe("the emissions of a row", () => {
  test("are calculated from what the sheet holds", async () => {
    await openStep(ledger(january));
    await openRow();
    expect(live()).toContain("1,894.977 tCO2e");
  });

  test("follow what one types, and nothing is written", async () => {
    const workbook = ledger(january);
    await openStep(workbook);
    await openRow();
    await type(/^消耗量$/, "2000");
    expect([live().includes("3,789.955"), workbook.tables.get("fuelUse")?.rows[0]?.[5]]).toEqual([
      true,
      1000,
    ]);
  });

  test("are not made up where a value is missing", async () => {
    await openStep(ledger(without("oxidationRate")));
    await openRow();
    expect(live()).toContain(zh.quantityOpen);
  });

  test("that differ from those in the sheet are said to differ", async () => {
    await openStep(ledger(withCell("emissions", 1900)));
    await openRow();
    expect(live()).toContain(zh.quantityDiffers);
  });

  test("typed over in the sheet are said to have no formula", async () => {
    await openStep(ledger(january));
    await openRow();
    expect(live()).toContain(zh.quantityNoFormula);
  });

  test("of carbon going out are negative", async () => {
    const workbook = ledger();
    put(workbook, carbonFlowsTable.id, [
      ["month", 45658],
      ["source", "高炉"],
      ["category", "直接·生产过程"],
      ["direction", "输出"],
      ["material", "生铁"],
      ["amount", 12],
      ["carbon", 0.25],
    ]);
    await openStep(workbook);
    await choose(zh.quantityKind, carbonFlowsTable.id);
    await press(/^2025-01 · 高炉/);
    expect(live()).toContain("-11 tCO2e");
  });
});

describe("units are checked while one types", () => {
  test("a unit that nobody knows is named beside its field", async () => {
    await openStep(ledger(january));
    await openRow();
    await type("热值单位", "GJ/吨吨");
    expect(field("热值单位").getAttribute("aria-invalid")).toBe("true");
  });

  test("units that do not fit together stop the row", async () => {
    await openStep(ledger(january));
    await openRow();
    await type("消耗量单位", "kWh");
    expect(live()).toContain(zh.quantityRefused);
  });

  test("a calorific value in the wrong unit is named as a likely slip and not changed", async () => {
    await openStep(ledger(withCell("netCalorificValue", 20000)));
    await openRow();
    expect([field("低位发热量").value, screen.getAllByText(/kJ\/kg/).length > 0]).toEqual(["20000", true]);
  });
});

describe("factors", () => {
  const openPicker = async (workbook: PretendWorkbook) => {
    await openStep(workbook);
    await openRow();
    await press(zh.findFactor);
  };
  const search = async (name: string) => {
    const box = screen.getByRole("searchbox", { name: zh.findFactorFor });
    await act(async () => {
      fireEvent.change(box, { target: { value: name } });
    });
    await press(name);
  };
  const option = (name: RegExp) =>
    screen.getAllByRole("button", { name }).find((button) => button.tagName === "BUTTON");

  test("of every edition stand side by side, with unit, source and validity", async () => {
    await openPicker(ledger(january));
    await search("焦炭");
    const cards = within(screen.getByRole("group", { name: "2025-01 · 燃煤锅炉 · 烟煤" }))
      .getAllByRole("listitem")
      .map(({ textContent }) => textContent ?? "");
    expect([cards.length > 1, cards.every((card) => /GJ/.test(card) && /年/.test(card))]).toEqual([
      true,
      true,
    ]);
  });

  test("are entered with their units and their source, all of one edition", async () => {
    await openPicker(ledger(without("netCalorificValue", "carbonContent", "oxidationRate", "carbonUnit")));
    await search("焦炭");
    const take = option(/^填入这些值/);
    await act(async () => take?.click());
    await press(zh.moreFields);
    expect([
      field("低位发热量").value !== "",
      field("单位热值含碳量").value !== "",
      /\[[\w-]+\]$/.test(field("因子来源").value),
    ]).toEqual([true, true, true]);
  });

  test("of another edition than the ledger's are taken only on a second press", async () => {
    const used: Cells = [...january, ["factorSource", "GB/T 32151.1 [gbt32151.1-2015]"]];
    await openPicker(ledger(used));
    await search("焦炭");
    const before = field("低位发热量").value;
    await act(async () => option(/^填入这些值/)?.click());
    expect([field("低位发热量").value, screen.queryByText(/台账已用其他版本/) !== null]).toEqual([
      before,
      true,
    ]);
  });

  test("of the enterprise itself are offered too", async () => {
    const workbook = ledger(january);
    put(workbook, "ownFactors", [
      ["key", "烟煤"],
      ["what", "低位发热量"],
      ["value", 21.5],
      ["unit", "GJ/t"],
      ["basis", "实测"],
      ["source", "检测报告 2025-07"],
    ]);
    await openPicker(workbook);
    expect(screen.getByText("检测报告 2025-07")).toBeTruthy();
  });
});

describe("what the rows come to", () => {
  const openTotals = () => press(new RegExp(`^${zh.quantitiesTotals}`));
  const numbers = () =>
    within(screen.getByRole("figure", { name: zh.quantitiesTotals }))
      .getAllByRole("row")
      .map((row) => [...row.children].map(({ textContent }) => textContent));

  test("is shown by category", async () => {
    await openStep(ledger(january));
    await openTotals();
    expect(numbers()).toEqual([
      [zh.quantityCategory, "tCO2e"],
      ["直接·固定源燃烧", "1,894.977"],
    ]);
  });

  test("says how many rows are not in it", async () => {
    await openStep(ledger(january, without("oxidationRate")));
    await openTotals();
    expect(screen.getByText(zh.totalUnknown(1))).toBeTruthy();
  });

  test("leaves out what is dated outside the declaration period", async () => {
    await openStep(ledger(january, withCell("month", 45292)));
    await openTotals();
    expect([numbers()[1]?.[1], screen.getByText(zh.totalOutsidePeriod(1)).tagName]).toEqual([
      "1,894.977",
      "SPAN",
    ]);
  });

  test("shows special emissions apart", async () => {
    const workbook = ledger(january);
    put(workbook, "apart", [
      ["month", 45658],
      ["source", "生物质锅炉"],
      ["apartKind", "特殊·生物质燃烧 CO2"],
      ["amount", 55],
    ]);
    await openStep(workbook);
    await openTotals();
    expect([screen.getByText(zh.shownApart).tagName, numbers().length]).toEqual(["SPAN", 2]);
  });
});

test("the months that a source lacks are named, and the sources that have none at all", async () => {
  await openStep(ledger(january));
  await press(new RegExp(`^${zh.seriesTitle}`));
  const list = screen.getByRole("list", { name: zh.seriesTitle }).textContent ?? "";
  expect([
    list.includes(zh.seriesPresent("1/12")),
    list.includes("2025-02 2025-03"),
    list.includes(zh.sourceWithoutRows("外购电力")),
  ]).toEqual([true, true, true]);
});

test("the method that is monitored comes first", async () => {
  await openStep(ledger());
  await press(new RegExp(`^${zh.methodTitle}`));
  const question = screen.getByRole("radiogroup", { name: zh.methodMeasured });
  fireEvent.click(within(question).getByRole("radio", { name: zh.answerYes }));
  const [first] = within(screen.getByRole("list", { name: zh.methodTitle })).getAllByRole("listitem");
  expect(first?.textContent).toContain(`实测法 · ${zh.fitnessFirst}`);
});

test.each([
  ["zh-CN", zh],
  ["en-US", en],
] as const)("axe finds nothing with every part of the step open: %s", async (language, text) => {
  await openStep(ledger(january), language);
  for (const title of [text.quantitiesTotals, text.seriesTitle, text.methodTitle]) {
    await press(new RegExp(`^${title}`));
  }
  await openRow();
  await press(text.findFactor);
  const found: axe.Result[] = [];
  await act(async () => {
    const results = await axe.run(
      { exclude: [["[data-tabster-dummy]"]] },
      { rules: { "color-contrast": { enabled: false }, region: { enabled: false } } },
    );
    found.push(...results.violations);
  });
  expect(found.map(({ id, nodes }) => `${id}: ${nodes[0]?.html}`)).toEqual([]);
});
