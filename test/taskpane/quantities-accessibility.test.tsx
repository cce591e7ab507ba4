/** @jest-environment jsdom */
import axe from "axe-core";
import { act } from "@testing-library/react";
import { en } from "../../src/taskpane/text/en";
import { zh } from "../../src/taskpane/text/zh";
import { measured, twoMonths, unmeasured } from "./measured-ledger";
import { openStep } from "./quantities-ledger";
import { press } from "./show-pane";

test.each([
  ["zh-CN", zh, "低位发热量 · 燃煤锅炉 · 烟煤"],
  ["en-US", en, "Net calorific value · 燃煤锅炉 · 烟煤"],
] as const)("axe finds nothing in means and uncertainties, all open: %s", async (language, text, series) => {
  await openStep(measured(...twoMonths, unmeasured), language);
  await press(new RegExp(`^${text.meansTitle}`));
  await press(`${text.meanShowRows} · ${series}`);
  await press(text.sheetFormulaOf(series));
  await press(new RegExp(`^${text.uncertaintyTitle}`));
  await press(/^燃煤锅炉 · 烟煤/);
  await press(text.sheetFormulaOf("燃煤锅炉 · 烟煤"));
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
