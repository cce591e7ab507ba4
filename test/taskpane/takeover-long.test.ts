/** @jest-environment jsdom */
import "./browser-surroundings";
import { firstRoles, guessesOf, readingOf } from "../../src/taskpane/panels/takeover/ledger-reading";
import { nothingChosen } from "../../src/taskpane/panels/takeover/takeover-choices";
import { formulasOf, formulaWrite, planOf } from "../../src/taskpane/panels/takeover/takeover-plan";
import { excelWorkbook } from "../../src/taskpane/workbook/excel-workbook";
import { unwatched } from "../../src/taskpane/workbook/sheets/work";
import { WorkbookDocument } from "../../src/workbench/document";
import { startAddIn, type RunningAddIn } from "../workbench/office-in-jsdom";

const { sheets } = excelWorkbook;
const rowCount = 100_000;
let addIn: RunningAddIn;
let document: WorkbookDocument;

beforeAll(async () => {
  document = WorkbookDocument.empty();
  addIn = await startAddIn({ document });
}, 60_000);

afterAll(() => addIn.close());

test("a ledger of 100,000 rows is read, gets its formulas, and is as it was after an undo", async () => {
  const sheet = document.sheets.list[0]?.name ?? "";
  const area = (row: number, column: number) => ({
    startRow: 0,
    startColumn: 0,
    endRow: row,
    endColumn: column,
  });
  document.edit.setValues(sheet, area(rowCount, 3), [
    ["排放源", "消耗量", "单位", "排放因子（tCO2/t）"],
    ...Array.from({ length: rowCount }, (_, row) => [
      `炉 ${row % 7}`,
      row,
      row % 1000 === 999 ? "？" : "t",
      1.9,
    ]),
  ]);
  const region = await sheets.readRegion(unwatched);
  if (region === undefined) throw new Error("nothing read");
  const reading = readingOf(region);
  const [block] = reading.blocks;
  if (block === undefined) throw new Error("no block");
  const guesses = guessesOf(reading, block);
  const choices = { ...nothingChosen, roles: firstRoles(guesses) };
  const plan = planOf(reading, block, guesses, choices, "EMISSION");
  const formulas = formulasOf(reading, block, plan, 4);
  const write = formulaWrite(reading, block, formulas, 4, "排放量");
  const result = await sheets.write([write], false, unwatched);
  const last = document.cells.formulas(sheet, {
    ...area(rowCount, 4),
    startRow: rowCount - 1,
    startColumn: 4,
  });
  if (result.kind !== "written") throw new Error(result.kind);
  const undone = await sheets.undo(result.batch, unwatched);
  expect([
    plan.leftOut.size,
    result.cells,
    last,
    undone,
    document.cells.at(sheet, rowCount - 1, 4).value,
  ]).toEqual([
    100,
    rowCount - 100 + 1,
    [['=CN.EMISSION(B100000,D100000,C100000,"tCO2/t")'], [""]],
    { kind: "undone" },
    null,
  ]);
}, 120_000);
