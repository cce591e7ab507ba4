import { CellError } from "../../../src/sheet";
import { WorkbookDocument } from "../../../src/workbench/document";
import { describeOracle, oracleFiles } from "../../sheet/file/excel-oracle";
import { again, saved } from "./open-documents";

/** The formulas and results of all sheets, large ones cut. */
function contents(document: WorkbookDocument): unknown {
  const plain = (value: unknown): unknown => (value instanceof CellError ? value.code : value);
  return document.sheets.list.map(({ name, merges, columns, visibility }) => {
    const used = document.cells.usedRange(name);
    if (used === undefined) return [name, merges, columns, visibility];
    const range = {
      ...used,
      endRow: Math.min(used.endRow, used.startRow + 500),
      endColumn: Math.min(used.endColumn, used.startColumn + 60),
    };
    return [
      [name, merges, columns, visibility, used],
      document.cells.formulas(name, range).map((row) => row.map(plain)),
      document.cells.values(name, range).map((row) => row.map(plain)),
      document.cells.numberFormats(name, range),
      document.notes.on(name).length,
      document.charts.on(name).map(({ id: _id, ...chart }) => chart),
    ];
  });
}

async function opened(bytes: Uint8Array): Promise<WorkbookDocument> {
  const result = await WorkbookDocument.open(bytes, { clock: () => 46346.5 });
  if (!result.ok) throw new Error(result.failure.zh);
  return result.document;
}

/** Disturbs a sheet in every direction; what is refused (protected sheets, arrays) changes nothing. */
function disturb(document: WorkbookDocument): void {
  const { name } = document.sheets.active;
  const corner = { startRow: 30, startColumn: 12, endRow: 30, endColumn: 12 };
  document.edit.setInputs(name, corner, [["2025-01-31"]]);
  document.structure.insertRows(name, 2, 2);
  document.structure.insertColumns(name, 1, 1);
  document.structure.deleteRows(name, 5, 1);
  document.sheets.rename(name, "新 名");
  document.notes.set("新 名", 0, 0, "批注");
}

describeOracle("workbooks that Excel saved", () => {
  const files = oracleFiles().map(({ name, bytes }): [string, Uint8Array] => [name, bytes]);

  test.each(files)("%s is saved after edits and reads back as it was shown", async (_, bytes) => {
    const document = await opened(bytes);
    disturb(document);
    expect(contents(await again(document))).toEqual(contents(document));
  });

  test.each(files)("%s is as it was once all edits are undone", async (_, bytes) => {
    const document = await opened(bytes);
    const before = [contents(document), saved(document)];
    disturb(document);
    while (document.history.canUndo) document.history.undo();
    expect([contents(document), saved(document)]).toEqual(before);
  });
});
