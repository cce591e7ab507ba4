/** @jest-environment jsdom */
import { act, fireEvent, screen, within } from "@testing-library/react";
import { zh } from "../../src/taskpane/text/zh";
import type { PretendWorkbook } from "./pretend-workbook";
import {
  choose,
  field,
  january,
  ledger,
  openRow,
  openStep,
  put,
  without,
  type Cells,
} from "./quantities-ledger";
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

  test("say what the row is about where that is blank, so that it stays in its series", async () => {
    await openPicker(ledger(without("fuel")));
    await search("焦炭");
    await act(async () => option(/^填入这些值/)?.click());
    expect(field(/^燃料/).value).toBe("焦炭");
  });
});

describe("factors of electricity", () => {
  const openElectricity = async () => {
    await openStep(ledger());
    await choose(zh.quantityKind, "purchasedEnergy");
    await choose(zh.quantityFor, "外购电力");
    await press(zh.addQuantityRow);
    await press(zh.findFactor);
  };

  test("ask for the kind of energy first, and take the answer there", async () => {
    await openElectricity();
    const offered = screen.getByRole("group", { name: zh.chooseEnergyFirst });
    await act(async () => within(offered).getByRole("button", { name: "电力" }).click());
    expect(screen.getByRole("searchbox", { name: zh.findGrid })).toBeTruthy();
  });

  test("say what each kind is for, the location-based average first", async () => {
    await openElectricity();
    const offered = screen.getByRole("group", { name: zh.chooseEnergyFirst });
    await act(async () => within(offered).getByRole("button", { name: "电力" }).click());
    const cards = screen.getAllByRole("listitem").map(({ textContent }) => textContent ?? "");
    const own = cards.filter((card) => card.startsWith("全国"));
    expect([
      /平均.*基于地域/.test(own[0] ?? ""),
      own.some((card) => card.includes("只用于碳市场报告")),
    ]).toEqual([true, true]);
  });
});

describe("factors of gases", () => {
  const openGas = async (source: string, set: string) => {
    const workbook = ledger();
    const item = workbook.tables.get("enterprise")?.rows.find(([name]) => name === "GWP 版本");
    if (item !== undefined) item[1] = set;
    put(workbook, "factorUse", [
      ["month", 45658],
      ["source", source],
      ["activity", 5],
      ["activityUnit", "kg"],
    ]);
    await openStep(workbook);
    await choose(zh.quantityKind, "factorUse");
    await press(new RegExp(`^2025-01 · ${source}`));
    await press(zh.findFactor);
  };
  const take = () => screen.getAllByRole("button", { name: /^填入这些值/ })[0]?.click();

  test("are the warming potential in the set of the ledger, with set and source", async () => {
    await openGas("R410A 补充", "AR5");
    await act(async () => take());
    await press(zh.moreFields);
    expect([
      field("排放因子").value,
      field("因子单位").value,
      /R-410A，GWP100，AR5/.test(field("因子来源").value),
    ]).toEqual(["1923.5", "tCO2e/t", true]);
  });

  test("are not offered before a set is chosen", async () => {
    await openGas("SF6 断路器", "");
    expect([
      screen.queryByText(zh.chooseGwpSetFirst) !== null,
      screen.queryByRole("button", { name: /^填入这些值/ }),
    ]).toEqual([true, null]);
  });

  test("that are none of the seven are said to be none, with the clause", async () => {
    await openGas("R22 补充", "AR5");
    expect(screen.getByText(/HCFC-22.*不属于七类温室气体/).textContent).toContain("3.1");
  });
});
