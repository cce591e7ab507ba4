import type { ClauseRef, Language, RequirementId, Text } from "../core";
import type { ResultGrid } from "./excel-values";
import type { Inputs } from "./inputs";

/**
 * What a parameter takes: numbers (cells or whole columns), words (a unit, a gas, a period), one choice from a list, a
 * day, a table with its header row, or settings (two columns: name and value).
 */
export type ParameterKind = "numbers" | "text" | "choice" | "date" | "table" | "settings";

/** 函数分组 — the groups in which people meet the functions. */
export type FunctionGroup =
  | "quantification"
  | "totals"
  | "data"
  | "factors"
  | "sources"
  | "pathway"
  | "baseline"
  | "offsets"
  | "verdict"
  | "review";

export interface ParameterDefinition {
  /** Stable English identifier, also the symbol in explanations. */
  readonly id: string;
  /** The name that Excel shows while the formula is typed. */
  readonly name: Text;
  /** Meaning, unit, and what leaving it out means. */
  readonly summary: Text;
  readonly kind: ParameterKind;
  /**
   * 空白缺的是什么 — what a blank cell of numbers lacks: an amount, which may be 0 (unless said otherwise); a factor or measured
   * property, which is never 0 for want of one; or an entry, such as a year or a threshold.
   */
  readonly lacks?: "factor" | "entry";
  /** The unit that is taken when no unit is given, in our own unit names. */
  readonly unit?: string;
  readonly optional?: true;
  /** May be given again and again; only the last parameter. */
  readonly repeating?: true;
}

/** A formula that is run as a test and shown in the help; `result` is written as the cell would hold it. */
export interface FunctionExample {
  readonly formula: string;
  readonly result: string | number | readonly (readonly (string | number)[])[];
  readonly note: Text;
}

/** What a call brings along besides its arguments. */
export interface CallContext {
  readonly language: Language;
  /** Addresses of the arguments, where Excel told them; used only to name a cell in a sentence. */
  readonly addresses: readonly (string | undefined)[];
}

/** 结论的由来 — what a sentence rests on. */
export interface DerivedWords {
  /** The amounts, written as a reviewer checks them. */
  readonly writes: string;
  readonly clauses: readonly ClauseRef[];
}

/**
 * 工作表函数的唯一定义 — everything there is to say about one CN function, in one object. Registration, the metadata that
 * Excel reads, help, documentation and tests are all made from it.
 */
export interface FunctionDefinition {
  /** Stable for ever: workbooks store it. A–Z and 0–9 only. */
  readonly id: string;
  readonly group: FunctionGroup;
  readonly requirements: readonly RequirementId[];
  readonly clauses: readonly ClauseRef[];
  /** A document outside the five standards that the function follows, where no clause of theirs says how. */
  readonly basis?: string;
  readonly summary: Text;
  readonly parameters: readonly ParameterDefinition[];
  readonly result: {
    readonly summary: Text;
    readonly unit?: string;
    /**
     * `each`: one result per row of the input, spilling; `one`: a single number; `text`: a single sentence; `table`: a
     * spilled table with a header row.
     */
    readonly shape: "each" | "one" | "text" | "table";
  };
  readonly examples: readonly FunctionExample[];
  /** 结论的依据 — for a single sentence: the amounts it was decided by, and the clauses; `undefined` where there are none. */
  readonly derive?: (inputs: Inputs, language: Language) => DerivedWords | undefined;
  /** One result cell per row of the input, or a single one. */
  readonly run: (inputs: Inputs) => ResultGrid;
}
