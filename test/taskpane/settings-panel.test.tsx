/** @jest-environment jsdom */
import { act, cleanup, fireEvent, screen, within } from "@testing-library/react";
import { dataVersionTable, templateInfoTable } from "../../src/core";
import { settingsEditing } from "../../src/taskpane/panels/settings/settings-editing";
import { en } from "../../src/taskpane/text/en";
import { zh } from "../../src/taskpane/text/zh";
import { PretendWorkbook } from "./pretend-workbook";
import { openTab, press, showPane } from "./show-pane";

async function openSettings(workbook: PretendWorkbook): Promise<void> {
  await showPane(workbook);
  await openTab(zh.settingsTab);
}

async function complete(): Promise<PretendWorkbook> {
  const workbook = PretendWorkbook.complete();
  await workbook.complete(settingsEditing.tables);
  return workbook;
}

const item = (workbook: PretendWorkbook, table: string, name: string) =>
  workbook.tables.get(table)?.rows.find(([each]) => each === name)?.[1];
/** The first of the two places; the other one stands among the pinned versions. */
const gwpField = () => {
  const [field] = screen.getAllByRole<HTMLSelectElement>("combobox", { name: zh.settingsGwp });
  if (field === undefined) throw new Error("no field for the GWP set");
  return field;
};
const section = (name: string) => press(new RegExp(`^${name}`));
const language = (name: string) =>
  within(screen.getByRole("radiogroup", { name: /语言|Language/ })).getByRole("radio", { name });

describe("the language", () => {
  test("is changed at once", async () => {
    await openSettings(await complete());
    await act(async () => language("English").click());
    expect(screen.getByRole("tab", { selected: true }).textContent).toBe(en.settingsTab);
  });

  test("is remembered when the pane is opened again", async () => {
    await openSettings(await complete());
    await act(async () => language("English").click());
    cleanup();
    await showPane(PretendWorkbook.complete());
    expect(screen.getByRole("tab", { selected: true }).textContent).toBe(en.journeyTab);
  });

  test("is remembered from the switch in the header too", async () => {
    await showPane(PretendWorkbook.complete());
    await press(zh.switchLanguage);
    cleanup();
    await showPane(PretendWorkbook.complete());
    expect(screen.getByRole("tab", { selected: true }).textContent).toBe(en.journeyTab);
  });

  test("is not written to the workbook", async () => {
    const workbook = await complete();
    const before = JSON.stringify([...workbook.tables]);
    await openSettings(workbook);
    await act(async () => language("English").click());
    expect(JSON.stringify([...workbook.tables])).toBe(before);
  });
});

describe("the GWP set", () => {
  test("is written to the table of the enterprise", async () => {
    const workbook = await complete();
    await openSettings(workbook);
    await section(zh.settingsGwp);
    fireEvent.change(gwpField(), { target: { value: "AR6" } });
    await press(zh.save);
    expect(item(workbook, "enterprise", "GWP 版本")).toBe("AR6");
  });

  test("that differs between two tables is pointed out", async () => {
    const workbook = await complete();
    for (const [table, set] of [
      ["enterprise", "AR5"],
      [dataVersionTable.id, "AR6"],
    ] as const) {
      const row = workbook.tables.get(table)?.rows.find(([each]) => each === "GWP 版本");
      if (row !== undefined) row[1] = set;
    }
    await openSettings(workbook);
    await section(zh.settingsGwp);
    expect(screen.getByText(zh.settingsGwpBoth)).toBeTruthy();
  });
});

describe("the edition of factors", () => {
  test("is written to every table that states it", async () => {
    const workbook = await complete();
    await openSettings(workbook);
    await section(zh.settingsEdition);
    fireEvent.change(screen.getByRole("combobox", { name: zh.settingsEditionList }), {
      target: { value: "gbt32151-2024" },
    });
    await press(zh.save);
    expect([
      item(workbook, dataVersionTable.id, "因子版本"),
      item(workbook, templateInfoTable.id, "因子版本"),
    ]).toEqual(["gbt32151-2024", "gbt32151-2024"]);
  });

  test("that nobody knows is named beside its field", async () => {
    const workbook = await complete();
    await openSettings(workbook);
    await section(zh.settingsEdition);
    const [field] = screen.getAllByRole<HTMLInputElement>("textbox", { name: "因子版本" });
    await act(async () => {
      if (field !== undefined) fireEvent.change(field, { target: { value: "2099 版" } });
    });
    expect(field?.getAttribute("aria-invalid")).toBe("true");
  });
});

test("what is entered and not written stays while one looks at another tab", async () => {
  await openSettings(await complete());
  await section(zh.settingsGwp);
  fireEvent.change(gwpField(), { target: { value: "AR6" } });
  await openTab(zh.aboutTab);
  await openTab(zh.settingsTab);
  expect(gwpField().value).toBe("AR6");
});

describe("the rounding of stated amounts", () => {
  const ruleField = () => screen.getByRole<HTMLSelectElement>("combobox", { name: "列示数修约规则" });
  const decimals = () => screen.getByRole<HTMLInputElement>("textbox", { name: "列示数小数位数" });
  const choose = async (rule: string, places: string) => {
    await section(zh.settingsRounding);
    await act(async () => void fireEvent.change(ruleField(), { target: { value: rule } }));
    await act(async () => void fireEvent.change(decimals(), { target: { value: places } }));
  };

  test("is none before somebody sets it, and that is said", async () => {
    await openSettings(await complete());
    await section(zh.settingsRounding);
    expect([ruleField().value, decimals().value, screen.getByText(zh.settingsRoundingNone).tagName]).toEqual([
      "",
      "",
      "SPAN",
    ]);
  });

  test("is shown by an amount in which the rules differ", async () => {
    await openSettings(await complete());
    await choose("四舍五入", "2");
    const words = zh.settingsRoundingExample("按四舍五入修约到 2 位小数", "12.345", "12.35");
    expect(screen.getByText(words).tagName).toBe("SPAN");
  });

  test("is written to the settings of the verdict", async () => {
    const workbook = await complete();
    await openSettings(workbook);
    await choose("GB/T 8170（四舍六入五成双）", "2");
    await press(zh.save);
    expect([
      item(workbook, "verdictSettings", "列示数修约规则"),
      item(workbook, "verdictSettings", "列示数小数位数"),
    ]).toEqual(["GB/T 8170（四舍六入五成双）", 2]);
  });

  test("to decimals that do not exist is refused beside the field", async () => {
    await openSettings(await complete());
    await choose("四舍五入", "9");
    expect([
      decimals().getAttribute("aria-invalid"),
      screen.getByText(zh.settingsRoundingNone).tagName,
    ]).toEqual(["true", "SPAN"]);
  });
});
