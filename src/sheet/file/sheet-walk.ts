import { columnLimit, parseCellAddress, rowLimit } from "../address/cell-address";
import { FileRefusal } from "./file-refusal";
import { readStringItem } from "./shared-strings";
import { isTrue } from "./workbook-parts";
import { brokenXml, XmlScanner } from "./xml-scanner";
import { fromCellText } from "./xml-text";

/** Where something stands in the XML text of a sheet. */
export interface Extent {
  readonly start: number;
  readonly end: number;
}

/** A formula element as written. */
export interface FormulaElement extends Extent {
  readonly text: string;
  readonly type?: string;
  readonly range?: string;
  readonly sharedIndex?: string;
}

/** 单元格元素 — one `c` element: what it says, and where in the text it says so. */
export interface CellElement extends Extent {
  readonly row: number;
  readonly column: number;
  readonly openEnd: number;
  readonly type: string | undefined;
  readonly style: string | undefined;
  readonly cellMetadata: string | undefined;
  readonly valueMetadata: string | undefined;
  formula: FormulaElement | undefined;
  /** The text of `v`; undefined where there is no `v`. */
  value: string | undefined;
  /** The text of `is`, which holds a text in the cell itself. */
  inlineText: string | undefined;
}

/** One `row` element; `end` is known once the row was walked through. */
export interface RowElement {
  readonly row: number;
  readonly start: number;
  readonly openEnd: number;
  readonly isEmptyElement: boolean;
  readonly isHidden: boolean;
}

/** What a walk meets, in the order of the text. */
export interface SheetVisitor {
  row?(row: RowElement): void;
  cell?(cell: CellElement): void;
  /** `contentEnd` is where another cell could be added. */
  rowEnd?(row: RowElement, contentEnd: number): void;
  /** The extent of `sheetData`, and where another row could be added. */
  sheetData?(extent: Extent & { readonly openEnd: number; readonly contentEnd: number }): void;
}

/** 遍历工作表 — walks once through the cells of a worksheet part; rows and cells must stand in order, as Excel demands. */
export function walkSheet(source: string, visitor: SheetVisitor): void {
  const scanner = new XmlScanner(source);
  while (scanner.next() !== "end") {
    if (scanner.name !== "sheetData" || scanner.token === "text") continue;
    const { start, end: openEnd, token } = scanner;
    if (token === "open") walkRows(scanner, visitor);
    const contentEnd = token === "open" ? scanner.start : openEnd;
    visitor.sheetData?.({ start, openEnd, contentEnd, end: scanner.end });
    return;
  }
  throw brokenXml();
}

function walkRows(scanner: XmlScanner, visitor: SheetVisitor): void {
  let last = -1;
  for (;;) {
    const token = scanner.next();
    if (token === "end") throw brokenXml();
    if (token === "close") return;
    if (token === "text") continue;
    if (scanner.name !== "row") {
      if (token === "open") scanner.skip();
      continue;
    }
    const number = scanner.attribute("r");
    const row = number === undefined ? last + 1 : Number(number) - 1;
    if (!Number.isInteger(row) || row <= last || row >= rowLimit) {
      throw misplaced(`<row r="${number ?? ""}">`);
    }
    last = row;
    const element: RowElement = {
      row,
      start: scanner.start,
      openEnd: scanner.end,
      isEmptyElement: token === "empty",
      isHidden: isTrue(scanner.attribute("hidden")),
    };
    visitor.row?.(element);
    if (token === "open") walkCells(scanner, row, visitor);
    visitor.rowEnd?.(element, token === "open" ? scanner.start : scanner.end);
  }
}

function walkCells(scanner: XmlScanner, row: number, visitor: SheetVisitor): void {
  let last = -1;
  for (;;) {
    const token = scanner.next();
    if (token === "end") throw brokenXml();
    if (token === "close") return;
    if (token === "text") continue;
    if (scanner.name !== "c") {
      if (token === "open") scanner.skip();
      continue;
    }
    const { start, end: openEnd } = scanner;
    const reference = scanner.attribute("r");
    const place = reference === undefined ? { row, column: last + 1 } : parseCellAddress(reference);
    if (place?.row !== row || place.column <= last || place.column >= columnLimit) {
      throw misplaced(reference ?? `<row r="${row + 1}">`);
    }
    last = place.column;
    const cell = {
      row,
      column: place.column,
      start,
      openEnd,
      end: openEnd,
      type: scanner.attribute("t"),
      style: scanner.attribute("s"),
      cellMetadata: scanner.attribute("cm"),
      valueMetadata: scanner.attribute("vm"),
      formula: undefined,
      value: undefined,
      inlineText: undefined,
    };
    if (token === "open") readCellContent(scanner, cell);
    cell.end = scanner.end;
    visitor.cell?.(cell);
  }
}

function readCellContent(scanner: XmlScanner, cell: CellElement): void {
  for (;;) {
    const token = scanner.next();
    if (token === "end") throw brokenXml();
    if (token === "close") return;
    if (token === "text") continue;
    if (scanner.name === "v") {
      cell.value = token === "open" ? scanner.readContent() : "";
    } else if (scanner.name === "f") {
      cell.formula = readFormula(scanner);
    } else if (scanner.name === "is") {
      cell.inlineText = token === "open" ? readStringItem(scanner) : "";
    } else if (token === "open") {
      scanner.skip();
    }
  }
}

function readFormula(scanner: XmlScanner): FormulaElement {
  const { start, token } = scanner;
  const type = scanner.attribute("t");
  const range = scanner.attribute("ref");
  const sharedIndex = scanner.attribute("si");
  const text = token === "open" ? fromCellText(scanner.readContent()) : "";
  return {
    start,
    end: scanner.end,
    text,
    ...(type === undefined ? {} : { type }),
    ...(range === undefined ? {} : { range }),
    ...(sharedIndex === undefined ? {} : { sharedIndex }),
  };
}

const misplaced = (place: string): FileRefusal =>
  new FileRefusal("damaged", {
    zh: `工作表中 ${place.slice(0, 40)} 的位置重复、无效或次序颠倒，文件已损坏。`,
    en: `In the worksheet, ${place.slice(0, 40)} is out of place, twice there or out of order; the file is damaged.`,
  });
