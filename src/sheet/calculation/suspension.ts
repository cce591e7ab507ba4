import type { FormulaCell } from "../store/formula-cell";

/**
 * 暂停 — thrown through a calculation that has become too deep for the call stack; the cell it names is calculated first,
 * then the interrupted one starts again.
 */
export class Suspension {
  constructor(readonly cell: FormulaCell) {}
}
