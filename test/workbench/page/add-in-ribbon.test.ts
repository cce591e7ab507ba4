/** @jest-environment jsdom */
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { addInRibbon } from "../../../src/workbench/page/frame/add-in-ribbon";

const groups = addInRibbon(readFileSync(join(__dirname, "../../../manifest.xml"), "utf8"), "/addin");
const buttons = groups.flatMap((group) => group.buttons);

test("every button of the manifest's tab is on the ribbon", () => {
  expect(buttons.map(({ id }) => id)).toEqual([
    "Tanheng.Tab.Ledger.OpenPane",
    "Tanheng.Tab.Calculation.Recalc",
  ]);
});

test("every button and group has its name in both languages", () => {
  const labels = [...groups, ...buttons].map(({ label }) => label);
  expect(labels.filter(({ zh, en }) => !/[\u4e00-\u9fff]/.test(zh) || !/^[\w ]+$/.test(en))).toEqual([]);
});

test("a button that runs a function carries the name the add-in has bound", () => {
  expect(buttons[1]?.action).toEqual({ kind: "function", name: "recalculateWorkbook" });
});

test("a button's icon is served with the add-in", () => {
  expect(buttons[0]?.icon).toBe("/addin/assets/icon-32.png");
});
