/** @jest-environment jsdom */
import { act, fireEvent, screen, within } from "@testing-library/react";
import { fuelUseTable, monitoringPlanTable, purchasedEnergyTable } from "../../src/core";
import { zh } from "../../src/taskpane/text/zh";
import { choose, january, ledger, openStep } from "./quantities-ledger";
import { press } from "./show-pane";

const column = (id: string) => fuelUseTable.columns.findIndex((each) => each.id === id);

async function prepareYear() {
  const workbook = ledger(january);
  await openStep(workbook);
  await choose(zh.quantityFor, "燃煤锅炉");
  await press(zh.allMonths(11));
  await press(zh.allMonthsAdd(11));
  return workbook;
}

describe("all months of a source", () => {
  test("are shown before they are added, with what they copy", async () => {
    await openStep(ledger(january));
    await choose(zh.quantityFor, "燃煤锅炉");
    await press(zh.allMonths(11));
    const preview = screen.getByRole("group", { name: zh.allMonths(11) }).textContent ?? "";
    expect([preview.includes("2025-02"), preview.includes("烟煤"), preview.includes("1000")]).toEqual([
      true,
      true,
      false,
    ]);
  });

  test("are written with unit, factor and parameters, and without amounts", async () => {
    const workbook = await prepareYear();
    await press(zh.save);
    const rows = workbook.tables.get("fuelUse")?.rows.slice(1) ?? [];
    expect([
      rows.length,
      rows[0]?.[column("month")],
      rows.every((row) => (row[column("consumption")] ?? "") === ""),
      rows.every((row) => row[column("carbonContent")] === 0.02749),
    ]).toEqual([11, 45689, true, true]);
  });

  test("ask for their amounts one below the other", async () => {
    await prepareYear();
    const february = screen.getByRole("group", { name: zh.rowAdded("2025-02 · 燃煤锅炉 · 烟煤") });
    expect(
      within(february)
        .getAllByRole("textbox")
        .map((field) => field.getAttribute("value")),
    ).toEqual([""]);
  });

  test("are taken back together", async () => {
    await prepareYear();
    await press(zh.undo);
    expect(screen.queryByRole("group", { name: zh.rowAdded("2025-02 · 燃煤锅炉 · 烟煤") })).toBeNull();
  });
});

test("one row like the last one is that of the next month", async () => {
  await openStep(ledger(january));
  await choose(zh.quantityFor, "燃煤锅炉");
  await press(zh.likeLastRowFor("2025-02"));
  expect(screen.getByRole("group", { name: zh.rowAdded("2025-02 · 燃煤锅炉 · 烟煤") })).toBeTruthy();
});

test("the source is let go where the other table has no row of it", async () => {
  await openStep(ledger(january));
  await choose(zh.quantityFor, "燃煤锅炉");
  await choose(zh.quantityKind, purchasedEnergyTable.id);
  expect(screen.getByRole<HTMLSelectElement>("combobox", { name: zh.quantityFor }).value).toBe("");
});

test("what occurs once a year is said in the monitoring plan and asks for no other month", async () => {
  const workbook = ledger(january);
  const headers = monitoringPlanTable.columns.map(({ header }) => header.zh);
  workbook.tables.set(monitoringPlanTable.id, { headers, rows: [], formulas: new Map() });
  await openStep(workbook);
  await press(new RegExp(`^${zh.seriesTitle}`));
  await act(async () => {
    fireEvent.click(screen.getByRole("button", { name: `燃煤锅炉 ${zh.seriesOnceAYear}` }));
  });
  expect(screen.getByRole("list", { name: zh.seriesTitle }).textContent).toContain(zh.seriesYearly("1/1"));
});
