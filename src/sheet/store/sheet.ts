import { columnLimit, rowLimit } from "../address/cell-address";
import type { CellValue } from "../model/cell-value";
import type { CellRange } from "../model/workbook";
import { Column } from "./column";
import type { FormulaCell } from "./formula-cell";

/** Calculates a cell that is needed now. */
export type Demand = (cell: FormulaCell) => void;

/** Counts, for the whole workbook, how often something was marked for calculation. */
export interface ChangeCounter {
  count: number;
}

/** Shorter ranges are looked through faster than looked up. */
const worthRemembering = 64;

const noColumn = new Column();

/** 工作表 — the cells of one sheet while it is calculated, kept by column. */
export class Sheet {
  readonly columns: (Column | undefined)[] = [];
  /** One more than the last row, and the last column, that ever held something. */
  usedRows = 0;
  usedColumns = 0;

  constructor(
    readonly name: string,
    readonly index: number,
    readonly hiddenRows: ReadonlySet<number>,
    readonly filteredRows: ReadonlySet<number>,
    private readonly demand: Demand,
    readonly changes: ChangeCounter,
  ) {}

  /** The value of a cell, calculated first where it has to be. */
  read(row: number, column: number): CellValue {
    const cells = this.columns[column];
    if (cells === undefined) return null;
    const owner = cells.owners[row];
    if (owner !== undefined && owner.state !== "clean") this.demand(owner);
    return cells.values[row] ?? null;
  }

  /** The value of a cell as it is now, calculated or not. */
  peek(row: number, column: number): CellValue {
    return this.columns[column]?.values[row] ?? null;
  }

  /** The column with all formulas of these rows calculated; empty where nothing was ever written. */
  calculatedColumn(column: number, startRow: number, endRow: number): Column {
    const cells = this.columns[column];
    if (cells === undefined) return noColumn;
    const { owners, calculated } = cells;
    const last = Math.min(endRow, owners.length - 1);
    if (last < startRow) return cells;
    const key = last - startRow > worthRemembering ? `${startRow}:${last}` : undefined;
    if (key !== undefined && calculated.get(key) === this.changes.count) return cells;
    for (let row = startRow; row <= last; row++) {
      const owner = owners[row];
      if (owner !== undefined && owner.state !== "clean") this.demand(owner);
    }
    if (key !== undefined) calculated.set(key, this.changes.count);
    return cells;
  }

  owner(row: number, column: number): FormulaCell | undefined {
    return this.columns[column]?.owners[row];
  }

  /** The formula that stands in the cell itself. */
  formulaAt(row: number, column: number): FormulaCell | undefined {
    const owner = this.owner(row, column);
    return owner?.row === row && owner.column === column ? owner : undefined;
  }

  write(row: number, column: number, value: CellValue): void {
    const cells = this.column(column);
    if (cells.values[row] !== value) {
      // Excel knows no negative zero.
      cells.values[row] = value === 0 ? 0 : value;
      cells.version++;
    }
    if (row >= this.usedRows) this.usedRows = row + 1;
    if (column >= this.usedColumns) this.usedColumns = column + 1;
  }

  setOwner(row: number, column: number, owner: FormulaCell | undefined): void {
    this.changes.count++;
    this.column(column).owners[row] = owner;
  }

  /** The part of a range that can hold anything; whole columns are cut to the used rows, whole rows to the used columns. */
  clipped(range: CellRange): CellRange {
    return {
      ...range,
      endRow: Math.min(range.endRow, Math.max(this.usedRows - 1, range.startRow)),
      endColumn: Math.min(range.endColumn, Math.max(this.usedColumns - 1, range.startColumn)),
    };
  }

  private column(column: number): Column {
    return (this.columns[column] ??= new Column());
  }
}

/** 整行整列 — whether a range runs to the end of the sheet, so that its tail is never worth looking at. */
export function isWhole(range: CellRange): boolean {
  return (
    (range.startRow === 0 && range.endRow === rowLimit - 1) ||
    (range.startColumn === 0 && range.endColumn === columnLimit - 1)
  );
}
