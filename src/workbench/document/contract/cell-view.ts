import type { CellRange, CellValue } from "../../../sheet";
import type { CellStyle } from "./style";

/** 单元格 — one cell as a grid shows it. Rows and columns count from 0. */
export interface CellView {
  readonly row: number;
  readonly column: number;
  /** The calculated value; dates are serial numbers. */
  readonly value: CellValue;
  /** As typed, without `=`; absent where the cell holds no formula of its own. */
  readonly formula?: string;
  /** What the formula bar shows and what typing again would give: `=A1*2`, `98%`, `2025/1/31`, `'00123`. */
  readonly editText: string;
  /** What the cell shows, in its number format. */
  readonly text: string;
  /** The colour that the number format asks for (`[Red]`), as `#RRGGBB`. */
  readonly textColor?: string;
  readonly style: CellStyle;
  /** What conditional formats change of the style. */
  readonly conditional?: ConditionalLook;
  /** The sentence behind an error value, as Excel shows it on hover. */
  readonly errorSentence?: string;
  /** For a cell that spills or is spilled into: where the formula stands and what it fills. */
  readonly spill?: {
    readonly anchor: { readonly row: number; readonly column: number };
    readonly range: CellRange;
  };
  /** Whether the value comes from a formula in another cell. */
  readonly isSpilled: boolean;
  /** The merged area that the cell belongs to. */
  readonly merge?: CellRange;
  readonly validation?: Validation;
  readonly note?: Note;
  readonly hyperlink?: Hyperlink;
}

/** 条件格式效果 — what a conditional format that holds puts over the style of a cell. */
export interface ConditionalLook {
  readonly fontColor?: string;
  readonly bold?: boolean;
  readonly italic?: boolean;
  readonly strike?: boolean;
  readonly fill?: string;
  readonly numberFormat?: string;
}

/** 数据验证 — what may be typed into some cells; formulas are as typed, without `=`, seen from the first cell. */
export interface Validation {
  readonly ranges: readonly CellRange[];
  readonly type: "any" | "list" | "whole" | "decimal" | "date" | "time" | "textLength" | "custom";
  readonly operator: ComparisonOperator;
  readonly formula1?: string;
  readonly formula2?: string;
  readonly allowsBlank: boolean;
  readonly showsDropdown: boolean;
  readonly errorStyle: "stop" | "warning" | "information";
  readonly showsError: boolean;
  readonly errorTitle?: string;
  readonly error?: string;
  readonly showsPrompt: boolean;
  readonly promptTitle?: string;
  readonly prompt?: string;
}

/** How a value is compared with the limits of a rule. */
export type ComparisonOperator =
  | "between"
  | "notBetween"
  | "equal"
  | "notEqual"
  | "greaterThan"
  | "lessThan"
  | "greaterThanOrEqual"
  | "lessThanOrEqual";

/** 批注 — a note on a cell; threaded comments are shown as notes with their replies in the text. */
export interface Note {
  readonly row: number;
  readonly column: number;
  readonly text: string;
  readonly author: string;
}

/** 超链接 — a link on some cells: to an address outside, or to a place in the workbook. */
export interface Hyperlink {
  readonly range: CellRange;
  readonly address?: string;
  readonly location?: string;
  readonly tooltip?: string;
}

/** 条件格式 — one rule over some cells; only `cellIs` and `expression` are evaluated, the others are kept. */
export interface ConditionalFormat {
  readonly ranges: readonly CellRange[];
  /** As the file names it: `cellIs`, `expression`, `dataBar`, … */
  readonly type: string;
  readonly operator?: ComparisonOperator;
  /** As typed, without `=`, seen from the first cell of the first range. */
  readonly formulas: readonly string[];
  readonly look: ConditionalLook;
  /** Smaller numbers win. */
  readonly priority: number;
  readonly stopsIfTrue: boolean;
  /** Whether the workbench can tell where it holds. */
  readonly isEvaluated: boolean;
}
