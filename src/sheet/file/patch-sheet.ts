import { cellAddress } from "../address/cell-address";
import type { CellRange } from "../model/workbook";
import { withAttribute, type ValueXml } from "./cell-xml";
import { readRange, writeRange } from "./range-reference";
import { walkSheet, type CellElement, type RowElement } from "./sheet-walk";
import { toCellText, toXml } from "./xml-text";
import { XmlScanner } from "./xml-scanner";

/** 单元格修改 — what one cell is to hold; everything that is not given stays as it is. */
export interface CellEdit {
  readonly row: number;
  readonly column: number;
  readonly value: ValueXml;
  /** Where the array formula of this cell reaches now. */
  readonly arrayRange?: CellRange;
  /** A formula in stored form that makes this cell a dynamic array, with the number of its metadata record. */
  readonly dynamicFormula?: { readonly stored: string; readonly cellMetadata: string };
}

/** Looks at a cell before it is changed; may refuse by throwing. */
export type EditCheck = (cell: CellElement) => void;

/** 修改工作表 — the text of a worksheet part with some cells changed and every other character as it was. */
export function patchSheet(
  source: string,
  edits: readonly CellEdit[],
  check: EditCheck = () => undefined,
): string {
  if (edits.length === 0) return source;
  const patch = new SheetPatch(source, edits, check);
  walkSheet(source, patch);
  return patch.result();
}

class SheetPatch {
  private readonly pieces: string[] = [];
  private copied = 0;
  private readonly rows: [number, CellEdit[]][];
  private nextRow = 0;
  /** The edits of the row that is being walked through, not yet met. */
  private waiting: CellEdit[] = [];
  private readonly prefix: string;

  constructor(
    private readonly source: string,
    edits: readonly CellEdit[],
    private readonly check: EditCheck,
  ) {
    this.prefix = /<([\w.-]+:)?sheetData[\s/>]/.exec(source)?.[1] ?? "";
    this.rows = groupByRow(edits);
    this.widenDimension();
  }

  row(element: RowElement): void {
    this.insertRows(element.start, element.row);
    const own = this.rows[this.nextRow];
    if (own?.[0] !== element.row) return;
    this.nextRow++;
    this.waiting = [...own[1]];
    let tag = widenSpans(this.source.slice(element.start, element.openEnd), this.waiting);
    if (element.isEmptyElement) tag = tag.replace(/\s*\/>$/, ">");
    this.replace(element.start, element.openEnd, tag);
  }

  cell(element: CellElement): void {
    if (this.waiting.length === 0) return;
    this.insertCells(element.start, element.column);
    const edit = this.waiting[0];
    if (edit?.column !== element.column) return;
    this.waiting.shift();
    this.check(element);
    this.replace(element.start, element.end, this.changedCell(element, edit));
  }

  rowEnd(element: RowElement, contentEnd: number): void {
    const isTouched = this.rows[this.nextRow - 1]?.[0] === element.row;
    this.insertCells(contentEnd, Infinity);
    if (isTouched && element.isEmptyElement) this.insert(contentEnd, `</${this.prefix}row>`);
  }

  sheetData(extent: { readonly start: number; readonly openEnd: number; readonly contentEnd: number }): void {
    const isEmptyElement = this.source.charAt(extent.openEnd - 2) === "/";
    if (!isEmptyElement) {
      this.insertRows(extent.contentEnd, Infinity);
    } else if (this.nextRow < this.rows.length) {
      this.replace(extent.start, extent.openEnd, `<${this.prefix}sheetData>`);
      this.insertRows(extent.openEnd, Infinity);
      this.insert(extent.openEnd, `</${this.prefix}sheetData>`);
    }
  }

  result(): string {
    return this.pieces.join("") + this.source.slice(this.copied);
  }

  private replace(start: number, end: number, text: string): void {
    this.pieces.push(this.source.slice(this.copied, start), text);
    this.copied = end;
  }

  private insert(at: number, text: string): void {
    this.replace(at, at, text);
  }

  private insertCells(at: number, before: number): void {
    for (let edit = this.waiting[0]; edit && edit.column < before; edit = this.waiting[0]) {
      this.waiting.shift();
      const text = this.newCell(edit);
      if (text !== "") this.insert(at, text);
    }
  }

  private insertRows(at: number, before: number): void {
    for (let own = this.rows[this.nextRow]; own && own[0] < before; own = this.rows[this.nextRow]) {
      this.nextRow++;
      const cells = own[1].map((edit) => this.newCell(edit)).join("");
      if (cells !== "") this.insert(at, `<${this.prefix}row r="${own[0] + 1}">${cells}</${this.prefix}row>`);
    }
  }

  /** A cell that was not there; a blank one need not be there now either. */
  private newCell(edit: CellEdit): string {
    const content = this.formulaXml(edit, "") + edit.value.element(this.prefix);
    if (content === "") return "";
    const tag = `<${this.prefix}c r="${cellAddress(edit.row, edit.column)}">`;
    return `${withValueAttributes(tag, edit)}${content}</${this.prefix}c>`;
  }

  private changedCell(element: CellElement, edit: CellEdit): string {
    const { formula } = element;
    const written = formula ? this.source.slice(formula.start, formula.end) : "";
    const content = this.formulaXml(edit, written) + edit.value.element(this.prefix);
    const open = this.source.slice(element.start, element.openEnd).replace(/\s*\/?>$/, ">");
    const tag = withValueAttributes(open, edit);
    return content === "" ? tag.replace(/>$/, "/>") : `${tag}${content}</${this.prefix}c>`;
  }

  private formulaXml({ row, column, arrayRange, dynamicFormula }: CellEdit, written: string): string {
    if (dynamicFormula) {
      const range = arrayRange ?? { startRow: row, startColumn: column, endRow: row, endColumn: column };
      const text = toXml(toCellText(dynamicFormula.stored));
      return `<${this.prefix}f t="array" ref="${writeRange(range)}">${text}</${this.prefix}f>`;
    }
    if (written === "" || !arrayRange) return written;
    return written.replace(/^<[^>]*>/, (tag) => withAttribute(tag, "ref", writeRange(arrayRange)));
  }

  /** Some readers take the dimension for the last cell, so it must not be too small. */
  private widenDimension(): void {
    const scanner = new XmlScanner(this.source);
    while (scanner.next() !== "end" && scanner.name !== "sheetData") {
      if (scanner.name !== "dimension" || scanner.token === "text") continue;
      const range = readRange(scanner.attribute("ref") ?? "");
      if (!range) return;
      const wide = this.rows.flatMap(([, edits]) => edits).reduce(include, range);
      if (writeRange(wide) === writeRange(range)) return;
      const tag = this.source.slice(scanner.start, scanner.end);
      this.replace(scanner.start, scanner.end, withAttribute(tag, "ref", writeRange(wide)));
      return;
    }
  }
}

/** A rich value (`vm`) belongs to the old value and would go on being shown, so it goes with it. */
const withValueAttributes = (tag: string, { value, dynamicFormula }: CellEdit): string => {
  const typed = withAttribute(withAttribute(tag, "vm", undefined), "t", value.type);
  return dynamicFormula ? withAttribute(typed, "cm", dynamicFormula.cellMetadata) : typed;
};

/** `spans` is a promise about the columns of a row; where it is given it must hold. */
function widenSpans(tag: string, edits: readonly CellEdit[]): string {
  const spans = /\sspans\s*=\s*["'](\d+):(\d+)["']/.exec(tag);
  if (!spans) return tag;
  const columns = edits.map(({ column }) => column + 1);
  const first = Math.min(Number(spans[1]), ...columns);
  const last = Math.max(Number(spans[2]), ...columns);
  return withAttribute(tag, "spans", `${first}:${last}`);
}

const include = (range: CellRange, { row, column }: CellEdit): CellRange => ({
  startRow: Math.min(range.startRow, row),
  startColumn: Math.min(range.startColumn, column),
  endRow: Math.max(range.endRow, row),
  endColumn: Math.max(range.endColumn, column),
});

/** Rows in order, each with its cells in order; the last of several edits of one cell counts. */
function groupByRow(edits: readonly CellEdit[]): [number, CellEdit[]][] {
  const rows = new Map<number, Map<number, CellEdit>>();
  for (const edit of edits) {
    const row = rows.get(edit.row) ?? new Map<number, CellEdit>();
    rows.set(edit.row, row.set(edit.column, edit));
  }
  return [...rows]
    .sort(([a], [b]) => a - b)
    .map(([row, cells]) => [row, [...cells.values()].sort((a, b) => a.column - b.column)]);
}
