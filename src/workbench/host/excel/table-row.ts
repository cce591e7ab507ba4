import { HostClass } from "../rich-api/host-class";
import { itemNotFound } from "../rich-api/host-error";
import { cellJson } from "./cell-json";
import { edited } from "./edited";
import { rangeClass } from "./range";
import type { RangeModel } from "./range-model";
import { tableOf, tableSheetId, type TableModel } from "./table-model";
import { writeCells } from "./write-cells";

/** A data row of a table, counted from 0. */
export interface TableRowModel extends TableModel {
  readonly index: number;
}

function cellsOf(row: TableRowModel): RangeModel {
  const { dataRange } = tableOf(row);
  const at = dataRange === null ? -1 : dataRange.startRow + row.index;
  if (dataRange === null || at > dataRange.endRow) throw itemNotFound("TableRow");
  const area = { ...dataRange, startRow: at, endRow: at };
  return { document: row.document, sheetId: tableSheetId(row), area };
}

/** 表格行 — `Excel.TableRow`. */
export const tableRowClass: HostClass<TableRowModel> = new HostClass<TableRowModel>("TableRow", () => ({
  values: {
    index: { get: ({ index }) => index },
    values: {
      get: (row) =>
        row.document.cells.values(tableOf(row).sheet, cellsOf(row).area).map((line) => line.map(cellJson)),
      set: (row, value) => writeCells(cellsOf(row), value, "TableRow.values"),
    },
  },
  methods: {
    getRange: (row) => rangeClass.of(cellsOf(row)),
    delete: (row, { location }) => {
      cellsOf(row);
      edited(row.document.tables.deleteRows(tableOf(row).name, row.index, 1), location);
    },
  },
}));
