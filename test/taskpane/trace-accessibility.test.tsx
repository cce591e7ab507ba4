/** @jest-environment jsdom */
import axe from "axe-core";
import { act } from "@testing-library/react";
import type { SelectedCell } from "../../src/taskpane/workbook/trace/selected-cell";
import { en } from "../../src/taskpane/text/en";
import { zh } from "../../src/taskpane/text/zh";
import { formulaCell } from "./pretend-trace";
import { PretendWorkbook } from "./pretend-workbook";
import { openTab, press, settled, showPane } from "./show-pane";

/** What axe finds; colours need a browser, and the component library's focus guards are no content. */
async function violations(): Promise<string[]> {
  const found: axe.Result[] = [];
  await act(async () => {
    const results = await axe.run(
      { exclude: [["[data-tabster-dummy]"]] },
      { rules: { "color-contrast": { enabled: false }, region: { enabled: false } } },
    );
    found.push(...results.violations);
  });
  return found.map(({ id, nodes }) => `${id}: ${nodes[0]?.html}`);
}

const cells = { A2: "烧结", A3: "高炉", A4: "烧结", B2: 1, B3: 5, B4: 2, C4: "约3" };
const tableRow = {
  table: "FactorUse",
  headers: ["排放源", "活动数据", "凭证"],
  contents: ["石灰石", 120.5, "地磅单 12"],
  position: 1,
  isBody: true,
};

const selections: readonly (readonly [string, Partial<SelectedCell>])[] = [
  ["a sum over chosen rows", formulaCell('=CN.TOTALBY("烧结",A2:A4,B2:B4)+SUM(B2:B4)', cells, 11)],
  ["a refused formula", formulaCell("=CN.TOTAL(B2,C4)", cells, { error: "#VALUE!" })],
  ["a verdict", formulaCell('=CN.VERDICT(B2,B3,"2025年度")', cells, "达成2025年度声明期碳中和")],
  ["a formula that is not recalculated", { ...formulaCell("=B2+1", cells, 7), tableRow }],
  ["an entry", { content: 120.5, shown: "120.5", tableRow }],
];

describe("axe finds nothing in the origin", () => {
  test.each(selections)("of %s", async (_, selected) => {
    const workbook = new PretendWorkbook();
    workbook.trace.select(selected);
    await showPane(workbook);
    await openTab(zh.traceTab);
    expect(await violations()).toEqual([]);
  });

  test("of a cell that one came to from another, in English", async () => {
    const workbook = new PretendWorkbook();
    workbook.trace.select(formulaCell("=CN.TOTAL(B2,B3)", cells, 6));
    await showPane(workbook, "en-US");
    await openTab(en.traceTab);
    await press(en.goTo("排放!B2"));
    await settled();
    expect(await violations()).toEqual([]);
  });
});
