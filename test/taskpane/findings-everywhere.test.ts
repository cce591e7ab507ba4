/** @jest-environment jsdom */
import "./browser-surroundings";
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { renderHook, waitFor } from "@testing-library/react";
import { ledgerOf } from "../../src/cli/ledger-of-workbook";
import { trustedCalculation } from "../../src/cli/trusted-calculation";
import {
  assessLedger,
  factorUseTable,
  lookedAtOn,
  sourcesTable,
  type Column,
  type PartFindings,
  type RecordTable,
} from "../../src/core";
import { readWorkbook } from "../../src/sheet/file/read-workbook";
import { useAllFindings } from "../../src/taskpane/panels/findings/use-all-findings";
import { today } from "../../src/taskpane/today";
import { excelWorkbook } from "../../src/taskpane/workbook/excel-workbook";
import { WorkbookDocument } from "../../src/workbench/document";
import { catalogueLibrary } from "../functions/catalogue-library";
import { openWorkbook, range } from "./open-workbook";

const workbook = openWorkbook();
const library = catalogueLibrary();
const nothing = new Map();

const fileAt = (path: string): Uint8Array => new Uint8Array(readFileSync(join(__dirname, "../..", path)));

async function documentOf(bytes: Uint8Array): Promise<WorkbookDocument> {
  const opened = await WorkbookDocument.open(bytes, { library });
  if (!opened.ok) throw new Error(opened.failure.en);
  return opened.document;
}

/** A finding as people see it: which one, how heavy, where, on which clause, in which part. */
const seen = (parts: readonly PartFindings[]) =>
  parts.flatMap(({ id, findings }) =>
    findings.map(({ code, severity, clause, at, values }) => ({
      part: id,
      code,
      severity,
      clause,
      cell: at?.cell,
      input: at?.input,
      values,
    })),
  );

async function inThePane(document: WorkbookDocument, parts = 9) {
  workbook.open(document);
  const { result, unmount } = renderHook(() => useAllFindings(excelWorkbook, undefined, nothing));
  await waitFor(
    () => expect([result.current.progress, result.current.parts.length]).toEqual([undefined, parts]),
    {
      timeout: 60_000,
    },
  );
  const told = result.current.parts;
  unmount();
  return seen(told);
}

/** As `npm run verify` reads and judges the saved file. */
async function atTheCommandLine(bytes: Uint8Array) {
  const read = await readWorkbook(bytes);
  if (!read.ok) throw new Error(read.failure.sentence.en);
  const { calculation } = trustedCalculation(read.workbook, library, () => true);
  return seen(assessLedger(ledgerOf(read.workbook, calculation), lookedAtOn(today())));
}

test("of the filled example the command line tells exactly the findings of the pane", async () => {
  const bytes = fileAt("assets/templates/ledger-example.xlsx");
  const pane = await inThePane(await documentOf(bytes));
  expect(pane.length).toBeGreaterThan(0);
  expect(await atTheCommandLine(bytes)).toEqual(pane);
});

test("of the empty ledger, too", async () => {
  const bytes = fileAt("assets/templates/ledger.xlsx");
  const pane = await inThePane(await documentOf(bytes));
  expect(pane.length).toBeGreaterThan(40);
  expect(await atTheCommandLine(bytes)).toEqual(pane);
});

test("of a ledger without our tables neither says anything", async () => {
  const bytes = fileAt("assets/samples/steelworks.xlsx");
  expect(await inThePane(await documentOf(bytes), 0)).toEqual([]);
  expect(await atTheCommandLine(bytes)).toEqual([]);
});

describe("a workbook with faults", () => {
  /** The cell of a column in a row of the body; the tables begin below title, explanation and header. */
  const cell = ({ columns }: RecordTable, id: string, row: number) => {
    const column = (columns as readonly Column[]).findIndex((each) => each.id === id);
    return range(3 + row, column, 3 + row, column);
  };

  async function faulty(): Promise<{ document: WorkbookDocument; bytes: Uint8Array }> {
    const document = await documentOf(fileAt("assets/templates/ledger-example.xlsx"));
    const put = (table: RecordTable, id: string, row: number, content: string | number) =>
      document.edit.setValues(table.sheet, cell(table, id, row), [[content]]);
    put(factorUseTable, "emissions", 0, 99);
    put(factorUseTable, "factor", 1, "２．５吨");
    put(factorUseTable, "activity", 2, -1);
    put(sourcesTable, "category", 0, "别的类别");
    document.edit.setFormulas(sourcesTable.sheet, cell(sourcesTable, "source", 1), [["=1/0"]]);
    document.sheets.setRowsHidden(sourcesTable.sheet, 4, 5, true);
    const saved = document.save();
    if (!saved.ok) throw new Error(saved.failure.en);
    return { document, bytes: saved.bytes };
  }

  test("has all of them told in both places", async () => {
    const { document, bytes } = await faulty();
    const pane = await inThePane(document);
    expect(await atTheCommandLine(bytes)).toEqual(pane);
  });

  test("has each of them told with its cell", async () => {
    const found = await atTheCommandLine((await faulty()).bytes);
    const told = found.map(({ code, cell: place }) => `${code} ${place ?? ""}`);
    expect(
      [
        "formula-overwritten 排放因子法!",
        "not-a-number 排放因子法!",
        "choice-unknown 排放源!",
        "error-value 排放源!",
        "rows-hidden ",
      ].filter((expected) => !told.some((each) => each.startsWith(expected))),
    ).toEqual([]);
  });
});
