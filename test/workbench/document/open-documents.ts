import type { EditResult } from "../../../src/workbench/document";
import { WorkbookDocument } from "../../../src/workbench/document";
import { parseCellAddress, type CellRange, type CellValue } from "../../../src/sheet";

/** The range that an address names: `B2`, `A1:C3`. */
export function at(address: string): CellRange {
  const [first = "", last = first] = address.split(":");
  const [start, end] = [parseCellAddress(first), parseCellAddress(last)];
  if (!start || !end) throw new RangeError(`${address} is no address.`);
  return { startRow: start.row, startColumn: start.column, endRow: end.row, endColumn: end.column };
}

/** Fails where an edit was refused, with the reason. */
export function done<Result extends EditResult>(result: Result): Result {
  if (!result.ok) throw new Error(result.failure.zh);
  return result;
}

/** A new document whose first sheet holds what is typed, from A1 on; it is always the 20th of November 2026. */
export function typed(...rows: readonly (readonly string[])[]): WorkbookDocument {
  const document = WorkbookDocument.empty({ clock: () => 46346.5 });
  type(document, "A1", ...rows);
  return document;
}

/** Types rows of texts from a cell on. */
export function type(
  document: WorkbookDocument,
  corner: string,
  ...rows: readonly (readonly string[])[]
): void {
  const { startRow, startColumn } = at(corner);
  for (const [down, row] of rows.entries()) {
    for (const [across, text] of row.entries()) {
      if (text === "") continue;
      const [rowAt, column] = [startRow + down, startColumn + across];
      const range = { startRow: rowAt, startColumn: column, endRow: rowAt, endColumn: column };
      done(document.edit.setInputs(document.sheets.active.name, range, [[text]]));
    }
  }
}

/** What a cell of the first sheet holds, as Office.js gives formulas. */
export const held = (document: WorkbookDocument, address: string, sheet = "Sheet1"): CellValue =>
  document.cells.formulas(sheet, at(address))[0]?.[0] ?? null;

/** The calculated value of a cell. */
export const value = (document: WorkbookDocument, address: string, sheet = "Sheet1"): CellValue =>
  document.cells.values(sheet, at(address))[0]?.[0] ?? null;

/** What a cell shows. */
export const text = (document: WorkbookDocument, address: string, sheet = "Sheet1"): string =>
  document.cells.texts(sheet, at(address))[0]?.[0] ?? "";

/** The document that a file opens as. */
export async function reopened(bytes: Uint8Array): Promise<WorkbookDocument> {
  const opened = await WorkbookDocument.open(bytes, { clock: () => 46346.5 });
  if (!opened.ok) throw new Error(opened.failure.zh);
  return opened.document;
}

/** The bytes of a document. */
export function saved(document: WorkbookDocument): Uint8Array {
  const result = document.save();
  if (!result.ok) throw new Error(result.failure.zh);
  return result.bytes;
}

/** The document after saving and opening again. */
export const again = (document: WorkbookDocument): Promise<WorkbookDocument> => reopened(saved(document));

/** Everything of a document that people can see, to be compared. */
export function snapshot(document: WorkbookDocument): unknown {
  return {
    sheets: document.sheets.list.map((sheet) => {
      const used = document.cells.usedRange(sheet.name);
      return {
        ...sheet,
        used,
        formulas: used && document.cells.formulas(sheet.name, used),
        values: used && document.cells.values(sheet.name, used).map((row) => row.map(String)),
        texts: used && document.cells.texts(sheet.name, used),
        styles:
          used &&
          document.cells
            .numberFormats(sheet.name, used)
            .map((row, down) =>
              row.map(
                (_, across) =>
                  document.cells.at(sheet.name, used.startRow + down, used.startColumn + across).style,
              ),
            ),
        validations: document.validations.on(sheet.name),
        formats: document.conditionalFormats.on(sheet.name),
        notes: document.notes.on(sheet.name),
        charts: document.charts.on(sheet.name),
      };
    }),
    tables: document.tables.list,
    names: document.names.list,
    properties: document.properties.all,
    settings: document.settings.keys.map((key) => [key, document.settings.get(key)]),
    xml: document.customXml.list,
  };
}
