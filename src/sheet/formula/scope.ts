import type { StoredTable } from "../model/workbook";
import type { Sheet } from "../store/sheet";
import type { WorkbookState } from "../calculation/workbook-state";
import type { Expression } from "./expression";
import type { Evaluate } from "./formula";

/** The names of LET variables and LAMBDA parameters in view, innermost first. */
export interface Variables {
  readonly name: string;
  readonly outer: Variables | null;
}

/** Put around the calculation of every part of a formula that is being explained. */
export type Instrument = (expression: Expression, evaluate: Evaluate) => Evaluate;

/** 编译环境 — what a formula sees while it is compiled. */
export interface Scope {
  readonly workbook: WorkbookState;
  readonly sheet: Sheet;
  /** The table around the formula's cell. */
  readonly table: StoredTable | undefined;
  readonly variables: Variables | null;
  /** Arrays are calculated in full; otherwise a range where one value is meant is cut to the formula's row or column. */
  readonly isArray: boolean;
  readonly instrument: Instrument | null;
}

/** How far out a variable stands, or -1. */
export function variableDepth(variables: Variables | null, name: string): number {
  const wanted = name.toLowerCase();
  let depth = 0;
  for (let known = variables; known !== null; known = known.outer, depth++) {
    if (known.name === wanted) return depth;
  }
  return -1;
}

/** The scope inside a LET or LAMBDA. */
export function withVariable(scope: Scope, name: string): Scope {
  return { ...scope, variables: { name: name.toLowerCase(), outer: scope.variables } };
}
