import type { CellRange, CellValue } from "../../../sheet";

/** How a formula fills cells: as far as its result goes, or exactly an entered range (Ctrl+Shift+Enter). */
export type ArrayKind =
  | { readonly isDynamic: true; readonly range?: CellRange }
  | { readonly isDynamic: false; readonly range: CellRange };

/** 单元格记录 — what one cell holds; never changed, only replaced, so that undoing can put the very same back. */
export class Cell {
  constructor(
    /** The content of a cell without a formula; for a formula, the value that the file has stored. */
    readonly value: CellValue,
    /** As typed, without `=`. */
    readonly formula: string | undefined,
    /** The number of the style in the document's style table. */
    readonly style: number,
    readonly array: ArrayKind | undefined = undefined,
    /** Where the cell stands in the opened file (row × 16384 + column), as long as it is the same; otherwise -1. */
    readonly origin = -1,
    /** Whether the style, too, is what the opened file says. */
    readonly isAsRead = false,
  ) {}

  withStyle(style: number): Cell {
    return new Cell(this.value, this.formula, style, this.array, this.origin);
  }

  withFormula(formula: string): Cell {
    return new Cell(this.value, formula, this.style, this.array);
  }

  /** Whether the cell has content and not only a style. */
  get hasContent(): boolean {
    return this.formula !== undefined || this.value !== null;
  }
}

/** The number that stands for a place in `Cell.origin`. */
export const originOf = (row: number, column: number): number => row * 16384 + column;
