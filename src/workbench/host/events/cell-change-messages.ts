import type { CellChange, DocumentEvent, WorkbookDocument } from "../../document";
import { commonArea, localAddress } from "../excel/range-model";
import type { PushedMessage } from "../office/connection";
import { eventTypes, workbookTarget } from "../office/event-types";
import { eventFor } from "./event-for";

type CellsChanged = Extract<DocumentEvent, { kind: "cells-changed" }>;

/** What happened, in the words of Office.js. */
const changeTypes: Readonly<Record<Exclude<CellChange, "formatted">, string>> = {
  edited: "RangeEdited",
  "rows-inserted": "RowInserted",
  "rows-deleted": "RowDeleted",
  "columns-inserted": "ColumnInserted",
  "columns-deleted": "ColumnDeleted",
};

/** Where the cells around moved to. */
const shiftDirections: Readonly<Record<Exclude<CellChange, "formatted">, string>> = {
  edited: "None",
  "rows-inserted": "ShiftCellDown",
  "rows-deleted": "ShiftCellUp",
  "columns-inserted": "ShiftCellRight",
  "columns-deleted": "ShiftCellLeft",
};

/** 单元格变化 — told to the sheet, the workbook and every table that the change touches. */
export function cellChangeMessages(
  event: CellsChanged,
  document: WorkbookDocument,
): readonly PushedMessage[] {
  const worksheetId = document.sheets.get(event.sheet)?.id ?? "";
  const address = localAddress(event.range);
  if (event.change === "formatted") {
    const content = { address, source: "Local", worksheetId };
    return eventFor(eventTypes.worksheetFormatChanged, [workbookTarget, worksheetId], content);
  }
  const content = {
    address,
    changeType: changeTypes[event.change],
    source: "Local",
    triggerSource: event.source === "add-in" ? "ThisLocalAddin" : "Unknown",
    worksheetId,
    // From it `event.getRange()` finds the cells again.
    referenceId: `${worksheetId}!${address}`,
    shiftDirection: shiftDirections[event.change],
  };
  const touched = document.tables.list.filter(
    ({ sheet, range }) => sheet === event.sheet && commonArea(range, event.range) !== undefined,
  );
  return [
    ...eventFor(eventTypes.worksheetChanged, [workbookTarget, worksheetId], content),
    ...touched.flatMap(({ id }) => {
      const tableId = String(id);
      return eventFor(eventTypes.tableChanged, [workbookTarget, worksheetId, tableId], {
        ...content,
        tableId,
      });
    }),
  ];
}
