import type { CellValue } from "../model/cell-value";
import type { CellRange } from "../model/workbook";
import type { FormulaCell } from "../store/formula-cell";
import type { Sheet } from "../store/sheet";
import { failure } from "../value/failures";
import { Grid } from "../value/grid";
import { dereferenced, firstValue } from "../value/operand";
import type { Operand } from "../value/operand";
import { contains, eachCell, isSameRange } from "./cell-range";
import type { DirtyMarking } from "./dirty-marking";
import { legacyValue } from "./legacy-array";
import { obstacleTo } from "./spill-obstacle";
import type { WorkbookState } from "./workbook-state";

/** More rounds than this in one recalculation mean that a spill changes what it depends on. */
const mostRounds = 20;

/** 结果落格 — puts the result of a formula into its cells: one, a fixed range, or as far as it spills. */
export class Settlement {
  /** Formulas whose result found no room, by sheet: freeing a cell may give them room again. */
  readonly blocked = new Map<Sheet, Set<FormulaCell>>();

  constructor(
    private readonly workbook: WorkbookState,
    private readonly marking: DirtyMarking,
  ) {}

  settle(cell: FormulaCell, result: Operand): void {
    if (cell.reach === "single") {
      cell.sheet.write(cell.row, cell.column, firstValue(result) ?? 0);
    } else {
      const value = dereferenced(result, this.workbook);
      if (cell.reach === "legacyArray") this.fill(cell, value);
      else this.spill(cell, value);
    }
    this.finish(cell);
  }

  /** Takes everything back that a formula has spilled, to make room for a value typed there. */
  withdraw(cell: FormulaCell, row: number, column: number): void {
    if (cell.reach === "legacyArray") cell.sheet.setOwner(row, column, undefined);
    else {
      this.occupy(cell, {
        startRow: cell.row,
        startColumn: cell.column,
        endRow: cell.row,
        endColumn: cell.column,
      });
    }
    this.marking.mark(cell);
  }

  /** Takes a formula out of the sheet, with everything that it had spilled. */
  remove(cell: FormulaCell): void {
    this.setBlocked(cell, undefined);
    const { sheet, area } = cell;
    eachCell(area, (row, column) => release(cell, row, column));
    this.marking.markDependents(sheet, area);
  }

  private finish(cell: FormulaCell): void {
    cell.state = "clean";
    if (cell.group !== undefined) cell.group.cleanCount++;
    if (!cell.isOvertaken) return;
    cell.isOvertaken = false;
    if (++cell.rounds <= mostRounds) {
      this.marking.overtake(cell.sheet, cell.area);
      this.marking.mark(cell);
      return;
    }
    const error = failure(
      "#CIRC!",
      "溢出结果影响了它自己的输入。",
      "The spilled result changes its own input.",
    );
    eachCell(cell.area, (row, column) => cell.sheet.write(row, column, error));
  }

  /** A legacy array fills exactly its range, unless something was typed into the middle of it. */
  private fill(cell: FormulaCell, value: CellValue | Grid): void {
    const { sheet, area } = cell;
    const obstacle = obstacleTo(cell, area, this.workbook);
    this.setBlocked(cell, obstacle === undefined ? undefined : area);
    eachCell(area, (row, column) => {
      const isFree = sheet.owner(row, column) === undefined && sheet.peek(row, column) === null;
      if (isFree) sheet.setOwner(row, column, cell);
      if (sheet.owner(row, column) !== cell) return;
      const part = obstacle ?? legacyValue(value, row - area.startRow, column - area.startColumn);
      sheet.write(row, column, part ?? 0);
    });
  }

  private spill(cell: FormulaCell, value: CellValue | Grid): void {
    const { sheet, row, column } = cell;
    const grid = value instanceof Grid ? value : Grid.single(value);
    const wanted = {
      startRow: row,
      startColumn: column,
      endRow: row + grid.height - 1,
      endColumn: column + grid.width - 1,
    };
    const obstacle = obstacleTo(cell, wanted, this.workbook);
    this.setBlocked(cell, obstacle === undefined ? undefined : wanted);
    if (obstacle !== undefined) {
      this.occupy(cell, { startRow: row, startColumn: column, endRow: row, endColumn: column });
      sheet.write(row, column, obstacle);
      return;
    }
    this.occupy(cell, wanted);
    for (let down = 0; down < grid.height; down++) {
      for (let across = 0; across < grid.width; across++) {
        sheet.write(row + down, column + across, grid.at(down, across) ?? 0);
      }
    }
  }

  /** Changes the cells that a formula fills; formulas that read cells gained or lost are marked. */
  private occupy(cell: FormulaCell, wanted: CellRange): void {
    const { sheet, area } = cell;
    if (isSameRange(area, wanted)) return;
    cell.area = wanted;
    eachCell(area, (row, column) => {
      if (!contains(wanted, row, column)) release(cell, row, column);
    });
    eachCell(wanted, (row, column) => {
      sheet.setOwner(row, column, cell);
    });
    for (const changed of [area, wanted]) {
      this.marking.overtake(sheet, changed);
      this.marking.markDependents(sheet, changed);
    }
  }

  private setBlocked(cell: FormulaCell, area: CellRange | undefined): void {
    cell.blockedArea = area;
    let known = this.blocked.get(cell.sheet);
    if (known === undefined) this.blocked.set(cell.sheet, (known = new Set()));
    if (area === undefined) known.delete(cell);
    else known.add(cell);
  }
}

function release(cell: FormulaCell, row: number, column: number): void {
  if (cell.sheet.owner(row, column) !== cell) return;
  cell.sheet.setOwner(row, column, undefined);
  cell.sheet.write(row, column, null);
}
