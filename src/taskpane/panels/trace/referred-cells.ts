import { ledgerTables, type CellContent } from "../../../core";
import { CellError, cellAddress, parseCellAddress, quotedSheetName, type CellValue } from "../../../sheet";
import type { SelectedCell } from "../../workbook/trace/selected-cell";
import type { NamedCell, ReferredCells } from "./cell-origin";

/** 查值 — the content of a cell, by sheet, row and column, as it was read with the selected cell. */
export type ContentAt = (sheet: string, row: number, column: number) => CellContent | undefined;

/** The contents of the cells that were read. */
export function contentsOf({ surroundings }: SelectedCell): ContentAt {
  const key = (sheet: string, row: number, column: number) => `${sheet}\u0001${row},${column}`;
  const known = new Map<string, CellContent>();
  for (const { name, cells } of surroundings.sheets) {
    for (const { row, column, value } of cells) {
      const content = plainContent(value);
      if (content !== undefined) known.set(key(name, row, column), content);
    }
  }
  return (sheet, row, column) => known.get(key(sheet, row, column));
}

/** A value of a calculation as the content of a cell. */
export function plainContent(value: CellValue): CellContent | undefined {
  if (value === null) return undefined;
  return value instanceof CellError ? { error: value.code } : value;
}

/** 引用的单元格 — the cells of an address such as `排放!B3:B9` that hold something; whole columns as far as they were read. */
export function referredCells(text: string, address: string, contentAt: ContentAt): ReferredCells {
  const table = tableIn(text);
  const named = { text, address, ...(table === undefined ? {} : { table }) };
  const area = areaOf(address);
  if (area === undefined) return { ...named, size: 0, cells: [] };
  const { sheet, top, left, bottom, right } = area;
  const cells: NamedCell[] = [];
  for (let row = top; row <= bottom; row += 1) {
    for (let column = left; column <= right; column += 1) {
      const content = contentAt(sheet, row, column);
      if (content !== undefined) {
        cells.push({ address: `${quotedSheetName(sheet)}!${cellAddress(row, column)}`, content });
      }
    }
  }
  return { ...named, size: (bottom - top + 1) * (right - left + 1), cells };
}

/** One cell by its address. */
export function namedCell(address: string, contentAt: ContentAt): NamedCell {
  const area = areaOf(address);
  return {
    address,
    content: area === undefined ? undefined : contentAt(area.sheet, area.top, area.left),
  };
}

interface SheetArea {
  readonly sheet: string;
  readonly top: number;
  readonly left: number;
  readonly bottom: number;
  readonly right: number;
}

/** `undefined` for several areas at once, and for whole rows and columns: one goes there, but they are not listed. */
function areaOf(address: string): SheetArea | undefined {
  const end = address.lastIndexOf("!");
  const [first = "", last = first] = address.slice(end + 1).split(":");
  const [from, to] = [parseCellAddress(first), parseCellAddress(last)];
  if (end === -1 || from === undefined || to === undefined) return undefined;
  const written = address.slice(0, end);
  const sheet = /^'.*'$/.test(written) ? written.slice(1, -1).replace(/''/g, "'") : written;
  return { sheet, top: from.row, left: from.column, bottom: to.row, right: to.column };
}

/** The title of the ledger's table that a structured reference speaks of. */
function tableIn(text: string): ReferredCells["table"] {
  const name = /^([^[\]]+)(?:\[|$)/.exec(text)?.[1]?.toLowerCase();
  return ledgerTables.find((table) => table.name.toLowerCase() === name)?.title;
}
