import { columnOfLetters, type CellRange } from "../../../sheet";
import type { WorkbookDocument } from "../../document";
import { invalidArgument } from "../rich-api/host-error";
import { areaFrom, lastColumn, lastRow, rangeOn, type RangeModel } from "./range-model";

/**
 * 地址 — the range that a text means: `A1:B2`, `C:D`, `3:4`, with or without a sheet in front, the name of a
 * defined name or of a table. Without a sheet in the text it is the given one.
 */
export function rangeOfText(
  document: WorkbookDocument,
  sheetId: string,
  text: string,
  location: string,
): RangeModel {
  const { sheetName, local } = splitSheet(text.trim());
  const sheet = sheetName === undefined ? document.sheets.byId(sheetId) : document.sheets.get(sheetName);
  if (sheet === undefined) throw invalidArgument(location);
  const area = areaOfText(local);
  if (area !== undefined) return rangeOn({ document, sheetId: sheet.id }, area, location);
  const named = document.names.range(local, sheet.name) ?? document.names.range(local);
  const table = document.tables.get(local);
  const target = named ?? (table?.dataRange ? { sheet: table.sheet, range: table.dataRange } : undefined);
  const targetSheet = target === undefined ? undefined : document.sheets.get(target.sheet);
  if (target === undefined || targetSheet === undefined) throw invalidArgument(location);
  return { document, sheetId: targetSheet.id, area: target.range };
}

/** The rectangle that an address without a sheet means; `undefined` where the text is no address. */
export function areaOfText(text: string): CellRange | undefined {
  const plain = text.replaceAll("$", "").toUpperCase();
  const cells = /^([A-Z]{1,3})(\d{1,7})(?::([A-Z]{1,3})(\d{1,7}))?$/.exec(plain);
  if (cells !== null) {
    const [, column = "", row = "", otherColumn = column, otherRow = row] = cells;
    return spanning(
      Number(row) - 1,
      columnOfLetters(column),
      Number(otherRow) - 1,
      columnOfLetters(otherColumn),
    );
  }
  const columns = /^([A-Z]{1,3}):([A-Z]{1,3})$/.exec(plain);
  if (columns !== null) {
    const [, one = "", other = ""] = columns;
    return spanning(0, columnOfLetters(one), lastRow, columnOfLetters(other));
  }
  const rows = /^(\d{1,7}):(\d{1,7})$/.exec(plain);
  if (rows !== null) {
    const [, one = "", other = ""] = rows;
    return spanning(Number(one) - 1, 0, Number(other) - 1, lastColumn);
  }
  return undefined;
}

function spanning(row: number, column: number, otherRow: number, otherColumn: number): CellRange {
  const startRow = Math.min(row, otherRow);
  const startColumn = Math.min(column, otherColumn);
  return areaFrom(startRow, startColumn, Math.abs(otherRow - row) + 1, Math.abs(otherColumn - column) + 1);
}

function splitSheet(text: string): { sheetName: string | undefined; local: string } {
  const parts = /^(?:'((?:[^']|'')+)'|([^'!]+))!(.*)$/.exec(text);
  if (parts === null) return { sheetName: undefined, local: text };
  const [, quoted, plain, local = ""] = parts;
  return { sheetName: quoted?.replaceAll("''", "'") ?? plain, local };
}
