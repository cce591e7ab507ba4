/** @jest-environment jsdom */
import axe from "axe-core";
import { act, screen } from "@testing-library/react";
import { en } from "../../src/taskpane/text/en";
import { zh } from "../../src/taskpane/text/zh";
import { PretendWorkbook } from "./pretend-workbook";
import { openTab, press, settled, showPane } from "./show-pane";

const balance = [
  ["物料", "数量（kg）", "含碳率（%）"],
  ["钢", 5000, 0.18],
];
const purchase = [
  ["用途", "用电量（MWh）"],
  ["全厂", 5],
];
const ways = [
  ["formulas beside a balance", balance, "beside"],
  ["rows of a balance", balance, "copy"],
  ["rows of purchased energy", purchase, "copy"],
] as const;

test.each(
  ways.flatMap(([name, rows, way]) => [
    [name, rows, way, "zh-CN", zh] as const,
    [name, rows, way, "en-US", en] as const,
  ]),
)("axe finds nothing in the questions about %s", async (_name, rows, way, language, text) => {
  const workbook = new PretendWorkbook();
  const area = { sheet: "台账", row: 0, column: 0, rows: rows.length, columns: rows[0]?.length ?? 0 };
  workbook.sheets.region = { area, rows, merges: [], hasHiddenRows: false };
  await showPane(workbook, language);
  await openTab(text.workbookTab);
  await press(text.readSelection);
  await settled();
  if (way === "copy") await act(async () => screen.getByRole("radio", { name: text.copyIntoTable }).click());
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
