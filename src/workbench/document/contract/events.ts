import type { CellRange } from "../../../sheet";
import type { EditSource } from "./edit-result";

/** What happened to the cells of a range. */
export type CellChange =
  "edited" | "rows-inserted" | "rows-deleted" | "columns-inserted" | "columns-deleted" | "formatted";

/** 选择 — the selection of a sheet; the active cell lies in one of the ranges. */
export interface Selection {
  readonly sheet: string;
  readonly ranges: readonly CellRange[];
  readonly activeCell: { readonly row: number; readonly column: number };
}

/** 文档事件 — something that happened to the open workbook, told after the whole step is done. */
export type DocumentEvent =
  | {
      readonly kind: "cells-changed";
      readonly sheet: string;
      readonly range: CellRange;
      readonly source: EditSource;
      readonly change: CellChange;
      /** Set where the step was an undo or a redo. */
      readonly isReplay: boolean;
    }
  | ({ readonly kind: "selection-changed" } & Selection)
  | { readonly kind: "sheet-added"; readonly sheet: string; readonly id: string; readonly source: EditSource }
  | { readonly kind: "sheet-activated"; readonly sheet: string; readonly id: string }
  | {
      readonly kind: "sheet-renamed";
      readonly sheet: string;
      readonly before: string;
      readonly id: string;
      readonly source: EditSource;
    }
  | {
      readonly kind: "sheet-deleted";
      readonly sheet: string;
      readonly id: string;
      readonly source: EditSource;
    }
  | { readonly kind: "sheets-reordered"; readonly source: EditSource }
  /** Visibility, panes, widths, merges, validation, notes, conditional formats: everything but cells. */
  | {
      readonly kind: "sheet-changed";
      readonly sheet: string;
      readonly id: string;
      readonly source: EditSource;
    }
  | {
      readonly kind: "table-added" | "table-changed" | "table-deleted";
      readonly id: number;
      readonly table: string;
      readonly sheet: string;
      readonly source: EditSource;
    }
  | { readonly kind: "names-changed"; readonly source: EditSource }
  | { readonly kind: "charts-changed"; readonly sheet: string; readonly source: EditSource }
  | { readonly kind: "settings-changed"; readonly source: EditSource }
  /** Values may have changed anywhere. */
  | { readonly kind: "calculated" }
  | {
      readonly kind: "history-changed";
      readonly canUndo: boolean;
      readonly canRedo: boolean;
      readonly undoLabel: string | null;
      readonly redoLabel: string | null;
    };

/** Told about every event; what it throws is the programmer's error. */
export type DocumentListener = (event: DocumentEvent) => void;
