import type { CellRange } from "../../../sheet";
import type { DocumentCore } from "../document-core";
import { CellPatch } from "../edit/cell-patch";
import { refuse } from "../history/edit-refusal";
import { intersection } from "../reference/ranges";
import type { TableColumnState, TableState } from "../state/workbook-shape";
import { forgetColumns } from "../structure/delete-lines";
import { namedColumns } from "./add-table";
import { fillNewRows } from "./calculated-cells";
import { replaceTable } from "./rename-column";

/** 调整表格大小 — the header stays in its row; columns keep their names by their place on the sheet, new ones get theirs. */
export function resizeTable(core: DocumentCore, table: TableState, range: CellRange): void {
  const sheet = core.state.sheetWithId(table.sheet);
  if (sheet === undefined) return;
  const least = (table.hasHeaderRow ? 1 : 0) + (table.hasTotalsRow ? 1 : 0);
  if (range.startRow !== table.range.startRow || range.endRow - range.startRow < least) {
    refuse(
      "标题行必须留在原来的行，并至少保留一行数据。",
      "The header stays in its row, and one data row is needed.",
    );
  }
  if (table.hasTotalsRow && range.endRow !== table.range.endRow) {
    refuse("请先隐藏汇总行再调整行数。", "Hide the totals row before changing the number of rows.");
  }
  if (intersection(range, table.range) === undefined) {
    refuse("新区域必须与原表格重叠。", "The new range must overlap the table.");
  }
  const others = core.state.tablesOn(sheet).filter(({ id }) => id !== table.id);
  if (others.some((other) => intersection(other.range, range))) {
    refuse("表格之间不能重叠。", "Tables cannot overlap.");
  }
  const lost = table.columns.filter((_, index) => {
    const column = table.range.startColumn + index;
    return column < range.startColumn || column > range.endColumn;
  });
  forgetColumns(core, table, lost);
  const columns = resizedColumns(core, table, range);
  replaceTable(core, table.id, (one) => ({ ...one, range, columns }));
  const added = range.endRow - table.range.endRow;
  if (added <= 0) return;
  const patch = new CellPatch(core, sheet);
  fillNewRows(core, patch, { ...table, range, columns }, { first: table.range.endRow + 1, count: added });
  patch.commit();
}

function resizedColumns(
  core: DocumentCore,
  table: TableState,
  range: CellRange,
): readonly TableColumnState[] {
  const sheet = core.state.sheetWithId(table.sheet);
  const current = core.state.tableNamed(table.name) ?? table;
  const named = table.hasHeaderRow && sheet !== undefined ? namedColumns(core, sheet, range) : [];
  let nextId = Math.max(0, ...current.columns.map(({ id }) => id)) + 1;
  return Array.from({ length: range.endColumn - range.startColumn + 1 }, (_, index): TableColumnState => {
    const known = current.columns[range.startColumn + index - table.range.startColumn];
    return known ?? { id: nextId++, name: named[index]?.name ?? `列${index + 1}` };
  });
}
