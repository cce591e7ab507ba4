/** @jest-environment jsdom */
import "./browser-surroundings";
import { act, fireEvent, screen, within } from "@testing-library/react";
import {
  carbonAssetsTable,
  emissionsTable,
  enterpriseTable,
  evaluationChoicesTable,
  verdictSettingsTable,
  type RecordTable,
} from "../../src/core";
import { zh } from "../../src/taskpane/text/zh";
import { excelWorkbook } from "../../src/taskpane/workbook/excel-workbook";
import type { WorkbookDocument } from "../../src/workbench/document";
import type { RunningAddIn } from "../workbench/office-in-jsdom";
import { emissionRows, provenLot } from "./judged-ledger";
import { openPaneOverExcel } from "./pane-over-excel";

let addIn: RunningAddIn;
let document: WorkbookDocument;
let ownSheet: string;

openPaneOverExcel(async (opened, running) => {
  document = opened;
  addIn = running;
  ownSheet = document.sheets.list[0]?.name ?? "";
  await excelWorkbook.complete([
    enterpriseTable,
    emissionsTable,
    carbonAssetsTable,
    verdictSettingsTable,
    evaluationChoicesTable,
  ]);
  answer("企业", "声明期", "2025年度");
  answer("企业", "企业名称", "示例钢铁有限公司");
  answer("评价方式", "排放数据依据", "自行核算并承诺真实");
  answer("判定设置", "上游重要排放源", "无重要上游排放源");
  answer("判定设置", "上游重要排放源理由", "逐项评估");
  fill(emissionsTable, emissionRows);
  fill(carbonAssetsTable, [provenLot]);
});

const cellAt = (row: number, column: number, rows = 1) => ({
  startRow: row,
  startColumn: column,
  endRow: row + rows - 1,
  endColumn: column,
});

/** Beside an item of a table of items; the tables begin below title, explanation and header. */
function answer(sheet: string, item: string, content: string): void {
  const names = document.cells.values(sheet, cellAt(3, 0, 60)).map(([name]) => name);
  document.edit.setValues(sheet, cellAt(3 + names.indexOf(item), 1), [[content]]);
}

function fill(table: RecordTable, rows: readonly Readonly<Record<string, unknown>>[]): void {
  rows.forEach((row, index) => {
    table.columns.forEach(({ header }, column) => {
      const content = row[header.zh];
      if (typeof content !== "string" && typeof content !== "number") return;
      document.edit.setValues(table.sheet, cellAt(3 + index, column), [[content]]);
    });
  });
}

const press = async (name: string | RegExp) => {
  const button = await screen.findByRole("button", { name });
  await act(async () => button.click());
};

async function openStep(step: string): Promise<void> {
  await press(zh.allSteps);
  await press(step);
  await act(async () => addIn.settled());
}

describe("over the real Office.js", () => {
  test("the verdict rests on what the sheets hold", async () => {
    await openStep("判定与声明");
    fireEvent.change(await screen.findByRole("textbox", { name: zh.verdictAsOf }), {
      target: { value: "2026-03-31" },
    });
    const card = within(await screen.findByRole("article", { name: "GUIDE" }));
    expect(card.getByText("达成2025年度声明期碳中和").tagName).toBe("SPAN");
  });

  test("the statement is written as texts from the selected cell down, and taken back", async () => {
    await openStep("判定与声明");
    await act(async () => excelWorkbook.jumpTo(`${ownSheet}!C5`));
    await press(new RegExp(`^${zh.verdictStatements}`));
    await press(zh.verdictPlace);
    await screen.findByText(zh.verdictPlaced(9));
    const written = document.cells.values(ownSheet, cellAt(4, 2, 2)).flat();
    await press(zh.undo);
    await screen.findByText(zh.undone);
    expect([written, document.cells.values(ownSheet, cellAt(4, 2, 2)).flat()]).toEqual([
      [zh.verdictTruthTitle, zh.verdictEnterprise("示例钢铁有限公司")],
      [null, null],
    ]);
  });

  test("an import is one batch, and what looks like a formula stays text", async () => {
    await openStep("碳资产与抵消");
    await press(new RegExp(`^${zh.offsetsImport}`));
    fireEvent.change(await screen.findByRole("textbox", { name: zh.offsetsPaste }), {
      target: { value: '批次,种类,数量,项目名称\n乙,CCER,20,"=1+1"' },
    });
    await press(zh.offsetsEnter);
    await press(zh.save);
    await screen.findByText(/^已写入/);
    const project = carbonAssetsTable.columns.findIndex(({ id }) => id === "projectName");
    const at = document.cells.at("碳资产", 4, project);
    document.history.undo();
    expect([at.value, at.formula ?? "", document.cells.at("碳资产", 4, project).value ?? ""]).toEqual([
      "=1+1",
      "",
      "",
    ]);
  });

  test("the formula for reviewers is in the cell that was selected", async () => {
    await openStep("判定与声明");
    await act(async () => excelWorkbook.jumpTo(`${ownSheet}!B2`));
    await press(new RegExp(`^${zh.verdictFormulas}`));
    const part = within(await screen.findByRole("group", { name: zh.verdictFormulaAll }));
    await act(async () => part.getByRole("button", { name: zh.insert }).click());
    await screen.findByText(/^公式已写入/);
    expect(document.cells.at(ownSheet, 1, 1).formula).toContain("CN.VERDICTS(Emissions[#All]");
  });
});
