import type { EditResult } from "./edit-result";
import type { RowLook, SheetView, SheetVisibility } from "./sheet-view";

/** 工作表集合 — the sheets of the workbook in the order of their tabs; names are compared without regard to case. */
export interface SheetCollection {
  readonly list: readonly SheetView[];
  readonly active: SheetView;
  get(name: string): SheetView | undefined;
  byId(id: string): SheetView | undefined;
  /** Adds a sheet at the end, or at a position; without a name it gets the next free `Sheet1`, `Sheet2`, …. */
  add(name?: string, position?: number): EditResult & { readonly sheet?: SheetView };
  /** Formulas and names that mention the sheet follow. */
  rename(name: string, newName: string): EditResult;
  /** Formulas that refer to the sheet become `#REF!`; the last visible sheet cannot be deleted. */
  delete(name: string): EditResult;
  move(name: string, position: number): EditResult;
  setVisibility(name: string, visibility: SheetVisibility): EditResult;
  /** Shows a sheet; no step to undo. */
  activate(name: string): void;
  freeze(name: string, rows: number, columns: number): EditResult;
  setColumnWidth(name: string, first: number, last: number, width: number): EditResult;
  setRowHeight(name: string, first: number, last: number, height: number): EditResult;
  setColumnsHidden(name: string, first: number, last: number, isHidden: boolean): EditResult;
  setRowsHidden(name: string, first: number, last: number, isHidden: boolean): EditResult;
  setGridlines(name: string, areShown: boolean): EditResult;
  setTabColor(name: string, color: string | null): EditResult;
  rowLook(name: string, row: number): RowLook;
}
