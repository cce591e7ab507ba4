import { CellError, type CellRange, type CellValue } from "../../../../sheet";
import { withAttribute } from "../../../../sheet/file/cell-xml";
import { originOf, type Cell } from "../../state/cell";
import type { RowProperties, RowState, SheetState } from "../../state/sheet-state";
import type { OpenedRow } from "../opened-file";
import { baseCells, baseRows, type BaseCell, type BaseRow } from "./base-cells";
import { cellText, freshResult, placedTag } from "./cell-text";

/** What the rows of a sheet are written from. */
export interface SheetDataSources {
  readonly sheet: SheetState;
  /** The text of the opened file's part; `""` for a new sheet. */
  readonly source: string;
  readonly prefix: string;
  /** The number of a style in the file. */
  readonly styleNumber: (style: number) => number;
  /** The value to store for a formula cell, or for a cell that one spills into. */
  readonly result: (row: number, column: number, cell: Cell | undefined) => CellValue;
  /** What spills, by row and column, without the cells of the formulas themselves. */
  readonly spilled: ReadonlyMap<number, ReadonlySet<number>>;
  readonly spillRange: (row: number, column: number) => CellRange | undefined;
  /** The formula with every table named. */
  readonly namedFormula: (formula: string, row: number, column: number) => string;
  readonly cellMetadata: () => string | undefined;
  readonly rowsAsRead: readonly (OpenedRow | undefined)[];
  /** The values that the file has stored for cells that formulas spill into, by origin. */
  readonly storedSpill: ReadonlyMap<number, CellValue>;
}

/** 工作表数据 — the content of `sheetData`: cells and rows that have not changed stand there as they did. */
export function sheetData(sources: SheetDataSources): string {
  const rows = baseRows(sources.source);
  const writer = new RowWriter(
    sources,
    rows,
    /<(?:[\w.-]+:)?f\b[^>]*t\s*=\s*["']shared/.test(sources.source),
  );
  const pieces: string[] = [];
  const { sheet, spilled } = sources;
  let last = sheet.rows.length - 1;
  for (const row of spilled.keys()) last = Math.max(last, row);
  for (let row = 0; row <= last; row++) {
    const state = sheet.rows[row];
    const reached = spilled.get(row);
    if (state !== undefined || reached !== undefined) pieces.push(writer.row(row, state, reached));
  }
  return pieces.join("");
}

class RowWriter {
  private lastRow: { readonly row: number; readonly cells: readonly BaseCell[] } | undefined;

  constructor(
    private readonly sources: SheetDataSources,
    private readonly base: ReadonlyMap<number, BaseRow>,
    /** Shared formulas stand in one cell for many, so no cell with one can be taken as it is written. */
    private readonly hasSharedFormulas: boolean,
  ) {}

  row(row: number, state: RowState | undefined, reached: ReadonlySet<number> | undefined): string {
    const { prefix, source } = this.sources;
    const same = reached === undefined && state !== undefined ? this.rowAsWritten(row, state) : undefined;
    if (same !== undefined) return same;
    const cells = this.cells(row, state, reached);
    const tag = this.rowTag(row, state?.look ?? {});
    const own = this.base.get(row);
    if (own !== undefined) {
      const written = source.slice(own.start, own.end);
      const before =
        own.end > own.openEnd ? written.slice(own.openEnd - own.start, -`</${prefix}row>`.length) : "";
      const isSameTag = withoutSpans(written.slice(0, own.openEnd - own.start)) === withoutSpans(tag);
      if (cells === before && isSameTag) return written;
    }
    const isPlain = tag === `<${prefix}row r="${row + 1}">`;
    if (cells === "") return isPlain ? "" : tag.replace(/\s*>$/, "/>");
    return `${tag}${cells}</${prefix}row>`;
  }

  /** The row as the opened file writes it, where nothing in it has changed. */
  private rowAsWritten(row: number, { cells, look }: RowState): string | undefined {
    const { rowsAsRead, source } = this.sources;
    const read = rowsAsRead[row];
    const base = this.base.get(row);
    if (read === undefined || base === undefined || read.look !== look || this.hasSharedFormulas) {
      return undefined;
    }
    let count = 0;
    for (let column = 0; column < cells.length; column++) {
      const cell = cells[column];
      if (cell === undefined) continue;
      count++;
      if (!cell.isAsRead || cell.origin !== originOf(row, column) || this.wasReached(cell)) return undefined;
      if (cell.formula !== undefined && !this.isFresh(row, column, cell)) return undefined;
    }
    return count === read.count ? source.slice(base.start, base.end) : undefined;
  }

  /** Whether the stored result of a formula is the one that it has now. */
  private isFresh(row: number, column: number, cell: Cell): boolean {
    const reach = cell.array?.isDynamic ? this.reach(row, column) : cell.array?.range;
    return isSameValue(this.sources.result(row, column, cell), cell.value) && isSameReach(cell, reach);
  }

  private cells(row: number, state: RowState | undefined, reached: ReadonlySet<number> | undefined): string {
    let text = "";
    const length = Math.max(state?.cells.length ?? 0, ...[...(reached ?? [])].map((column) => column + 1));
    for (let column = 0; column < length; column++) {
      const cell = state?.cells[column];
      if (cell !== undefined || reached?.has(column)) {
        text += this.cell(row, column, cell, reached?.has(column) ?? false);
      }
    }
    return text;
  }

  private cell(row: number, column: number, cell: Cell | undefined, isReached: boolean): string {
    const { prefix, styleNumber, result, sheet } = this.sources;
    const written = cell === undefined ? undefined : this.asWritten(cell);
    const style = styleNumber(cell?.style ?? sheet.styleAt(row, column));
    const value =
      cell?.formula === undefined && !isReached ? (cell?.value ?? null) : result(row, column, cell);
    if (cell !== undefined && written !== undefined && !isReached) {
      const placed = placedCell(written, cell.origin === originOf(row, column), row, column, style);
      if (cell.formula === undefined) return placed;
      if (this.isFresh(row, column, cell)) return placed;
      const reach = cell.array?.isDynamic ? this.reach(row, column) : cell.array?.range;
      return freshResult(placed, prefix, value, reach);
    }
    if (isReached && cell?.origin !== undefined && this.isStoredSpill(cell, value)) {
      const same = this.baseText(cell.origin);
      if (same !== undefined && cell.origin === originOf(row, column)) return same;
    }
    const formula = cell?.formula;
    const isDynamic = cell?.array?.isDynamic ?? false;
    const cellMetadata = isDynamic ? this.sources.cellMetadata() : undefined;
    const arrayRange = isDynamic ? this.reach(row, column) : cell?.array?.range;
    return cellText(
      {
        row,
        column,
        style,
        value,
        ...(formula === undefined ? {} : { formula: this.sources.namedFormula(formula, row, column) }),
        ...(arrayRange === undefined ? {} : { arrayRange }),
        ...(cellMetadata === undefined ? {} : { cellMetadata }),
      },
      prefix,
    );
  }

  /** The cell as the opened file writes it, where that can still be taken. */
  private asWritten(cell: Cell): string | undefined {
    // A blank cell that a formula spilled into has a result in the file that is not its own.
    if (cell.origin < 0 || this.wasReached(cell)) return undefined;
    const text = this.baseText(cell.origin);
    if (text === undefined) return undefined;
    if (this.hasSharedFormulas && /<(?:[\w.-]+:)?f\b[^>]*t\s*=\s*["']shared/.test(text)) return undefined;
    return text;
  }

  private baseText(origin: number): string | undefined {
    const found = this.baseCells(Math.floor(origin / 16384)).find(({ column }) => column === origin % 16384);
    return found && this.sources.source.slice(found.start, found.end);
  }

  private wasReached(cell: Cell): boolean {
    return !cell.hasContent && this.sources.storedSpill.has(cell.origin);
  }

  /** The cells of a row of the opened file; those of the last row asked for are kept. */
  private baseCells(row: number): readonly BaseCell[] {
    if (this.lastRow?.row !== row) {
      const base = this.base.get(row);
      this.lastRow = { row, cells: base === undefined ? [] : baseCells(this.sources.source, base) };
    }
    return this.lastRow.cells;
  }

  private isStoredSpill(cell: Cell, value: CellValue): boolean {
    const stored = this.sources.storedSpill.get(cell.origin);
    return stored !== undefined && isSameValue(stored, value);
  }

  private reach(row: number, column: number): CellRange {
    return (
      this.sources.spillRange(row, column) ?? {
        startRow: row,
        startColumn: column,
        endRow: row,
        endColumn: column,
      }
    );
  }

  /** The open tag of a row: the one in the file, where it has one and says more than its number. */
  private rowTag(row: number, look: RowProperties): string {
    const { prefix, source, styleNumber } = this.sources;
    const base = look.origin === undefined ? undefined : this.base.get(look.origin);
    let tag =
      base === undefined ? `<${prefix}row>` : source.slice(base.start, base.openEnd).replace(/\s*\/>$/, ">");
    const set = (name: string, value: string | undefined): void => {
      tag = withAttribute(tag, name, value);
    };
    set("r", String(row + 1));
    if (base !== undefined) set("spans", undefined);
    const height = /\sht\s*=\s*["']([\d.]+)/.exec(tag)?.[1];
    if (look.height !== undefined && look.height !== Number(height)) {
      set("ht", String(look.height));
      set("customHeight", "1");
    }
    const isHidden = /\shidden\s*=\s*["'](?:1|true)/.test(tag);
    if (isHidden !== (look.isHidden ?? false)) set("hidden", look.isHidden ? "1" : undefined);
    if (look.style !== undefined) {
      set("s", String(styleNumber(look.style)));
      set("customFormat", "1");
    }
    return tag;
  }
}

/** A cell as the file writes it, at its place now and with its style now. */
function placedCell(written: string, isInPlace: boolean, row: number, column: number, style: number): string {
  const tag = written.slice(0, written.indexOf(">") + 1);
  if (isInPlace && Number(/\ss="(\d+)"/.exec(tag)?.[1] ?? 0) === style) return written;
  return placedTag(tag, row, column, style) + written.slice(tag.length);
}

const withoutSpans = (tag: string): string =>
  tag.replace(/\sspans\s*=\s*(?:"[^"]*"|'[^']*')/, "").replace(/\s*\/?>$/, ">");

function isSameReach({ array }: Cell, reach: CellRange | undefined): boolean {
  if (reach === undefined) return true;
  return JSON.stringify(array?.range) === JSON.stringify(reach);
}

/** Errors are the same where their codes are: sentences are not stored. */
export function isSameValue(one: CellValue, other: CellValue): boolean {
  if (one instanceof CellError && other instanceof CellError) return one.code === other.code;
  return one === other;
}
