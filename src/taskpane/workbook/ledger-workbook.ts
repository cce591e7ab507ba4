import type { CellContent, LedgerTable, TableContent } from "../../core";
import type { InsertChartResult, SheetChart } from "./insert-chart";
import type { WorkbookSheets } from "./sheets/workbook-sheets";
import type { CellTrace } from "./trace/selected-cell";

/** The id of a table of the ledger. */
export type LedgerTableId = string;

/** 表快照 — one table as the pane read it: contents, where they stand, and which cells hold formulas. */
export interface TableSnapshot {
  readonly content: TableContent;
  readonly sheet: string;
  /** The formula of a cell of the body, `undefined` where it holds none. */
  readonly formulas: readonly (readonly (string | undefined)[])[];
}

/** 台账快照 — the tables that the workbook has, by id. */
export type LedgerSnapshot = Readonly<Record<LedgerTableId, TableSnapshot | undefined>>;

/** 一处修改 — what a person entered in the pane for one cell, and what they saw there before. */
export interface CellEdit {
  readonly table: LedgerTableId;
  /** The row of the body counted from 0, `new:1` and so on for rows to be added; not used in a table of items. */
  readonly row: number | string;
  readonly column: string;
  readonly typed: string;
  readonly seen: CellContent | undefined;
  /** The row's own name as seen, by which a row that has moved is recognised as another. */
  readonly seenName?: CellContent | undefined;
}

/** 冲突 — a cell that is not written without asking: it holds a formula, or somebody changed it meanwhile. */
export interface WriteConflict {
  readonly edit: CellEdit;
  readonly kind: "formula" | "changed" | "row-moved" | "not-there";
  /** What the sheet holds now, as text. */
  readonly now: string;
  readonly cell: string;
}

/** How saving went: everything was written, or nothing was because something must be asked first. */
export type WriteResult =
  { readonly kind: "written" } | { readonly kind: "conflicts"; readonly conflicts: readonly WriteConflict[] };

/** How inserting a formula went. */
export type InsertResult =
  | { readonly kind: "inserted"; readonly cell: string }
  | { readonly kind: "occupied"; readonly cell: string; readonly now: string };

/** 工作簿 — everything the pane does with the workbook; the parts that are seen know only this. */
export interface LedgerWorkbook {
  /** Reads those of the tables that the workbook has. */
  readonly read: (tables: readonly LedgerTable[]) => Promise<LedgerSnapshot>;
  /** Makes what is missing and returns the names of what was made. */
  readonly complete: (tables: readonly LedgerTable[]) => Promise<readonly string[]>;
  readonly write: (edits: readonly CellEdit[], isOverwriting: boolean) => Promise<WriteResult>;
  /** Calls back after every change in the workbook until the returned function is called. */
  readonly watch: (changed: () => void) => Promise<() => void>;
  readonly jumpTo: (address: string) => Promise<void>;
  readonly selectedAddress: () => Promise<string>;
  readonly insertFormula: (formula: string, isOverwriting: boolean) => Promise<InsertResult>;
  readonly recalculate: () => Promise<void>;
  /** The name under which a new sheet can be made: the one wanted, or with a number behind it. */
  readonly freeSheetName: (wanted: string) => Promise<string>;
  /** Puts a chart with its data on a sheet of its own; a sheet that is there is not touched. */
  readonly insertChart: (chart: SheetChart) => Promise<InsertChartResult>;
  readonly sheets: WorkbookSheets;
  readonly trace: CellTrace;
}
