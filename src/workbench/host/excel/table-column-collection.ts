import { HostClass } from "../rich-api/host-class";
import type { GivenArguments } from "../rich-api/given-arguments";
import { itemNotFound } from "../rich-api/host-error";
import type { HostObject } from "../rich-api/host-object";
import { edited } from "./edited";
import { givenMatrix } from "./matrix";
import { tableColumnClass } from "./table-column";
import { tableOf, tableSheetId, type TableModel } from "./table-model";
import { writeCells } from "./write-cells";

/** By id, where the key is a number, or by name. */
function find(table: TableModel, given: GivenArguments): HostObject | null {
  const key = given.raw(0) ?? given.refuse(0);
  const column = tableOf(table).columns.find(({ id, name }) =>
    typeof key === "number" ? id === key : name.toLowerCase() === String(key).toLowerCase(),
  );
  return column === undefined ? null : tableColumnClass.of({ ...table, columnId: column.id });
}

function existing(object: HostObject | null, { location }: GivenArguments): HostObject {
  if (object === null) throw itemNotFound(location);
  return object;
}

function at(table: TableModel, index: number): HostObject | null {
  const column = tableOf(table).columns[index];
  return column === undefined ? null : tableColumnClass.of({ ...table, columnId: column.id });
}

/** The values start with the header cell, and there is one for every row of the table, as Excel demands. */
function add(table: TableModel, given: GivenArguments): HostObject {
  const { document } = table;
  const { name: tableName, columns } = tableOf(table);
  const index = given.optionalNumber(0) ?? -1;
  const place = index < 0 ? columns.length : index;
  const name = given.optionalText(2);
  const result = document.history.transaction(
    "加载项插入列 Column added by the add-in",
    () => {
      const added = document.tables.addColumn(tableName, name === undefined ? {} : { name }, place);
      if (!added.ok) return added;
      const values = given.raw(1);
      if (values === undefined) return added;
      const { range } = tableOf(table);
      const column = range.startColumn + place;
      const area = { ...range, startColumn: column, endColumn: column };
      givenMatrix(values, area, given.location);
      writeCells({ document, sheetId: tableSheetId(table), area }, values, given.location);
      return added;
    },
    "add-in",
  );
  edited(result, given.location, "InvalidArgument");
  return existing(at(table, place), given);
}

/** 表格列集合 — `Excel.TableColumnCollection`. */
export const tableColumnCollectionClass: HostClass<TableModel> = new HostClass<TableModel>(
  "TableColumnCollection",
  () => ({
    values: { count: { get: (table) => tableOf(table).columns.length } },
    itemClass: () => tableColumnClass,
    items: (table) => tableOf(table).columns.map(({ id }) => tableColumnClass.of({ ...table, columnId: id })),
    methods: {
      add,
      getCount: (table) => tableOf(table).columns.length,
      getItem: (table, given) => existing(find(table, given), given),
      getItemOrNullObject: find,
      getItemAt: (table, given) => existing(at(table, given.index(0)), given),
    },
  }),
);
