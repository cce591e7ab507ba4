import type { CellRange, CellValue, Explanation } from "../../../sheet";
import type { CellView } from "./cell-view";

/** 读取单元格 — what the cells hold and show. Rows and columns count from 0; sheets are named as on their tabs. */
export interface CellAccess {
  at(sheet: string, row: number, column: number): CellView;
  /** Calculated values, row by row; a blank cell is `null`. */
  values(sheet: string, range: CellRange): CellValue[][];
  /** As Office.js gives them: `=…` for a formula, the value otherwise, `""` for a blank cell. */
  formulas(sheet: string, range: CellRange): CellValue[][];
  /** What the cells show. */
  texts(sheet: string, range: CellRange): string[][];
  numberFormats(sheet: string, range: CellRange): string[][];
  /** The smallest range with everything that has content (or, by default, a style); `undefined` on an empty sheet. */
  usedRange(sheet: string, valuesOnly?: boolean): CellRange | undefined;
  /** The last row and column that a grid should show: used cells, styles, notes and charts. */
  extent(sheet: string): { readonly rows: number; readonly columns: number };
  /** The range that the cell's formula spills into, asked from any of its cells. */
  spillRange(sheet: string, row: number, column: number): CellRange | undefined;
  /** The formula of a cell with the value of every part. */
  explain(sheet: string, row: number, column: number): Explanation | undefined;
  /** A selection as text for other programs: cells divided by tabs, rows by line ends, quoted where needed. */
  tsv(sheet: string, range: CellRange): string;
}
