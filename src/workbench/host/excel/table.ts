import type { TableStyleChange, TableView } from "../../document";
import { HostClass, type ValueMember } from "../rich-api/host-class";
import { invalidArgument, itemAlreadyExists } from "../rich-api/host-error";
import { edited } from "./edited";
import { rangeClass } from "./range";
import { rangeOfText } from "./range-address";
import { tableColumnCollectionClass } from "./table-column-collection";
import { headerArea, tableOf, tablePart, tableSheetId, totalsArea, type TableModel } from "./table-model";
import { tableRowCollectionClass } from "./table-row-collection";
import { worksheetClass } from "./worksheet";

type Flag = Exclude<keyof TableStyleChange, "style"> & keyof TableView;

/** A part of the look that is either there or not. */
function flag(name: string, ours: Flag): ValueMember<TableModel> {
  return {
    get: (table) => tableOf(table)[ours],
    set: (table, value) => {
      if (typeof value !== "boolean") throw invalidArgument(`Table.${name}`);
      edited(table.document.tables.setStyle(tableOf(table).name, { [ours]: value }), `Table.${name}`);
    },
  };
}

function rename(table: TableModel, value: unknown): void {
  const location = "Table.name";
  if (typeof value !== "string") throw invalidArgument(location);
  const other = table.document.tables.get(value);
  if (other !== undefined && other.id !== table.tableId) throw itemAlreadyExists(location);
  edited(table.document.tables.rename(tableOf(table).name, value), location, "InvalidArgument");
}

/** 表格 — `Excel.Table`. */
export const tableClass: HostClass<TableModel> = new HostClass<TableModel>("Table", () => ({
  identity: ({ tableId }) => ({ Id: String(tableId) }),
  values: {
    id: { get: ({ tableId }) => String(tableId) },
    legacyId: { get: ({ tableId }) => String(tableId) },
    name: { get: (table) => tableOf(table).name, set: rename },
    showHeaders: { get: (table) => tableOf(table).hasHeaderRow },
    showTotals: {
      get: (table) => tableOf(table).hasTotalsRow,
      set: (table, value) => {
        edited(table.document.tables.setTotalsRow(tableOf(table).name, value === true), "Table.showTotals");
      },
    },
    style: {
      get: (table) => tableOf(table).style ?? "",
      set: (table, value) => {
        if (typeof value !== "string") throw invalidArgument("Table.style");
        const style = value === "" ? null : value;
        edited(
          table.document.tables.setStyle(tableOf(table).name, { style }),
          "Table.style",
          "InvalidArgument",
        );
      },
    },
    showBandedRows: flag("showBandedRows", "showsRowStripes"),
    showBandedColumns: flag("showBandedColumns", "showsColumnStripes"),
    highlightFirstColumn: flag("highlightFirstColumn", "showsFirstColumn"),
    highlightLastColumn: flag("highlightLastColumn", "showsLastColumn"),
    showFilterButton: flag("showFilterButton", "showsFilterButton"),
  },
  objects: {
    columns: (table) => tableColumnCollectionClass.of(table),
    rows: (table) => tableRowCollectionClass.of(table),
    worksheet: (table) => worksheetClass.of({ document: table.document, sheetId: tableSheetId(table) }),
  },
  methods: {
    getRange: (table, { location }) => tablePart(table, tableOf(table).range, location),
    getDataBodyRange: (table, { location }) => tablePart(table, tableOf(table).dataRange, location),
    getHeaderRowRange: (table, { location }) => tablePart(table, headerArea(tableOf(table)), location),
    getTotalRowRange: (table, { location }) => tablePart(table, totalsArea(tableOf(table)), location),
    resize: (table, given) => {
      const { document } = table;
      const range =
        given.optionalModel(0, rangeClass) ??
        rangeOfText(document, tableSheetId(table), given.text(0), given.location);
      if (range.sheetId !== tableSheetId(table)) given.refuse(0);
      edited(document.tables.resize(tableOf(table).name, range.area), given.location, "InvalidArgument");
    },
    convertToRange: (table, { location }) => {
      const range = tablePart(table, tableOf(table).range, location);
      edited(table.document.tables.convertToRange(tableOf(table).name), location);
      return range;
    },
    delete: (table, { location }) => {
      edited(table.document.tables.delete(tableOf(table).name), location);
    },
  },
  events: ["DataChangedEvent", "SelectionChangedEvent"],
}));
