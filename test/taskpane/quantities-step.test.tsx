/** @jest-environment jsdom */
import axe from "axe-core";
import { act, fireEvent, screen, within } from "@testing-library/react";
import { carbonFlowsTable, fuelUseTable, purchasedEnergyTable } from "../../src/core";
import { contentsWith, type TableContents } from "../../src/taskpane/editing/draft";
import { quantitiesEditing } from "../../src/taskpane/steps/quantities/step";
import { en } from "../../src/taskpane/text/en";
import { zh } from "../../src/taskpane/text/zh";
import type { PretendWorkbook } from "./pretend-workbook";
import {
  choose,
  field,
  january,
  ledger,
  live,
  openRow,
  openStep,
  put,
  type,
  withCell,
  without,
} from "./quantities-ledger";
import { press } from "./show-pane";

describe("a new row", () => {
  test("begins with source, category, base and month as chosen", async () => {
    const workbook = ledger();
    await openStep(workbook);
    await choose(zh.quantityFor, "燃煤锅炉");
    await choose(zh.quantityNewMonth, "2025-03");
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
    expect(live()).toContain("−11 tCO2e");
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
      ["直接·固定源燃烧", "≈1,894.977"],
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
      "≈1,894.977",
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

/** The tables of a workbook, without what is entered in the pane. */
async function contentsOf(workbook: PretendWorkbook): Promise<TableContents> {
  const { tables, reads = [] } = quantitiesEditing;
  return contentsWith(await workbook.read([...tables, ...reads]), new Map());
}

test("a source with one month only is asked about once, not once for every other month", async () => {
  const { findings } = quantitiesEditing.assess(await contentsOf(ledger(january)), {});
  expect(findings.filter(({ code }) => code === "series-once")).toHaveLength(1);
  expect(findings.filter(({ code }) => code === "series-missing")).toEqual([]);
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
