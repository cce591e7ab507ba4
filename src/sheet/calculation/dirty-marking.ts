import type { CellRange } from "../model/workbook";
import type { FormulaCell } from "../store/formula-cell";
import type { Sheet } from "../store/sheet";
import type { DependencyIndex } from "./dependency-index";

/** 待算标记 — marks what has to be calculated again, and keeps the list of it. */
export class DirtyMarking {
  /** Cells to calculate, in the order in which they were marked; a cell may stand in it twice. */
  queue: FormulaCell[] = [];

  constructor(private readonly index: DependencyIndex) {}

  /** Marks one cell and everything that depends on it. */
  mark(cell: FormulaCell): void {
    this.markCell(cell);
    this.markDependents(cell.sheet, cell.area);
  }

  /** Marks everything that depends on a range. */
  markDependents(sheet: Sheet, range: CellRange): void {
    const changed: { sheet: Sheet; range: CellRange }[] = [{ sheet, range }];
    for (let next = changed.pop(); next !== undefined; next = changed.pop()) {
      this.index.visitDependents(next.sheet, next.range, false, (group, rows) => {
        let runStart = -1;
        for (let row = rows.first; row <= rows.last + 1; row++) {
          const cell = row <= rows.last ? group.sheet.formulaAt(row, group.column) : undefined;
          const isMarked = cell !== undefined && cell.group === group && this.markCell(cell);
          const isOneCell = isMarked && cell.reach === "single";
          if (isMarked && !isOneCell) changed.push({ sheet: group.sheet, range: cell.area });
          if (isOneCell && runStart < 0) runStart = row;
          if (!isOneCell && runStart >= 0) {
            const columns = { startColumn: group.column, endColumn: group.column };
            changed.push({ sheet: group.sheet, range: { startRow: runStart, endRow: row - 1, ...columns } });
            runStart = -1;
          }
        }
      });
    }
  }

  /** Cells that are being calculated and may have read a range before it changed have to start again. */
  overtake(sheet: Sheet, range: CellRange): void {
    this.index.visitDependents(sheet, range, true, (group, rows) => {
      for (let row = rows.first; row <= rows.last; row++) {
        const cell = group.sheet.formulaAt(row, group.column);
        if (cell?.group === group && cell.state === "computing") cell.isOvertaken = true;
      }
    });
  }

  private markCell(cell: FormulaCell): boolean {
    if (cell.state !== "clean") return false;
    cell.state = "dirty";
    cell.sheet.changes.count++;
    if (cell.group !== undefined) cell.group.cleanCount--;
    this.queue.push(cell);
    return true;
  }
}
