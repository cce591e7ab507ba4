/** @jest-environment jsdom */
import { act, fireEvent, screen, within } from "@testing-library/react";
import { zh } from "../../src/taskpane/text/zh";
import type { PretendWorkbook } from "./pretend-workbook";
import { field, january, ledger, openRow, openStep, put, without, type Cells } from "./quantities-ledger";
import { press } from "./show-pane";

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
