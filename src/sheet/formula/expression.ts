import type { CellValue } from "../model/cell-value";

/** A row or column of a reference: fixed, or counted from the cell that holds the formula. */
export interface Coordinate {
  readonly isRelative: boolean;
  readonly index: number;
}

/** Where a part of a formula stands in its text. */
export interface Span {
  readonly start: number;
  readonly end: number;
  /** Set where brackets stand around it; they belong to the place. */
  readonly isBracketed?: true;
}

export type TableSection = "headers" | "data" | "totals" | "all" | "this row";

export interface RangeExpression extends Span {
  readonly kind: "range";
  /** Absent for the sheet of the formula; `Sheet1:Sheet3` has two. */
  readonly sheets?: readonly string[];
  /** Set where the reference leads out of the workbook, which cannot be followed. */
  readonly otherWorkbook?: string;
  readonly top: Coordinate;
  readonly left: Coordinate;
  readonly bottom: Coordinate;
  readonly right: Coordinate;
}

export interface TableExpression extends Span {
  readonly kind: "table";
  /** Absent inside the table itself: `[@Activity]`. */
  readonly table?: string;
  readonly sections: readonly TableSection[];
  readonly columns: readonly string[];
}

export interface NameExpression extends Span {
  readonly kind: "name";
  readonly name: string;
  readonly sheet?: string;
}

export interface CallExpression extends Span {
  readonly kind: "call";
  readonly name: string;
  /** `null` for an argument that is left empty. */
  readonly given: readonly (Expression | null)[];
}

export interface LambdaParameter {
  readonly name: string;
  readonly isOptional: boolean;
}

/** 表达式 — the tree of a formula. */
export type Expression =
  | (Span & { readonly kind: "constant"; readonly value: CellValue })
  | (Span & { readonly kind: "array"; readonly rows: readonly (readonly CellValue[])[] })
  | RangeExpression
  | TableExpression
  | NameExpression
  | (Span & { readonly kind: "unary"; readonly operator: string; readonly operand: Expression })
  | (Span & {
      readonly kind: "binary";
      readonly operator: string;
      readonly left: Expression;
      readonly right: Expression;
    })
  | CallExpression
  | (Span & {
      readonly kind: "apply";
      readonly callee: Expression;
      readonly given: readonly (Expression | null)[];
    })
  | (Span & {
      readonly kind: "let";
      readonly bindings: readonly { readonly name: string; readonly value: Expression }[];
      readonly body: Expression;
    })
  | (Span & {
      readonly kind: "lambda";
      readonly parameters: readonly LambdaParameter[];
      readonly body: Expression;
    });

/** The direct parts of an expression, in the order of the text. */
export function partsOf(expression: Expression): readonly Expression[] {
  switch (expression.kind) {
    case "unary":
      return [expression.operand];
    case "binary":
      return [expression.left, expression.right];
    case "call":
      return expression.given.filter((part) => part !== null);
    case "apply":
      return [expression.callee, ...expression.given.filter((part) => part !== null)];
    case "let":
      return [...expression.bindings.map((binding) => binding.value), expression.body];
    case "lambda":
      return [expression.body];
    default:
      return [];
  }
}
