import type { Sheet } from "../store/sheet";
import type { Operand } from "../value/operand";
import type { WorkbookState } from "../calculation/workbook-state";
import type { Tracer } from "../calculation/tracer";

/** A variable of LET or a parameter of LAMBDA, and those around it; `undefined` is a parameter that was left out. */
export interface Locals {
  readonly value: Operand | undefined;
  readonly outer: Locals | null;
}

/** 计算位置 — the cell a formula is calculated for, and what it can see. */
export class Place {
  constructor(
    readonly workbook: WorkbookState,
    readonly sheet: Sheet,
    readonly row: number,
    readonly column: number,
    readonly locals: Locals | null = null,
    readonly tracer: Tracer | null = null,
  ) {}

  /** The same place for a text that names its cells as seen from A1. */
  atOrigin(): Place {
    return new Place(this.workbook, this.sheet, 0, 0, null, this.tracer);
  }

  withLocal(value: Operand | undefined): Place {
    return this.withLocals({ value, outer: this.locals });
  }

  withLocals(locals: Locals | null): Place {
    return new Place(this.workbook, this.sheet, this.row, this.column, locals, this.tracer);
  }
}
