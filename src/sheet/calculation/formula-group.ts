import type { FormulaCell } from "../store/formula-cell";
import type { Sheet } from "../store/sheet";
import type { Formula, Precedent } from "../formula/formula";
import { rowLimit } from "../address/cell-address";

/** Rows from `first` to `last`, both included. */
export interface RowSpan {
  readonly first: number;
  readonly last: number;
}

/** 公式组 — the cells of one column that hold the same formula shape, so that dependents are found for all at once. */
export class FormulaGroup {
  firstRow = rowLimit;
  lastRow = -1;
  /** How many of its cells are calculated; where none is, there is nothing to mark. */
  cleanCount = 0;

  constructor(
    readonly sheet: Sheet,
    readonly column: number,
    readonly formula: Formula,
  ) {}

  add(cell: FormulaCell): void {
    this.firstRow = Math.min(this.firstRow, cell.row);
    this.lastRow = Math.max(this.lastRow, cell.row);
    cell.group = this;
  }

  /** The rows of the group whose formula may read one of the given rows through a precedent. */
  dependentRows(precedent: Precedent, changed: RowSpan): RowSpan | undefined {
    const { top, bottom } = precedent;
    let [first, last] = [this.firstRow, this.lastRow];
    if (!top.isRelative && !bottom.isRelative) {
      const low = Math.min(top.index, bottom.index);
      const high = Math.max(top.index, bottom.index);
      if (high < changed.first || low > changed.last) return undefined;
    } else if (top.isRelative && bottom.isRelative) {
      const low = Math.min(top.index, bottom.index);
      const high = Math.max(top.index, bottom.index);
      first = Math.max(first, changed.first - high);
      last = Math.min(last, changed.last - low);
    } else {
      // One end fixed, the other moving: a running range, which covers whatever lies between the two.
      const fixed = top.isRelative ? bottom.index : top.index;
      const moving = top.isRelative ? top.index : bottom.index;
      if (changed.first > fixed) first = Math.max(first, changed.first - moving);
      if (changed.last < fixed) last = Math.min(last, changed.last - moving);
    }
    return first <= last ? { first, last } : undefined;
  }
}
