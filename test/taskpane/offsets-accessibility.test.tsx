/** @jest-environment jsdom */
import axe from "axe-core";
import { act, fireEvent, screen } from "@testing-library/react";
import { zh } from "../../src/taskpane/text/zh";
import { fillItems, judgedLedger, provenLot } from "./judged-ledger";
import { press, showPane } from "./show-pane";

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

const openSection = (name: string) => press(new RegExp(`^${name}`));

async function openStep(step: string): Promise<void> {
  const workbook = await judgedLedger([provenLot, { ...provenLot, 批次: "丁" }]);
  fillItems(workbook, "evaluationChoices", { 排放数据依据: "自行核算并承诺真实" });
  await showPane(workbook);
  await press(zh.allSteps);
  await press(step);
}

describe("axe finds nothing", () => {
  test("in carbon assets, with its own parts, a lot and a judgement open", async () => {
    await openStep("碳资产与抵消");
    const parts = [zh.offsetsImport, zh.offsetsMatrix, zh.offsetsAllocation, zh.offsetsTwice];
    for (const part of parts) await openSection(part);
    await press(/^1\. 甲/);
    await press(zh.offsetsMoreFields);
    fireEvent.change(screen.getByRole("textbox", { name: zh.offsetsPaste }), {
      target: { value: "批次,数量,说明\n戊,约5,某地" },
    });
    await press(/^甲 · GUIDE/);
    expect(await violations()).toEqual([]);
  });

  test("in the verdict, with its own parts open", async () => {
    await openStep("判定与声明");
    const parts = [zh.verdictEvidence, zh.verdictReadingItems, zh.verdictStatements, zh.verdictFormulas];
    for (const part of parts) await openSection(part);
    await press(zh.verdictShowAll("GUIDE"));
    expect(await violations()).toEqual([]);
  });
});
