import type { CellContent, Finding, Text } from "../../../core";
import type { DerivedWords, FunctionDefinition } from "../../../functions/define";
import type { ExplanationSteps } from "../../../functions/explanation-line";
import type { TableRow } from "../../workbook/trace/selected-cell";

/** 一个单元格 — its address, by which one goes there, and what it holds. */
export interface NamedCell {
  readonly address: string;
  readonly content: CellContent | undefined;
}

/** 引用 — cells that a formula speaks of, as it writes them, with those of them that hold something. */
export interface ReferredCells {
  /** As the formula writes it. */
  readonly text: string;
  readonly address: string;
  /** How many cells it has. */
  readonly size: number;
  readonly cells: readonly NamedCell[];
  /** The very cell that a function such as INDEX has found among others. */
  readonly isFound?: true;
  /** The table of the ledger that it speaks of. */
  readonly table?: Text;
}

/** 代入的参数 — one argument of a call: its name, what stands there, and the cells that it comes from. */
export interface CallInput {
  readonly name: Text;
  /** As the formula writes it. */
  readonly text: string;
  readonly unit: string | undefined;
  /** A number there means a day. */
  readonly isDate: boolean;
  /** The number or text itself where it stands in no cell: a constant, or the result of a part of the formula. */
  readonly value: CellContent | undefined;
  /** Absent where it is no reference. */
  readonly from: ReferredCells | undefined;
}

/** What a call came to. */
export type CallOutcome =
  | { readonly kind: "number"; readonly steps: ExplanationSteps }
  | { readonly kind: "words"; readonly text: string; readonly derived: DerivedWords | undefined }
  | { readonly kind: "error"; readonly finding: Finding }
  | { readonly kind: "table"; readonly rows: number; readonly columns: number };

/** 一次调用的解释 — a CN function in the formula: what it does, what was put in, what came out. */
export interface ExplainedCallOfCell {
  readonly definition: FunctionDefinition;
  readonly text: string;
  /** Of a table that the call gives: the row and the column of the cell that is looked at. */
  readonly partOfTable: string | undefined;
  readonly inputs: readonly CallInput[];
  /** The cells whose numbers were taken, where the function chooses among them. */
  readonly taken: readonly NamedCell[] | undefined;
  readonly outcome: CallOutcome;
}

/** 来历 — where what the selected cell holds comes from. */
export type CellOrigin =
  | { readonly kind: "blank"; readonly row: TableRow | undefined }
  | { readonly kind: "entered"; readonly row: TableRow | undefined }
  | { readonly kind: "unreadable"; readonly formula: string; readonly why: "too-large" | "no-formula" }
  | {
      readonly kind: "calculated";
      readonly formula: string;
      /** The first cell, where the selected one is filled by its formula. */
      readonly filledFrom: string | undefined;
      readonly calls: readonly ExplainedCallOfCell[];
      /** What the formula refers to outside of these calls. */
      readonly references: readonly ReferredCells[];
      /** What the formula gives when it is calculated with the values as they are now, where that differs from the cell. */
      readonly nowGives: CellContent | undefined;
      readonly row: TableRow | undefined;
    };
