import type { CellContent } from "../../../core";
import type { StoredWorkbook } from "../../../sheet";

/** 行 — the row of a table in which the selected cell stands, with the headers of the table. */
export interface TableRow {
  readonly table: string;
  readonly headers: readonly string[];
  readonly contents: readonly (CellContent | undefined)[];
  /** Which of them the selected cell is. */
  readonly position: number;
  /** False for the header row and the row of totals. */
  readonly isBody: boolean;
}

/** 选中的单元格 — what the selected cell holds, and all that its formula reads, as it stands in the workbook. */
export interface SelectedCell {
  readonly sheet: string;
  /** Counted from 0. */
  readonly row: number;
  readonly column: number;
  readonly content: CellContent | undefined;
  /** As Excel shows it, rounded by its number format. */
  readonly shown: string;
  /** With `=`; that of the first cell where this one is filled by its neighbour's formula. */
  readonly formula: string | undefined;
  /** The cell that holds the formula. */
  readonly holder: { readonly row: number; readonly column: number };
  readonly tableRow: TableRow | undefined;
  /** The formula in its cell, and the cells it names with the values that they have now; nothing else of the workbook. */
  readonly surroundings: StoredWorkbook;
  /** The formula names more cells than can be read at every click. */
  readonly isTooLarge: boolean;
}

/** 追溯 — looking at the selected cell; nothing of it writes. */
export interface CellTrace {
  /** Calls back when another cell is selected until the returned function is called. */
  readonly watch: (selected: () => void) => Promise<() => void>;
  readonly read: () => Promise<SelectedCell>;
}
