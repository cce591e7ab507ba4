import { columnLimit, rowLimit } from "../address/cell-address";
import { CellError } from "../model/cell-value";
import type { CellValue } from "../model/cell-value";
import type { CellRange } from "../model/workbook";
import type { FormulaCell } from "../store/formula-cell";
import type { Sheet } from "../store/sheet";
import { errorNA, failure } from "../value/failures";
import { Grid } from "../value/grid";
import { dereferenced, firstValue } from "../value/operand";
import type { Operand } from "../value/operand";
import type { DirtyMarking } from "./dirty-marking";
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
    else this.occupy(cell, { startRow: cell.row, startColumn: cell.column, endRow: cell.row, endColumn: cell.column });
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
    const error = failure("#CIRC!", "溢出结果影响了它自己的输入。", "The spilled result changes its own input.");
    eachCell(cell.area, (row, column) => cell.sheet.write(row, column, error));
  }

  /** A legacy array fills exactly its range, unless something was typed into the middle of it. */
  private fill(cell: FormulaCell, value: CellValue | Grid): void {
    const { sheet, area } = cell;
    const obstacle = this.obstacle(cell, area);
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
    const wanted = { startRow: row, startColumn: column, endRow: row + grid.height - 1, endColumn: column + grid.width - 1 };
    const obstacle = this.obstacle(cell, wanted);
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

  /** Why a result cannot spill, as the error that Excel shows; `undefined` where it can. */
  private obstacle(cell: FormulaCell, wanted: CellRange): CellError | undefined {
    const { sheet } = cell;
    if (wanted.startRow === wanted.endRow && wanted.startColumn === wanted.endColumn) return undefined;
    if (wanted.endRow >= rowLimit || wanted.endColumn >= columnLimit) {
      return failure("#SPILL!", "溢出超出工作表。", "The result reaches beyond the sheet.");
    }
    const isTyped = cell.reach === "dynamicArray";
    if (isTyped && this.workbook.tableAround(sheet, cell.row, cell.column) !== undefined) {
      return failure("#SPILL!", "表格中的公式不能溢出。", "A formula inside a table cannot spill.");
    }
    for (let row = wanted.startRow; row <= wanted.endRow; row++) {
      for (let column = wanted.startColumn; column <= wanted.endColumn; column++) {
        const owner = sheet.owner(row, column);
        if (owner === cell || (owner === undefined && sheet.peek(row, column) === null)) continue;
        return failure("#SPILL!", "溢出区域不是空白。", "The cells that the result needs are not empty.");
      }
    }
    return undefined;
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

/** What a legacy array shows at a place: single rows and columns repeat, the rest of a short result is `#N/A`. */
function legacyValue(value: CellValue | Grid, row: number, column: number): CellValue {
  if (!(value instanceof Grid)) return value;
  const ownRow = value.height === 1 ? 0 : row;
  const ownColumn = value.width === 1 ? 0 : column;
  return ownRow < value.height && ownColumn < value.width ? value.at(ownRow, ownColumn) : errorNA;
}

function release(cell: FormulaCell, row: number, column: number): void {
  if (cell.sheet.owner(row, column) !== cell) return;
  cell.sheet.setOwner(row, column, undefined);
  cell.sheet.write(row, column, null);
}

/** Whether a cell lies in a range. */
export function contains(range: CellRange, row: number, column: number): boolean {
  return row >= range.startRow && row <= range.endRow && column >= range.startColumn && column <= range.endColumn;
}

function isSameRange(a: CellRange, b: CellRange): boolean {
  const startsAlike = a.startRow === b.startRow && a.startColumn === b.startColumn;
  return startsAlike && a.endRow === b.endRow && a.endColumn === b.endColumn;
}

function eachCell(range: CellRange, visit: (row: number, column: number) => void): void {
  for (let row = range.startRow; row <= range.endRow; row++) {
    for (let column = range.startColumn; column <= range.endColumn; column++) visit(row, column);
  }
}
