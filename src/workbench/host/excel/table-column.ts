import type { TableColumnView } from "../../document";
import { HostClass } from "../rich-api/host-class";
import { invalidArgument, invalidReference } from "../rich-api/host-error";
import { cellJson } from "./cell-json";
import { edited } from "./edited";
import {
  columnPart,
  headerArea,
  tableOf,
  tablePart,
  tableSheetId,
  totalsArea,
  type TableModel,
} from "./table-model";
import type { RangeModel } from "./range-model";
import { writeCells } from "./write-cells";

/** A column of a table by its id. */
export interface TableColumnModel extends TableModel {
  readonly columnId: number;
}

function indexOf(column: TableColumnModel): number {
  return tableOf(column).columns.findIndex(({ id }) => id === column.columnId);
}

function columnOf(column: TableColumnModel): TableColumnView {
  const found = tableOf(column).columns[indexOf(column)];
  if (found === undefined) throw invalidReference();
  return found;
}

/** The cells of the column with header and totals. */
function wholeColumn(column: TableColumnModel): RangeModel {
  const table = tableOf(column);
  columnOf(column);
  const area = columnPart(table.range, table, indexOf(column)) ?? table.range;
  return { document: column.document, sheetId: tableSheetId(column), area };
}

/** 表格列 — `Excel.TableColumn`. */
export const tableColumnClass: HostClass<TableColumnModel> = new HostClass<TableColumnModel>(
  "TableColumn",
  () => ({
    identity: ({ columnId }) => ({ Id: columnId }),
    values: {
      id: { get: ({ columnId }) => columnId },
      index: { get: indexOf },
      name: {
        get: (column) => columnOf(column).name,
        set: (column, value) => {
          if (typeof value !== "string") throw invalidArgument("TableColumn.name");
          const { tables } = column.document;
          const result = tables.renameColumn(tableOf(column).name, columnOf(column).name, value);
          edited(result, "TableColumn.name", "InvalidArgument");
        },
      },
      values: {
        get: (column) => {
          const { document, area } = wholeColumn(column);
          return document.cells.values(tableOf(column).sheet, area).map((row) => row.map(cellJson));
        },
        set: (column, value) => writeCells(wholeColumn(column), value, "TableColumn.values"),
      },
    },
    methods: {
      delete: (column, { location }) => {
        edited(column.document.tables.deleteColumn(tableOf(column).name, columnOf(column).name), location);
      },
      getRange: (column, { location }) => tablePart(column, wholeColumn(column).area, location),
      getDataBodyRange: (column, { location }) => {
        const table = tableOf(column);
        return tablePart(column, columnPart(table.dataRange, table, indexOf(column)), location);
      },
      getHeaderRowRange: (column, { location }) => {
        const table = tableOf(column);
        return tablePart(column, columnPart(headerArea(table), table, indexOf(column)), location);
      },
      getTotalRowRange: (column, { location }) => {
        const table = tableOf(column);
        return tablePart(column, columnPart(totalsArea(table), table, indexOf(column)), location);
      },
    },
  }),
);
