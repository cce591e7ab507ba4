import type { TableView, WorkbookDocument } from "../../document";
import { HostClass } from "../rich-api/host-class";
import type { GivenArguments } from "../rich-api/given-arguments";
import { itemNotFound } from "../rich-api/host-error";
import type { HostObject } from "../rich-api/host-object";
import { edited } from "./edited";
import { rangeClass } from "./range";
import { rangeOfText } from "./range-address";
import { tableClass } from "./table";
import { writableSheet } from "./writable";

/** The tables of the workbook, or of one sheet. */
export interface TablesModel {
  readonly document: WorkbookDocument;
  readonly sheetId?: string;
}

function listed({ document, sheetId }: TablesModel): readonly TableView[] {
  if (sheetId === undefined) return document.tables.list;
  const name = document.sheets.byId(sheetId)?.name;
  return document.tables.list.filter(({ sheet }) => sheet === name);
}

function wrapped({ document }: TablesModel, table: TableView | undefined): HostObject | null {
  return table === undefined ? null : tableClass.of({ document, tableId: table.id });
}

/** By id or by name, like Excel. */
function find(tables: TablesModel, given: GivenArguments): HostObject | null {
  const key = String(given.raw(0) ?? given.refuse(0)).toLowerCase();
  const isMeant = ({ id, name }: TableView): boolean => String(id) === key || name.toLowerCase() === key;
  return wrapped(tables, listed(tables).find(isMeant));
}

function existing(object: HostObject | null, { location }: GivenArguments): HostObject {
  if (object === null) throw itemNotFound(location);
  return object;
}

/** 表格集合 — `Excel.TableCollection`. */
export const tableCollectionClass: HostClass<TablesModel> = new HostClass<TablesModel>(
  "TableCollection",
  () => ({
    values: { count: { get: (tables) => listed(tables).length } },
    itemClass: () => tableClass,
    items: (tables) =>
      listed(tables).map(({ id }) => tableClass.of({ document: tables.document, tableId: id })),
    methods: {
      add: (tables, given) => {
        const { document } = tables;
        const sheetId = tables.sheetId ?? document.sheets.active.id;
        const range =
          given.optionalModel(0, rangeClass) ?? rangeOfText(document, sheetId, given.text(0), given.location);
        const sheet = writableSheet(range, given.location);
        const hasHeaders = given.optionalTruth(1) ?? true;
        const { table } = edited(
          document.tables.add(sheet, range.area, { hasHeaders }),
          given.location,
          "InvalidArgument",
        );
        return existing(wrapped(tables, table), given);
      },
      getCount: (tables) => listed(tables).length,
      getItem: (tables, given) => existing(find(tables, given), given),
      getItemOrNullObject: find,
      getItemAt: (tables, given) => existing(wrapped(tables, listed(tables)[given.index(0)]), given),
    },
    events: ["AddedEvent", "DataChangedEvent", "DeletedEvent"],
  }),
);
