import type { CellRange } from "../../../sheet";

/** Whether people see a sheet, and whether they can ask for it. */
export type SheetVisibility = "visible" | "hidden" | "veryHidden";

/** 工作表 — one sheet as its tab and its grid show it. */
export interface SheetView {
  /** Stays the same when the sheet is renamed or moved. */
  readonly id: string;
  readonly name: string;
  readonly visibility: SheetVisibility;
  /** `#RRGGBB`, or `null` where the tab has no colour of its own. */
  readonly tabColor: string | null;
  readonly showsGridlines: boolean;
  /** Rows above and columns left of the frozen panes' edges. */
  readonly frozenRows: number;
  readonly frozenColumns: number;
  /** In characters of the standard font, as Excel counts them. */
  readonly defaultColumnWidth: number;
  /** In points. */
  readonly defaultRowHeight: number;
  /** Columns with a width of their own or hidden, in ascending order. */
  readonly columns: readonly ColumnRun[];
  readonly merges: readonly CellRange[];
  readonly protection: SheetProtection;
}

/** 列宽 — neighbouring columns with the same width. */
export interface ColumnRun {
  readonly first: number;
  readonly last: number;
  readonly width: number;
  readonly isHidden: boolean;
}

/** 行高 — the height of one row in points, and whether it is hidden. */
export interface RowLook {
  readonly height: number;
  readonly isHidden: boolean;
}

/** 保护状态 — whether the sheet is protected, and what is allowed all the same. */
export interface SheetProtection {
  readonly isProtected: boolean;
  readonly hasPassword: boolean;
  /** The options in the words of Office.js: `allowFormatCells`, `allowInsertRows`, … */
  readonly options: Readonly<Record<string, boolean>>;
}
