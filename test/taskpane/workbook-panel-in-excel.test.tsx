/** @jest-environment jsdom */
import "./browser-surroundings";
import { act, cleanup, configure, fireEvent, render, screen, within } from "@testing-library/react";
import {
  basesTable,
  factorUseTable,
  fuelUseTable,
  schemaVersion,
  templateInfoTable,
  type Column,
  type LedgerTable,
} from "../../src/core";
import { cellAddress } from "../../src/sheet/address/cell-address";
import { App } from "../../src/taskpane/App";
import { showNotice } from "../../src/taskpane/notices";
import { zh } from "../../src/taskpane/text/zh";
import { excelWorkbook } from "../../src/taskpane/workbook/excel-workbook";
import { WorkbookDocument } from "../../src/workbench/document";
import { startAddIn, type RunningAddIn } from "../workbench/office-in-jsdom";

configure({ defaultHidden: true });

let addIn: RunningAddIn;
let document: WorkbookDocument;

beforeAll(async () => {
  addIn = await startAddIn({ document: WorkbookDocument.empty(), locale: "zh-CN" });
}, 60_000);

beforeEach(() => {
  document = WorkbookDocument.empty();
  addIn.open(document);
});

afterEach(() => {
  cleanup();
  showNotice(undefined);
});

afterAll(() => addIn.close());

const range = (startRow: number, startColumn: number, endRow: number, endColumn: number) => ({
  startRow,
  startColumn,
  endRow,
  endColumn,
});
const press = async (name: string | RegExp) => {
  const found = await screen.findByRole("button", { name });
  await act(async () => found.click());
};
const positionOf = (table: LedgerTable, id: string) =>
  ((table.form === "records" ? table.columns : table.items) as readonly Column[]).findIndex(
    (column) => column.id === id,
  );
const emissions = positionOf(factorUseTable, "emissions");
/** Body rows begin below title, explanation and header. */
const firstRow = 3;

/** Opens the pane over the workbook as it is now, at the part of the workbook's tab of that name. */
async function openPart(name: string): Promise<void> {
  await act(async () => {
    render(<App surroundings="excel" workbook={excelWorkbook} />);
  });
  await act(async () => screen.getByRole("tab", { name: zh.workbookTab }).click());
  await press(name);
}

/** A ledger of three rows whose calculated cells are in order. */
async function withRows(): Promise<void> {
  const row = {
    month: 45658,
    source: "锅炉",
    activity: 10,
    activityUnit: "t",
    factor: 2,
    factorUnit: "tCO2/t",
  };
  const rows = ["甲", "乙", "丙"].map((source) => ({ ...row, source }));
  const work = { report: () => undefined, isCancelled: () => false };
  await excelWorkbook.sheets.appendRows(factorUseTable, rows, work);
}

const cellOf = (row: number) => `${factorUseTable.sheet}!${cellAddress(firstRow + row, emissions)}`;
/** Without the add-in's functions the other rows show #NAME?, which is a matter for repair too. */
const rowCount = 3;

const emissionsFormula = (row: number) =>
  document.cells.formulas(
    factorUseTable.sheet,
    range(firstRow + row, emissions, firstRow + row, emissions),
  )[0]?.[0];
const putEmissions = (row: number, content: string | number) =>
  document.edit.setFormulas(
    factorUseTable.sheet,
    range(firstRow + row, emissions, firstRow + row, emissions),
    [[content]],
  );

describe("the state of the workbook", () => {
  test("names findings with the way to their cells", async () => {
    await withRows();
    putEmissions(1, 99);
    await openPart(zh.workbookState);
    await press(zh.goTo(cellOf(1)));
    await act(async () => addIn.settled());
    expect(document.selection.current.ranges).toEqual([
      range(firstRow + 1, emissions, firstRow + 1, emissions),
    ]);
  });

  test("offers the columns that a table lacks and adds them at its end", async () => {
    await excelWorkbook.complete([basesTable]);
    document.tables.deleteColumn("Bases", "理由");
    await openPart(zh.workbookState);
    await screen.findByText("生产基地 · 理由");
    await press(zh.addThem);
    await screen.findByText(/^已补上/);
    expect(document.tables.get("Bases")?.columns.at(-1)?.name).toBe("理由");
  });

  test("makes the tables that are chosen and states the schema version with them", async () => {
    await openPart(zh.workbookState);
    await act(async () => screen.getByRole("checkbox", { name: templateInfoTable.title.zh }).click());
    await press(zh.addThem);
    await screen.findByText(/^已补上/);
    await screen.findByText(zh.standingSame);
    expect(document.cells.at("模板信息", firstRow, 1).value).toBe(schemaVersion);
  });

  test("says which columns were renamed and touches none of them", async () => {
    await excelWorkbook.complete([basesTable]);
    document.edit.setValues("生产基地", range(2, 0, 2, 0), [["厂名"]]);
    await openPart(zh.workbookState);
    expect((await screen.findAllByText(/厂名.*是不是改了名/)).length).toBeGreaterThan(0);
  });

  test("of an empty workbook is told without a word of complaint", async () => {
    await openPart(zh.workbookState);
    await screen.findByText(zh.noTablesYet);
    expect(screen.getByText(zh.noFindings)).not.toBeNull();
  });
});

describe("repairing formulas", () => {
  test("shows old beside new and mends only what is chosen", async () => {
    await withRows();
    const own = emissionsFormula(0);
    putEmissions(1, 99);
    putEmissions(2, "=1+1");
    await openPart(zh.repairFormulas);
    await screen.findByText(zh.toRepair(rowCount));
    const list = within(screen.getByRole("list", { name: zh.repairFormulas }));
    await act(async () => list.getByRole("checkbox", { name: new RegExp(`^${cellOf(1)}`) }).click());
    await press(zh.repairChosen(1));
    await screen.findByText(zh.repaired(1));
    expect([emissionsFormula(1), emissionsFormula(2)]).toEqual([own, "=1+1"]);
  });

  test("is undone from the notice", async () => {
    await withRows();
    putEmissions(1, 99);
    await openPart(zh.repairFormulas);
    await press(zh.chooseAll);
    await press(zh.repairChosen(rowCount));
    await press(zh.undo);
    await screen.findByText(zh.undone);
    expect(document.cells.at(factorUseTable.sheet, firstRow + 1, emissions).value).toBe(99);
  });

  test("writes nothing where the cell has changed since it was shown", async () => {
    await withRows();
    putEmissions(1, 99);
    await openPart(zh.repairFormulas);
    await press(zh.chooseAll);
    putEmissions(1, 77);
    await press(zh.repairChosen(rowCount));
    await screen.findByText(/在您查看期间变了/);
    expect(document.cells.at(factorUseTable.sheet, firstRow + 1, emissions).value).toBe(77);
  });

  test("finds unbound formulas on sheets that are not ours, and binds them as they are", async () => {
    const sheet = document.sheets.list[0]?.name ?? "";
    document.edit.setFormulas(sheet, range(4, 1, 4, 1), [["=1+_xldudf_CN_TOTAL(2,3)"]]);
    await openPart(zh.repairFormulas);
    await press(zh.scanWorkbook);
    await press(zh.chooseAll);
    await press(zh.repairChosen(1));
    await screen.findByText(zh.repaired(1));
    expect(document.cells.formulas(sheet, range(4, 1, 4, 1))).toEqual([["=1+CN.TOTAL(2,3)"]]);
  });

  test("of a table whose sheet was deleted meanwhile is refused with a reason", async () => {
    await withRows();
    putEmissions(1, 99);
    await openPart(zh.repairFormulas);
    await press(zh.chooseAll);
    document.sheets.delete(factorUseTable.sheet);
    await press(zh.repairChosen(rowCount));
    expect((await screen.findByText(/^工作簿里已找不到/)).textContent).toContain("ItemNotFound");
  });
});

describe("issuing a template", () => {
  const issue = async () => {
    await excelWorkbook.complete([templateInfoTable]);
    await openPart(zh.issueTemplate);
    fireEvent.change(await screen.findByRole("textbox", { name: "集团" }), { target: { value: "示例集团" } });
    fireEvent.change(screen.getByRole("textbox", { name: "模板版本" }), { target: { value: "=2025.1" } });
    await press(zh.issueNow);
    await screen.findByText(zh.issued);
  };
  const content = (id: string) =>
    document.cells.at("模板信息", firstRow + positionOf(templateInfoTable, id), 1).value;

  test("writes what was entered, and the schema version of its own accord", async () => {
    await issue();
    expect([content("group"), content("templateVersion"), content("schemaVersion")]).toEqual([
      "示例集团",
      "=2025.1",
      schemaVersion,
    ]);
  });

  test("stamps the document itself, so that it can be told without opening it", async () => {
    document.customProperties.set("Tanheng.boundaryInstruction", "旧的说明");
    await issue();
    expect(document.customProperties.list.map(({ key, value }) => [key, value])).toEqual([
      ["Tanheng.schemaVersion", String(schemaVersion)],
      ["Tanheng.group", "示例集团"],
      ["Tanheng.templateVersion", "=2025.1"],
    ]);
  });

  test("shows beforehand what will be written", async () => {
    await excelWorkbook.complete([templateInfoTable]);
    await openPart(zh.issueTemplate);
    fireEvent.change(await screen.findByRole("textbox", { name: "集团" }), { target: { value: "示例集团" } });
    await screen.findByText(`集团: ${zh.empty} → 示例集团`);
    expect(content("group")).toBeNull();
  });

  test("asks where a cell was changed meanwhile", async () => {
    await excelWorkbook.complete([templateInfoTable]);
    await openPart(zh.issueTemplate);
    fireEvent.change(await screen.findByRole("textbox", { name: "集团" }), { target: { value: "示例集团" } });
    const row = firstRow + positionOf(templateInfoTable, "group");
    document.edit.setValues("模板信息", range(row, 1, row, 1), [["别的集团"]]);
    await press(zh.issueNow);
    await screen.findByText(zh.conflictsTitle);
    expect(content("group")).toBe("别的集团");
  });
});

describe("a workbook that a newer version has made", () => {
  const newer = async () => {
    await excelWorkbook.complete([templateInfoTable, fuelUseTable]);
    document.edit.setValues("模板信息", range(firstRow, 1, firstRow, 1), [[schemaVersion + 1]]);
  };

  test("is said to be read only in every part of the pane", async () => {
    await newer();
    await openPart(zh.workbookState);
    expect((await screen.findByText(zh.readOnlyNewer(String(schemaVersion + 1)))).textContent).not.toBe("");
  });

  test("takes no entries", async () => {
    await newer();
    await openPart(zh.issueTemplate);
    const group = await screen.findByRole<HTMLInputElement>("textbox", { name: "集团" });
    await screen.findByText(/^本工作簿的架构版本/);
    expect([group.readOnly, screen.queryByRole("button", { name: zh.issueNow })]).toEqual([true, null]);
  });

  test("makes no tables", async () => {
    await newer();
    await openPart(zh.workbookState);
    await screen.findByText(zh.standingNewer);
    expect([
      screen.queryByRole("button", { name: zh.addThem }),
      screen.queryByRole("button", { name: zh.makeTables }),
    ]).toEqual([null, null]);
  });
});
