import type { CellRange } from "../../../sheet";
import type { TableView, WorkbookDocument } from "../../document";
import { invalidReference, itemNotFound } from "../rich-api/host-error";
import type { HostObject } from "../rich-api/host-object";
import { rangeClass } from "./range";

/** A table by its id, which stays when the name changes. */
export interface TableModel {
  readonly document: WorkbookDocument;
  readonly tableId: number;
}

/** The table as it is now; an error where it was deleted. */
export function tableOf({ document, tableId }: TableModel): TableView {
  const table = document.tables.byId(tableId);
  if (table === undefined) throw invalidReference();
  return table;
}

/** The id of the sheet that a table lies on. */
export function tableSheetId(model: TableModel): string {
  const sheet = model.document.sheets.get(tableOf(model).sheet);
  if (sheet === undefined) throw invalidReference();
  return sheet.id;
}

/** A part of the table as a range; an error where the table has no such part. */
export function tablePart(model: TableModel, area: CellRange | null, location: string): HostObject {
  if (area === null) throw itemNotFound(location);
  return rangeClass.of({ document: model.document, sheetId: tableSheetId(model), area });
}

/** The header row, where there is one. */
export function headerArea({ hasHeaderRow, range }: TableView): CellRange | null {
  return hasHeaderRow ? { ...range, endRow: range.startRow } : null;
}

/** The totals row, where there is one. */
export function totalsArea({ hasTotalsRow, range }: TableView): CellRange | null {
  return hasTotalsRow ? { ...range, startRow: range.endRow } : null;
}

/** The part of an area that lies in one column of the table, counted from 0. */
export function columnPart(area: CellRange | null, table: TableView, index: number): CellRange | null {
  if (area === null) return null;
  const column = table.range.startColumn + index;
  return { ...area, startColumn: column, endColumn: column };
}
