import type { EditResult, EditSource } from "./edit-result";
import type { Selection } from "./events";
import type { CellRange, RecalculationSummary } from "../../../sheet";

/** 撤销 — the steps that were done, newest last, each with a label for people. */
export interface EditHistory {
  readonly canUndo: boolean;
  readonly canRedo: boolean;
  readonly undoLabel: string | null;
  readonly redoLabel: string | null;
  undo(): boolean;
  redo(): boolean;
  /**
   * Runs several edits as one step. If an edit fails or `edits` throws, everything is taken back; an inner transaction
   * becomes part of the outer one.
   */
  transaction(label: string, edits: () => EditResult | undefined, source?: EditSource): EditResult;
  /** Runs edits on behalf of somebody without grouping them. */
  actingAs<Result>(source: EditSource, edits: () => Result): Result;
  /** Whether something changed since the document was opened or saved. */
  readonly isModified: boolean;
}

/** 选择控制 — what is selected; no step to undo. */
export interface SelectionControl {
  readonly current: Selection;
  /** Selects ranges of a sheet and shows it; the active cell is the first one of the first range unless given. */
  select(
    sheet: string,
    ranges: readonly CellRange[],
    activeCell?: { readonly row: number; readonly column: number },
  ): void;
  /** The selection that a sheet has or would have when shown. */
  on(sheet: string): Selection;
}

/** 重算控制 — when formulas are calculated. */
export interface CalculationControl {
  mode: "automatic" | "manual";
  /** Whether something waits to be calculated. */
  readonly isPending: boolean;
  /** Calculates what is not up to date, TODAY and its like included. */
  recalculate(): RecalculationSummary;
  /** Calculates every formula again. */
  recalculateFully(): RecalculationSummary;
  /** The cells that wait for each other, loop by loop, as found last. */
  readonly loops: readonly (readonly string[])[];
}
