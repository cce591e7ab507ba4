/** @jest-environment jsdom */
import { basesTable, factorUseTable, fuelUseTable, type SchemaStep } from "../../src/core";
import { excelWorkbook } from "../../src/taskpane/workbook/excel-workbook";
import { unwatched, type Work } from "../../src/taskpane/workbook/sheets/work";
import type { BatchResult, WrittenBatch } from "../../src/taskpane/workbook/sheets/write-batch";
import { openWorkbook, range } from "./open-workbook";

const excel = openWorkbook();
const { sheets } = excelWorkbook;

function written(result: BatchResult): WrittenBatch {
  if (result.kind !== "written") throw new Error(result.kind);
  return result.batch;
}

/** Stops after so many reports. */
function stoppedAfter(reports: number): Work {
  let count = 0;
  return { report: () => void (count += 1), isCancelled: () => count >= reports };
}

describe("rows for a table of ours", () => {
  const row = {
    month: 45658,
    source: "锅炉",
    activity: 10,
    activityUnit: "t",
    factor: 2,
    factorUnit: "tCO2/t",
  };

  test("go into a table that is made for them, blank rows first", async () => {
    await sheets.appendRows(factorUseTable, [row, { ...row, source: "001" }], unwatched);
    const { factorUse } = await excelWorkbook.read([factorUseTable]);
    expect(factorUse?.content.rows.map((cells) => cells.slice(0, 3))).toEqual([
      [45658, undefined, "锅炉"],
      [45658, undefined, "001"],
    ]);
  });

  test("carry the formula of the calculated column", async () => {
    await sheets.appendRows(factorUseTable, [row, row], unwatched);
    const position = factorUseTable.columns.findIndex(({ id }) => id === "emissions");
    const { factorUse } = await excelWorkbook.read([factorUseTable]);
    expect(factorUse?.formulas.map((cells) => cells[position])).toEqual(
      Array(2).fill(expect.stringContaining("CN.EMISSION(")),
    );
  });

  test("are undone together with the sheet that was made for them", async () => {
    const batch = written(await sheets.appendRows(factorUseTable, [row, row], unwatched));
    await sheets.undo(batch, unwatched);
    expect([excel.document.tables.list.length, excel.document.sheets.list.length]).toEqual([0, 1]);
  });

  test("are undone so that a table that was there has its own rows again", async () => {
    await excelWorkbook.complete([factorUseTable]);
    const first = written(await sheets.appendRows(factorUseTable, [row], unwatched));
    const second = written(await sheets.appendRows(factorUseTable, [row, row, row], unwatched));
    await sheets.undo(second, unwatched);
    const { factorUse } = await excelWorkbook.read([factorUseTable]);
    expect([factorUse?.content.rows.length, factorUse?.content.rows[0]?.[2], first.rows?.kept]).toEqual([
      1,
      "锅炉",
      1,
    ]);
  });

  test("move up again what stands below the table when they are undone", async () => {
    await excelWorkbook.complete([factorUseTable]);
    const end = excel.document.tables.get("FactorUse")?.range.endRow ?? 0;
    excel.document.edit.setValues("排放因子法", range(end + 2, 0, end + 2, 0), [["制表人"]]);
    const batch = written(await sheets.appendRows(factorUseTable, [row, row, row], unwatched));
    await sheets.undo(batch, unwatched);
    expect(excel.document.cells.at("排放因子法", end + 2, 0).value).toBe("制表人");
  });

  test("that are stopped in the middle leave the table as it was", async () => {
    await excelWorkbook.complete([factorUseTable]);
    const many = Array.from({ length: 4_000 }, () => row);
    const result = await sheets.appendRows(factorUseTable, many, stoppedAfter(2));
    const { factorUse } = await excelWorkbook.read([factorUseTable]);
    expect([result.kind, factorUse?.content.rows.length]).toEqual(["cancelled", 1]);
  });
});

describe("the state of the workbook", () => {
  test("tells hidden rows of each table", async () => {
    await sheets.appendRows(fuelUseTable, [{ source: "a" }, { source: "b" }, { source: "c" }], unwatched);
    const { startRow = 0 } = excel.document.tables.get("FuelUse")?.range ?? {};
    excel.document.sheets.setRowsHidden("燃料燃烧", startRow + 2, startRow + 2, true);
    expect((await sheets.readContents())["FuelUse"]).toMatchObject({ hiddenRows: 1, isProtected: false });
  });

  test("a scan finds formulas that are not bound, on any sheet", async () => {
    excel.document.edit.setFormulas(excel.sheet, range(4, 1, 4, 1), [["=_XLDUDF_CN_TOTAL(A1)"]]);
    excel.document.edit.setFormulas(excel.sheet, range(5, 1, 5, 1), [["=SUM(A1:A3)"]]);
    const found = await sheets.scanFormulas(unwatched);
    expect(found?.map(({ cell: at, formula }) => [at, formula])).toEqual([
      [`${excel.sheet}!B5`, "=_XLDUDF_CN_TOTAL(A1)"],
    ]);
  });

  test("a column that is missing is added at the end, one that has no room is told", async () => {
    await excelWorkbook.complete([basesTable]);
    excel.document.tables.deleteColumn("Bases", "理由");
    const reason = basesTable.columns.find(({ id }) => id === "reason");
    if (reason === undefined) throw new Error("no reason");
    const step: SchemaStep = { kind: "addColumn", table: basesTable, column: reason };
    const { range: there } = excel.document.tables.get("Bases") ?? {};
    const beside = (there?.endColumn ?? 0) + 1;
    excel.document.edit.setValues("生产基地", range(3, beside, 3, beside), [["我的备注"]]);
    const blocked = await sheets.completeSchema([step]);
    excel.document.edit.clear("生产基地", range(3, beside, 3, beside), "contents");
    const added = await sheets.completeSchema([step]);
    expect([blocked, added, excel.document.tables.get("Bases")?.columns.at(-1)?.name]).toEqual([
      { made: [], blocked: ["Bases[理由]"] },
      { made: ["Bases[理由]"], blocked: [] },
      "理由",
    ]);
  });

  test("a stamp stands among the properties of the file", async () => {
    const isStamped = await sheets.stampProperties({ group: "甲" });
    const [property] = await Excel.run(async (context) => {
      const { custom } = context.workbook.properties;
      custom.load("items/value");
      await context.sync();
      return custom.items;
    });
    expect([isStamped, property?.value]).toEqual([true, "甲"]);
  });
});
