import { columnLimit } from "../address/cell-address";
import type { Precedent } from "../formula/formula";
import type { CellRange } from "../model/workbook";
import type { FormulaCell } from "../store/formula-cell";
import type { Sheet } from "../store/sheet";
import { FormulaGroup } from "./formula-group";
import type { RowSpan } from "./formula-group";

interface Link {
  readonly group: FormulaGroup;
  readonly precedent: Precedent;
}

/** Ranges over more columns than this are kept in one list instead of under each column. */
const wide = 64;

/** 依赖索引 — which formulas read a cell. It holds one entry per formula shape and column, not one per cell. */
export class DependencyIndex {
  private readonly groups = new Map<string, FormulaGroup>();
  private readonly groupNumbers = new Map<object, number>();
  private readonly byColumn = new Map<Sheet, Map<number, Link[]>>();
  private readonly wideLinks = new Map<Sheet, Link[]>();

  add(cell: FormulaCell): void {
    const { sheet, column, formula } = cell;
    let number = this.groupNumbers.get(formula);
    if (number === undefined) this.groupNumbers.set(formula, (number = this.groupNumbers.size));
    const key = `${sheet.index} ${column} ${number}`;
    let group = this.groups.get(key);
    if (group === undefined) {
      group = new FormulaGroup(sheet, column, formula);
      this.groups.set(key, group);
      for (const precedent of formula.precedents) this.link(group, precedent);
    }
    group.add(cell);
  }

  /** Visits the rows of each group that read something in a range; groups without a calculated cell only on request. */
  visitDependents(
    sheet: Sheet,
    range: CellRange,
    includesUncalculated: boolean,
    visit: (group: FormulaGroup, rows: RowSpan) => void,
  ): void {
    const rows: RowSpan = { first: range.startRow, last: range.endRow };
    const seeRows = ({ group, precedent }: Link): void => {
      if (group.cleanCount === 0 && !includesUncalculated) return;
      const dependents = group.dependentRows(precedent, rows);
      if (dependents !== undefined) visit(group, dependents);
    };
    const columns = this.byColumn.get(sheet);
    if (columns !== undefined) {
      for (let column = range.startColumn; column <= range.endColumn; column++) {
        columns.get(column)?.forEach(seeRows);
      }
    }
    for (const link of this.wideLinks.get(sheet) ?? []) {
      const [first, last] = columnSpan(link);
      if (first <= range.endColumn && last >= range.startColumn) seeRows(link);
    }
  }

  private link(group: FormulaGroup, precedent: Precedent): void {
    const link: Link = { group, precedent };
    const [first, last] = columnSpan(link);
    if (last - first >= wide) {
      listed(this.wideLinks, precedent.sheet).push(link);
      return;
    }
    let columns = this.byColumn.get(precedent.sheet);
    if (columns === undefined) this.byColumn.set(precedent.sheet, (columns = new Map()));
    for (let column = first; column <= last; column++) listed(columns, column).push(link);
  }
}

function listed<Key>(lists: Map<Key, Link[]>, key: Key): Link[] {
  let list = lists.get(key);
  if (list === undefined) lists.set(key, (list = []));
  return list;
}

/** The columns that a precedent covers for a group, whose column is always the same. */
function columnSpan({ group, precedent }: Link): [number, number] {
  const at = ({ isRelative, index }: { isRelative: boolean; index: number }): number => {
    const column = isRelative ? index + group.column : index;
    return column < 0 ? column + columnLimit : column >= columnLimit ? column - columnLimit : column;
  };
  const [left, right] = [at(precedent.left), at(precedent.right)];
  return [Math.min(left, right), Math.max(left, right)];
}
