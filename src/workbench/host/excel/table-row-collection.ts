import { HostClass } from "../rich-api/host-class";
import type { GivenArguments } from "../rich-api/given-arguments";
import { invalidArgument } from "../rich-api/host-error";
import type { HostObject } from "../rich-api/host-object";
import { edited } from "./edited";
import { sizeMismatch } from "./matrix";
import { columnCountOf, rowCountOf } from "./range-model";
import { tableOf, tableSheetId, type TableModel } from "./table-model";
import { tableRowClass } from "./table-row";
import { writableSheet } from "./writable";
import { writeCells } from "./write-cells";

function countOf(table: TableModel): number {
  const { dataRange } = tableOf(table);
  return dataRange === null ? 0 : rowCountOf(dataRange);
}

function givenRows(value: unknown, columns: number, location: string): readonly (readonly unknown[])[] {
  if (value === undefined) return [Array.from({ length: columns }, () => null)];
  if (!Array.isArray(value)) return [Array.from({ length: columns }, () => value)];
  const rows = value as readonly unknown[];
  if (rows.length === 0 || !rows.every((row) => Array.isArray(row) && row.length === columns)) {
    throw invalidArgument(location, sizeMismatch);
  }
  return rows as readonly (readonly unknown[])[];
}

/**
 * New rows are first made empty, so that calculated columns fill them, and then written like any other
 * cells.
 */
function add(table: TableModel, given: GivenArguments): HostObject {
  const { document } = table;
  const { range, name } = tableOf(table);
  const rows = givenRows(given.raw(1), columnCountOf(range), given.location);
  const index = given.optionalNumber(0) ?? -1;
  const place = index < 0 ? countOf(table) : index;
  if (place > countOf(table)) given.refuse(0);
  const sheetId = tableSheetId(table);
  writableSheet({ document, sheetId, area: range }, given.location);
  const result = document.history.transaction(
    "加载项插入行 Rows added by the add-in",
    () => {
      const empty = rows.map((row) => row.map(() => null));
      const added = document.tables.addRows(name, empty, place);
      if (!added.ok) return added;
      const { dataRange } = tableOf(table);
      if (dataRange === null) throw invalidArgument(given.location);
      const startRow = dataRange.startRow + place;
      const area = { ...dataRange, startRow, endRow: startRow + rows.length - 1 };
      writeCells({ document, sheetId, area }, rows, given.location);
      return added;
    },
    "add-in",
  );
  edited(result, given.location);
  return tableRowClass.of({ ...table, index: place });
}

function at(table: TableModel, given: GivenArguments): HostObject {
  const index = given.index(0);
  if (index >= countOf(table)) given.refuse(0);
  return tableRowClass.of({ ...table, index });
}

/** 表格行集合 — `Excel.TableRowCollection`. */
export const tableRowCollectionClass: HostClass<TableModel> = new HostClass<TableModel>(
  "TableRowCollection",
  () => ({
    values: { count: { get: countOf } },
    itemClass: () => tableRowClass,
    items: (table) =>
      Array.from({ length: countOf(table) }, (_, index) => tableRowClass.of({ ...table, index })),
    methods: { add, getCount: countOf, getItemAt: at },
  }),
);
