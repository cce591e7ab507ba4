import { CellError, type CellRange, type CellValue } from "../../../../sheet";
import type { DocumentCore } from "../../document-core";
import type { Cell } from "../../state/cell";
import type { SheetState } from "../../state/sheet-state";

/** 计算结果 — what is stored beside the formulas of one sheet. */
export class SheetResults {
  /** What formulas spill into, by row and column, without their own cells. */
  readonly spilled = new Map<number, Set<number>>();

  constructor(
    private readonly core: DocumentCore,
    private readonly sheet: SheetState,
  ) {
    for (const [row, own] of sheet.rows.entries()) {
      for (const [column, cell] of (own?.cells ?? []).entries()) {
        if (cell?.array === undefined) continue;
        const range = this.range(row, column);
        if (range !== undefined) this.addSpilled(range, row, column);
      }
    }
  }

  /** The value to store for a formula cell, or for one that a formula spills into. */
  value(row: number, column: number, cell: Cell | undefined): CellValue {
    const value = this.core.calculator.value(this.sheet.name, row, column);
    // What could not be calculated here keeps the value that Excel had stored.
    const isKept = cell?.formula !== undefined && cell.origin >= 0 && isUnsupported(value);
    return isKept ? cell.value : value;
  }

  range(row: number, column: number): CellRange | undefined {
    return this.core.calculator.spillRange(this.sheet.name, row, column);
  }

  private addSpilled(range: CellRange, row: number, column: number): void {
    for (let at = range.startRow; at <= range.endRow; at++) {
      for (let across = range.startColumn; across <= range.endColumn; across++) {
        if (at === row && across === column) continue;
        const columns = this.spilled.get(at);
        if (columns === undefined) this.spilled.set(at, new Set([across]));
        else columns.add(across);
      }
    }
  }
}

/** Whether a value only says that a function of Excel is not supported here. */
export const isUnsupported = (value: CellValue): boolean =>
  value instanceof CellError && (value.message?.startsWith("此处不支持") ?? false);
