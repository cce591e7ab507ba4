import type { CellRange } from "../../../sheet";
import type { DocumentCore } from "../document-core";
import { around, cellRange } from "../reference/ranges";
import type { SheetState } from "../state/sheet-state";

interface KnownRange {
  readonly revision: string;
  readonly range: CellRange | undefined;
}

const knownRanges = {
  all: new WeakMap<SheetState, KnownRange>(),
  values: new WeakMap<SheetState, KnownRange>(),
};

/**
 * 已用区域 — the smallest range around everything with content, or with content or a style. Asked for again and again while
 * a grid is drawn, it is kept until something changes.
 */
export function usedRange(core: DocumentCore, sheet: SheetState, valuesOnly: boolean): CellRange | undefined {
  const kept = valuesOnly ? knownRanges.values : knownRanges.all;
  const revision = (): string => `${core.history.revision} ${core.calculator.version}`;
  const known = kept.get(sheet);
  if (known?.revision === revision()) return known.range;
  const range = foundRange(core, sheet, valuesOnly);
  // Looking for spilled cells may have calculated, which is no change any more.
  kept.set(sheet, { revision: revision(), range });
  return range;
}

function foundRange(core: DocumentCore, sheet: SheetState, valuesOnly: boolean): CellRange | undefined {
  let used: CellRange | undefined;
  const include = (range: CellRange): void => {
    used = used === undefined ? range : around(used, range);
  };
  for (const [row, own] of sheet.rows.entries()) {
    if (own === undefined) continue;
    const { cells } = own;
    const isUsed = (column: number): boolean => {
      const cell = cells[column];
      return cell !== undefined && (cell.hasContent || !valuesOnly);
    };
    let first = 0;
    while (first < cells.length && !isUsed(first)) first++;
    if (first === cells.length) continue;
    let last = cells.length - 1;
    while (!isUsed(last)) last--;
    include({ startRow: row, endRow: row, startColumn: first, endColumn: last });
    for (let column = first; column <= last; column++) {
      if (cells[column]?.array === undefined) continue;
      const spill = core.calculator.spillRange(sheet.name, row, column);
      if (spill !== undefined) include(spill);
    }
  }
  return used;
}

/** How many rows and columns a grid should show so that nothing is out of reach. */
export function usedExtent(
  core: DocumentCore,
  sheet: SheetState,
): { readonly rows: number; readonly columns: number } {
  const { notes, merges } = sheet.shape;
  const ranges = [
    ...[usedRange(core, sheet, false)].filter((range) => range !== undefined),
    ...notes.map(({ row, column }) => cellRange(row, column)),
    ...merges,
    ...core.state.tablesOn(sheet).map(({ range }) => range),
    ...core.state.shape.charts
      .filter((chart) => chart.sheet === sheet.id)
      .map(({ to }) => cellRange(to.row, to.column)),
  ];
  return {
    rows: Math.max(0, ...ranges.map(({ endRow }) => endRow + 1)),
    columns: Math.max(0, ...ranges.map(({ endColumn }) => endColumn + 1)),
  };
}
