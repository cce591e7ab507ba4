/** @jest-environment jsdom */
import { boundaryTables, categories, enterpriseTable, itemHeaders, type CellContent } from "../../src/core";
import { excelWorkbook } from "../../src/taskpane/workbook/excel-workbook";
import type { CellEdit } from "../../src/taskpane/workbook/ledger-workbook";
import type { WorkbookDocument } from "../../src/workbench/document";
import { openWorkbook, range } from "./open-workbook";

const workbook = openWorkbook();
let document: WorkbookDocument;

beforeEach(() => {
  ({ document } = workbook);
});

const value = (sheet: string, row: number, column: number) => document.cells.at(sheet, row, column).value;
const firstSheet = () => document.sheets.list[0]?.name ?? "";

/** The sample ledger's own form: item, content, note. */
function oldEnterprise(): void {
  const sheet = firstSheet();
  document.edit.setValues(sheet, range(0, 0, 2, 2), [
    ["项目", "内容", "说明"],
    ["声明期", "2025年度", "原样写入判定结论"],
    ["我们的备注", "勿动", ""],
  ]);
  document.tables.add(sheet, range(0, 0, 2, 2), { name: "Enterprise", hasHeaders: true });
}

/** The row of an item in the table that the pane made: title, explanation, header, then the items. */
const itemRow = (id: string) => enterpriseTable.items.findIndex((item) => item.id === id) + 3;
const item = (column: string, typed: string, seen?: CellContent): CellEdit => ({
  table: "enterprise",
  row: "",
  column,
  typed,
  seen,
});

describe("completing the ledger's tables", () => {
  test("makes each on a sheet of its own, under its name", async () => {
    await excelWorkbook.complete(boundaryTables);
    expect(document.tables.list.map(({ name, sheet }) => `${sheet}!${name}`)).toEqual([
      "企业!Enterprise",
      "生产基地!Bases",
      "核算边界!BoundaryCategories",
      "上游排放源!UpstreamSources",
    ]);
  });

  test("makes nothing twice", async () => {
    await excelWorkbook.complete(boundaryTables);
    expect(await excelWorkbook.complete(boundaryTables)).toEqual([]);
  });

  test("answers nothing except what the standards leave no choice about", async () => {
    await excelWorkbook.complete(boundaryTables);
    const answers = categories.map((_category, index) => value("核算边界", index + 3, 1));
    expect(answers.map((answer) => answer ?? "")).toEqual(
      categories.map(({ isAlwaysInside }) => (isAlwaysInside ? "纳入" : "")),
    );
  });

  test("offers the allowed answers in the sheet, and warns on others without refusing them", async () => {
    await excelWorkbook.complete(boundaryTables);
    expect(document.validations.choices("核算边界", 8, 1)).toEqual(["纳入", "不纳入"]);
    expect(document.validations.at("核算边界", 8, 1)).toMatchObject({
      errorStyle: "warning",
      showsError: true,
    });
  });

  test("takes another sheet where one of that name is there for something else", async () => {
    document.sheets.add("企业");
    document.edit.setValues("企业", range(0, 0, 0, 0), [["别的东西"]]);
    await excelWorkbook.complete(boundaryTables);
    expect([value("企业", 0, 0), document.tables.get("Enterprise")?.sheet]).toEqual(["别的东西", "企业 2"]);
  });

  test("adds to a table of another form what is missing, and leaves what is there", async () => {
    oldEnterprise();
    await excelWorkbook.complete(boundaryTables);
    const sheet = firstSheet();
    expect([value(sheet, 1, 1), value(sheet, 2, 1), value(sheet, 3, 0)]).toEqual([
      "2025年度",
      "勿动",
      "声明期开始",
    ]);
  });

  test("is one step to undo", async () => {
    const sheets = document.sheets.list.length;
    await excelWorkbook.complete(boundaryTables);
    document.history.undo();
    expect([document.sheets.list.length, document.tables.list.length]).toEqual([sheets, 0]);
  });
});

describe("reading", () => {
  test("finds the tables that are there, wherever they stand", async () => {
    oldEnterprise();
    const snapshot = await excelWorkbook.read(boundaryTables);
    expect([Object.keys(snapshot), snapshot.enterprise?.content.rows[0]]).toEqual([
      ["enterprise"],
      ["声明期", "2025年度", "原样写入判定结论"],
    ]);
  });

  test("tells the address of a cell", async () => {
    await excelWorkbook.complete(boundaryTables);
    const { content } = (await excelWorkbook.read(boundaryTables)).boundaryCategories ?? {};
    expect(content?.addressAt?.(0, 1)).toBe("核算边界!B4");
  });

  test("tells formulas from contents", async () => {
    oldEnterprise();
    document.edit.setFormulas(firstSheet(), range(1, 1, 1, 1), [['=2024+1&"年度"']]);
    const { enterprise } = await excelWorkbook.read(boundaryTables);
    expect([enterprise?.content.rows[0]?.[1], enterprise?.formulas[0]?.[1]]).toEqual([
      "2025年度",
      '=2024+1&"年度"',
    ]);
  });

  test("tells an error from a text", async () => {
    oldEnterprise();
    document.edit.setFormulas(firstSheet(), range(1, 1, 1, 1), [["=1/0"]]);
    expect((await excelWorkbook.read(boundaryTables)).enterprise?.content.rows[0]?.[1]).toEqual({
      error: "#DIV/0!",
    });
  });
});

describe("writing", () => {
  test("keeps texts as texts and days as days", async () => {
    await excelWorkbook.complete(boundaryTables);
    const result = await excelWorkbook.write(
      [item("periodLabel", "2025年度"), item("organisationCode", "001234"), item("periodFrom", "2025-01-01")],
      false,
    );
    const row = itemRow("periodFrom");
    expect([
      result.kind,
      value("企业", itemRow("periodLabel"), 1),
      value("企业", itemRow("organisationCode"), 1),
      value("企业", row, 1),
      document.cells.at("企业", row, 1).text,
    ]).toEqual(["written", "2025年度", "001234", 45658, "2025-01-01"]);
  });

  test.each(["=1+1", "+86 731 1234", "-", "'引号", "@甲"])("writes %s as the text it is", async (typed) => {
    await excelWorkbook.complete(boundaryTables);
    await excelWorkbook.write([item("name", typed)], false);
    const cell = document.cells.at("企业", itemRow("name"), 1);
    const { enterprise } = await excelWorkbook.read(boundaryTables);
    const row = enterpriseTable.items.findIndex(({ id }) => id === "name");
    expect([cell.value, cell.formula, enterprise?.formulas[row]?.[1]]).toEqual([typed, undefined, undefined]);
  });

  test("is one step to undo", async () => {
    await excelWorkbook.complete(boundaryTables);
    await excelWorkbook.write([item("periodLabel", "2025年度"), item("name", "甲")], false);
    document.history.undo();
    expect([value("企业", itemRow("periodLabel"), 1), value("企业", itemRow("name"), 1)]).toEqual([
      null,
      null,
    ]);
  });

  test("adds the row of an item that the table does not have", async () => {
    oldEnterprise();
    await excelWorkbook.write([item("gwpSet", "AR5")], false);
    const rows = document.cells.values(firstSheet(), range(3, 0, 3, 2));
    expect(rows[0]?.slice(0, 2)).toEqual(["GWP 版本", "AR5"]);
  });

  test("fills the blank row of a new table before it adds rows", async () => {
    await excelWorkbook.complete(boundaryTables);
    const base = (row: string, column: string, typed: string): CellEdit => ({
      table: "bases",
      row,
      column,
      typed,
      seen: undefined,
    });
    await excelWorkbook.write(
      [base("new:1", "base", "甲"), base("new:1", "inside", "纳入"), base("new:2", "base", "乙")],
      false,
    );
    expect(document.cells.values("生产基地", range(3, 0, 4, 2))).toEqual([
      ["甲", null, "纳入"],
      ["乙", null, null],
    ]);
  });

  test("writes nothing at all where one of the cells was changed meanwhile", async () => {
    oldEnterprise();
    const edits = [item("name", "甲"), item("periodLabel", "2026年度", "2024年度")];
    const result = await excelWorkbook.write(edits, false);
    expect([result, value(firstSheet(), 1, 1), document.tables.get("Enterprise")?.range.endRow]).toEqual([
      {
        kind: "conflicts",
        conflicts: [{ edit: edits[1], kind: "changed", now: "2025年度", cell: `${firstSheet()}!B2` }],
      },
      "2025年度",
      2,
    ]);
  });

  test("asks before it replaces a formula", async () => {
    oldEnterprise();
    document.edit.setFormulas(firstSheet(), range(1, 1, 1, 1), [['="2025"&"年度"']]);
    const edit = item("periodLabel", "2026年度", "2025年度");
    expect(await excelWorkbook.write([edit], false)).toMatchObject({
      conflicts: [{ kind: "formula", now: '="2025"&"年度"' }],
    });
    expect(await excelWorkbook.write([edit], true)).toEqual({ kind: "written" });
    expect(value(firstSheet(), 1, 1)).toBe("2026年度");
  });

  test("never writes into a row that has become another", async () => {
    await excelWorkbook.complete(boundaryTables);
    document.structure.insertRows("核算边界", 3, 1);
    const edit: CellEdit = {
      table: "boundaryCategories",
      row: 5,
      column: "reason",
      typed: "由客户承担",
      seen: undefined,
      seenName: "间接·运输",
    };
    expect(await excelWorkbook.write([edit], true)).toMatchObject({ conflicts: [{ kind: "row-moved" }] });
  });

  test("into a table that was deleted writes nothing and says so", async () => {
    const result = await excelWorkbook.write([item("name", "甲")], true);
    expect(result).toMatchObject({ conflicts: [{ kind: "not-there" }] });
  });
});

test("a new table of items has the four headers", async () => {
  await excelWorkbook.complete(boundaryTables);
  expect(document.cells.values("企业", range(2, 0, 2, 3))[0]).toEqual(Object.values(itemHeaders));
});
