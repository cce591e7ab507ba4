/** @jest-environment jsdom */
import { fireEvent, screen, within } from "@testing-library/react";
import { zh } from "../../src/taskpane/text/zh";
import { PretendWorkbook } from "./pretend-workbook";
import { openTab, press, showPane } from "./show-pane";

async function openRound(workbook: PretendWorkbook) {
  await showPane(workbook);
  await openTab(zh.functionsTab);
  await press(/^CN\.EMISSION/);
  return within(screen.getByRole("group", { name: `${zh.fillIn} CN.EMISSION` }));
}

const activity = 0;
const factor = 1;
const activityUnit = 2;

function fill(form: Awaited<ReturnType<typeof openRound>>, argument: number, value: string): void {
  const field = form.getAllByRole("textbox")[argument];
  if (field === undefined) throw new Error(`no argument ${argument}`);
  fireEvent.change(field, { target: { value } });
}

describe("inserting a function", () => {
  test("says which arguments are missing and cannot be done before", async () => {
    const form = await openRound(PretendWorkbook.complete());
    expect([
      form.getByRole("status").textContent,
      form.getByRole<HTMLButtonElement>("button", { name: zh.insert }).disabled,
    ]).toEqual([zh.argumentMissing("活动数据 · 排放因子"), true]);
  });

  test("takes the selection as an argument", async () => {
    const form = await openRound(PretendWorkbook.complete());
    await press(zh.takeSelectionFor("活动数据"));
    expect(form.getAllByRole<HTMLInputElement>("textbox")[activity]?.value).toBe("排放!B2:B9");
  });

  test("writes the formula into the active cell, words in quotes", async () => {
    const workbook = PretendWorkbook.complete();
    const form = await openRound(workbook);
    fill(form, activity, "B2:B9");
    fill(form, factor, "0.589");
    fill(form, activityUnit, "MWh");
    await press(zh.insert);
    expect(workbook.activeCell.content).toBe('=CN.EMISSION(B2:B9,0.589,"MWh")');
  });

  test("asks before it replaces what a cell holds", async () => {
    const workbook = PretendWorkbook.complete();
    workbook.activeCell = { address: "排放!D2", content: "123" };
    const form = await openRound(workbook);
    fill(form, activity, "1");
    fill(form, factor, "2");
    await press(zh.insert);
    expect([workbook.activeCell.content, screen.getByRole("alert").textContent?.includes("123")]).toEqual([
      "123",
      true,
    ]);
    await press(zh.replaceIt);
    expect(workbook.activeCell.content).toBe("=CN.EMISSION(1,2)");
  });

  test("is not offered outside Excel", async () => {
    await showPane(undefined);
    await openTab(zh.functionsTab);
    await press(/^CN\.EMISSION/);
    expect(screen.queryByRole("button", { name: zh.insert })).toBeNull();
  });
});
