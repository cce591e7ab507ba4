import type { CellRange } from "../../../sheet";
import type { TableView } from "../contract/table-view";
import type { DocumentState } from "../state/document-state";
import type { TableState } from "../state/workbook-shape";

/** 数据行区域 — the cells of a table without header and totals rows; `null` where there are none. */
export function dataRange({ range, hasHeaderRow, hasTotalsRow }: TableState): CellRange | null {
  const startRow = range.startRow + (hasHeaderRow ? 1 : 0);
  const endRow = range.endRow - (hasTotalsRow ? 1 : 0);
  return startRow <= endRow ? { ...range, startRow, endRow } : null;
}

/** 表格 — a table as others see it. */
export function tableView(state: DocumentState, table: TableState): TableView {
  const { id, name, range, hasHeaderRow, hasTotalsRow, style, showsRowStripes, showsColumnStripes } = table;
  const { showsFirstColumn, showsLastColumn, showsFilterButton } = table;
  return {
    id,
    name,
    sheet: state.sheetWithId(table.sheet)?.name ?? "",
    range,
    dataRange: dataRange(table),
    hasHeaderRow,
    hasTotalsRow,
    style,
    showsRowStripes,
    showsColumnStripes,
    showsFirstColumn,
    showsLastColumn,
    showsFilterButton,
    columns: table.columns.map(({ id: columnId, name: columnName, calculatedFormula }) => ({
      id: columnId,
      name: columnName,
      ...(calculatedFormula === undefined ? {} : { calculatedFormula }),
    })),
  };
}
