import type { CellRange } from "../../../sheet";
import type { Cell } from "./cell";
import type { RowProperties, RowState, SheetState } from "./sheet-state";
import { plainRow } from "./sheet-state";
import type { SheetShape } from "./sheet-shape";
import type { WorkbookShape } from "./workbook-shape";

/** What a change touches, for the calculation that follows it. */
export interface ChangeTarget {
  shape: WorkbookShape;
  noteCell(sheet: SheetState, row: number, column: number): void;
  noteStructure(): void;
}

/** 改动 — the smallest thing that can be done and undone. */
export interface Change {
  run(target: ChangeTarget, isForward: boolean): void;
}

/** One cell before and after. */
export interface CellReplacement {
  readonly row: number;
  readonly column: number;
  readonly before: Cell | undefined;
  readonly after: Cell | undefined;
}

/** 单元格改动 — some cells of one sheet replaced. */
export class CellsChange implements Change {
  constructor(
    readonly sheet: SheetState,
    readonly cells: readonly CellReplacement[],
    /** True where only references in formulas follow something that is told of itself. */
    readonly isConsequence: boolean,
  ) {}

  run(target: ChangeTarget, isForward: boolean): void {
    for (const { row, column, before, after } of this.cells) {
      this.sheet.put(row, column, isForward ? after : before);
      const isSame =
        before?.value === after?.value &&
        before?.formula === after?.formula &&
        before?.array === after?.array;
      if (!isSame) target.noteCell(this.sheet, row, column);
    }
  }

  /** The smallest range around the cells. */
  get range(): CellRange {
    let [startRow, startColumn, endRow, endColumn] = [Infinity, Infinity, 0, 0];
    for (const { row, column } of this.cells) {
      startRow = Math.min(startRow, row);
      startColumn = Math.min(startColumn, column);
      endRow = Math.max(endRow, row);
      endColumn = Math.max(endColumn, column);
    }
    return { startRow, startColumn, endRow, endColumn };
  }

  /** Whether only styles were changed. */
  get isFormatting(): boolean {
    return this.cells.every(
      ({ before, after }) =>
        (before?.value ?? null) === (after?.value ?? null) && before?.formula === after?.formula,
    );
  }
}

/** 行改动 — rows taken out of a sheet, others put in at the same place. */
export class RowsChange implements Change {
  private taken: readonly (RowState | undefined)[] = [];

  constructor(
    readonly sheet: SheetState,
    readonly at: number,
    readonly deleted: number,
    readonly inserted: number,
    private readonly newRows: readonly (RowState | undefined)[],
  ) {}

  run(target: ChangeTarget, isForward: boolean): void {
    const { rows } = this.sheet;
    const [out, added] = isForward ? [this.deleted, this.newRows] : [this.inserted, this.taken];
    const count = isForward ? this.inserted : this.deleted;
    if (isForward) this.taken = rows.slice(this.at, this.at + this.deleted);
    const changed = padded(rows.slice(0, this.at), this.at).concat(
      padded(added.slice(), count),
      rows.slice(this.at + out),
    );
    while (changed.length > 0 && changed[changed.length - 1] === undefined) changed.length--;
    this.sheet.rows = changed;
    target.noteStructure();
  }
}

function padded(rows: (RowState | undefined)[], length: number): (RowState | undefined)[] {
  rows.length = length;
  return rows;
}

/** 列改动 — columns taken out of a sheet, others put in at the same place. */
export class ColumnsChange implements Change {
  private taken: Map<RowState, (Cell | undefined)[]> | undefined;

  constructor(
    readonly sheet: SheetState,
    readonly at: number,
    readonly deleted: number,
    readonly inserted: number,
    private readonly newCells: ReadonlyMap<RowState, readonly (Cell | undefined)[]>,
  ) {}

  run(target: ChangeTarget, isForward: boolean): void {
    const taken = new Map<RowState, (Cell | undefined)[]>();
    for (const row of this.sheet.rows) {
      if (row === undefined) continue;
      if (row.cells.length < this.at) row.cells.length = this.at;
      const added = isForward ? this.newCells.get(row) : this.taken?.get(row);
      const count = isForward ? this.inserted : this.deleted;
      const filler = Array.from({ length: count }, (_, index) => added?.[index]);
      taken.set(row, row.cells.splice(this.at, isForward ? this.deleted : this.inserted, ...filler));
      while (row.cells.length > 0 && row.cells[row.cells.length - 1] === undefined) row.cells.length--;
    }
    if (isForward) this.taken = taken;
    target.noteStructure();
  }
}

/** 行外观改动 — how some rows look. */
export class RowLooksChange implements Change {
  constructor(
    readonly sheet: SheetState,
    readonly rows: readonly {
      readonly row: number;
      readonly before: RowProperties;
      readonly after: RowProperties;
    }[],
  ) {}

  run(target: ChangeTarget, isForward: boolean): void {
    for (const { row, before, after } of this.rows) {
      const look = isForward ? after : before;
      const own = this.sheet.rows[row];
      if (own !== undefined) own.look = look;
      else if (look !== plainRow) this.sheet.rows[row] = { cells: [], look };
    }
    // SUBTOTAL looks at hidden rows.
    if (this.rows.some(({ before, after }) => before.isHidden !== after.isHidden)) target.noteStructure();
  }
}

/** 工作表外形改动 — the shape of one sheet replaced. */
export class SheetShapeChange implements Change {
  constructor(
    readonly sheet: SheetState,
    readonly before: SheetShape,
    readonly after: SheetShape,
  ) {}

  run(target: ChangeTarget, isForward: boolean): void {
    this.sheet.shape = isForward ? this.after : this.before;
    if (this.before.name !== this.after.name) target.noteStructure();
  }
}

/** 工作簿外形改动 — the shape of the workbook replaced. */
export class WorkbookShapeChange implements Change {
  constructor(
    readonly before: WorkbookShape,
    readonly after: WorkbookShape,
  ) {}

  run(target: ChangeTarget, isForward: boolean): void {
    target.shape = isForward ? this.after : this.before;
    const { sheets, tables, names } = this.before;
    const isSame = sheets === this.after.sheets && tables === this.after.tables && names === this.after.names;
    if (!isSame) target.noteStructure();
  }
}
