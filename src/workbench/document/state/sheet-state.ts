import type { CellRange } from "../../../sheet";
import { containsCell } from "../reference/ranges";
import type { Cell } from "./cell";
import type { SheetShape } from "./sheet-shape";

/** 行记录 — the cells of one row by column, and how the row looks. */
export interface RowState {
  cells: (Cell | undefined)[];
  look: RowProperties;
}

/** How a row looks; absent values are those of the sheet. */
export interface RowProperties {
  readonly height?: number;
  readonly isHidden?: boolean;
  /** The style of the cells that are not there. */
  readonly style?: number;
  /** The row in the opened file whose other attributes it keeps. */
  readonly origin?: number;
}

/** A row without anything of its own. */
export const plainRow: RowProperties = {};

/** 工作表记录 — one sheet of the document: its cells, and everything else in one immutable shape. */
export class SheetState {
  /** By row; a hole is an empty row. */
  rows: (RowState | undefined)[] = [];
  /** No smaller than the number of array formulas that were entered with Ctrl+Shift+Enter; mostly there are none. */
  private mostEnteredArrays = 0;

  constructor(
    readonly id: string,
    public shape: SheetShape,
  ) {}

  get name(): string {
    return this.shape.name;
  }

  cell(row: number, column: number): Cell | undefined {
    return this.rows[row]?.cells[column];
  }

  /** The style of a cell, from the cell itself, its row or its column. */
  styleAt(row: number, column: number): number {
    const own = this.rows[row];
    return own?.cells[column]?.style ?? this.styleUnder(row, column);
  }

  /** The style that a place has when no cell is there. */
  styleUnder(row: number, column: number): number {
    return this.rows[row]?.look.style ?? this.columnStyle(column);
  }

  put(row: number, column: number, cell: Cell | undefined): void {
    let own = this.rows[row];
    if (own === undefined) {
      if (cell === undefined) return;
      this.rows[row] = own = { cells: [], look: plainRow };
    }
    if (isEnteredArray(cell)) this.mostEnteredArrays++;
    if (cell === undefined) Reflect.deleteProperty(own.cells, column);
    else own.cells[column] = cell;
  }

  /** The range of the array formula, entered with Ctrl+Shift+Enter, that fills a cell. */
  enteredArrayAround(row: number, column: number): CellRange | undefined {
    if (this.mostEnteredArrays === 0) return undefined;
    for (const own of this.rows) {
      for (const cell of own?.cells ?? []) {
        if (cell?.array?.isDynamic === false && containsCell(cell.array.range, row, column)) {
          return cell.array.range;
        }
      }
    }
    return undefined;
  }

  /** The ranges of all array formulas that were entered with Ctrl+Shift+Enter. */
  get enteredArrays(): readonly CellRange[] {
    if (this.mostEnteredArrays === 0) return [];
    return this.rows.flatMap((own) =>
      (own?.cells ?? []).flatMap((cell) => (cell?.array?.isDynamic === false ? [cell.array.range] : [])),
    );
  }

  /** Visits the cells of a range that are there, row by row; whole rows and columns cost no more than their cells. */
  each(range: CellRange, visit: (row: number, column: number, cell: Cell) => void): void {
    const lastRow = Math.min(range.endRow, this.rows.length - 1);
    for (let row = range.startRow; row <= lastRow; row++) {
      const cells = this.rows[row]?.cells;
      if (cells === undefined) continue;
      const last = Math.min(range.endColumn, cells.length - 1);
      for (let column = range.startColumn; column <= last; column++) {
        const cell = cells[column];
        if (cell !== undefined) visit(row, column, cell);
      }
    }
  }

  private columnStyle(column: number): number {
    return this.shape.columns.find(({ first, last }) => column >= first && column <= last)?.style ?? 0;
  }
}

const isEnteredArray = (cell: Cell | undefined): boolean => cell?.array?.isDynamic === false;
