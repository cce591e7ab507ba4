import { factorUseTable } from "../../src/core";
import { failureOf } from "../../src/taskpane/workbook/excel-failure";
import { readOnlyWorkbook } from "../../src/taskpane/workbook/read-only-workbook";
import { unwatched } from "../../src/taskpane/workbook/sheets/work";
import { PretendWorkbook } from "./pretend-workbook";

const workbook = PretendWorkbook.complete();
const readOnly = readOnlyWorkbook(workbook);

test.each<[string, () => Promise<unknown>]>([
  ["entries", () => readOnly.write([], true)],
  ["tables", () => readOnly.complete([factorUseTable])],
  ["formulas", () => readOnly.insertFormula("=1", true)],
  ["batches", () => readOnly.sheets.write([], true, unwatched)],
  ["rows", () => readOnly.sheets.appendRows(factorUseTable, [{}], unwatched)],
  [
    "parts of the schema",
    () => readOnly.sheets.completeSchema([{ kind: "addTable", table: factorUseTable }]),
  ],
  ["properties", () => readOnly.sheets.stampProperties({ group: "甲" })],
  ["an undo", () => readOnly.sheets.undo({ writes: [] }, unwatched)],
])("%s are refused as read only", async (_, write) => {
  const failure: unknown = await write().catch((thrown: unknown) => thrown);
  expect([failureOf(failure).kind, workbook.sheets.written, workbook.tables.has("factorUse")]).toEqual([
    "read-only",
    [],
    false,
  ]);
});

test("what is there can still be read", async () => {
  expect(Object.keys(await readOnly.read([factorUseTable]))).toEqual([]);
  expect(await readOnly.selectedAddress()).toBe(workbook.selection);
});
