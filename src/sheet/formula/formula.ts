import type { Operand } from "../value/operand";
import type { Sheet } from "../store/sheet";
import type { Coordinate, Expression } from "./expression";
import type { Place } from "./place";

/** Calculates an expression at a cell. */
export type Evaluate = (at: Place) => Operand;

/** The cells that a formula names, seen from its own cell. */
export interface Precedent {
  readonly sheet: Sheet;
  readonly top: Coordinate;
  readonly left: Coordinate;
  readonly bottom: Coordinate;
  readonly right: Coordinate;
}

/** 公式 — a formula ready to be calculated at any cell of the same shape. */
export interface Formula {
  /** `undefined` where the text could not be read. */
  readonly expression: Expression | undefined;
  readonly evaluate: Evaluate;
  readonly precedents: readonly Precedent[];
  /** What it reads is only known when it runs (OFFSET, INDIRECT), or time passes (NOW): calculated every time. */
  readonly isVolatile: boolean;
  /** SUBTOTAL and AGGREGATE leave such cells out of their own sums. */
  readonly isSubtotal: boolean;
  /** The names of functions that this engine does not know, in upper case. */
  readonly unsupportedFunctions: readonly string[];
}

/** Where a coordinate points to for a formula in this row or column; names wrap around the edge of the sheet. */
export function resolved(coordinate: Coordinate, origin: number, limit: number): number {
  if (!coordinate.isRelative) return coordinate.index;
  const index = coordinate.index + origin;
  return index < 0 ? index + limit : index >= limit ? index - limit : index;
}
