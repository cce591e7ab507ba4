import type { DocumentEvent, WorkbookDocument } from "../../document";
import { localAddress } from "../excel/range-model";
import type { PushedMessage } from "../office/connection";
import { documentEventTypes, eventTypes, workbookTarget } from "../office/event-types";
import { cellChangeMessages } from "./cell-change-messages";
import { eventFor } from "./event-for";

/** 事件消息 — what Office.js is to be told about something that happened in the document. */
export function eventMessages(event: DocumentEvent, document: WorkbookDocument): readonly PushedMessage[] {
  switch (event.kind) {
    case "cells-changed":
      return cellChangeMessages(event, document);
    case "selection-changed": {
      const worksheetId = document.sheets.get(event.sheet)?.id ?? "";
      const address = event.ranges.map(localAddress).join(",");
      const details = { address, worksheetId };
      return [
        ...eventFor(documentEventTypes.selectionChanged, [""], {}),
        ...eventFor(eventTypes.worksheetSelectionChanged, [workbookTarget, worksheetId], details),
        ...tableSelectionMessages(event, document, worksheetId),
      ];
    }
    case "sheet-activated":
      return eventFor(eventTypes.worksheetActivated, [workbookTarget, event.id], { worksheetId: event.id });
    case "sheet-added":
      return eventFor(eventTypes.worksheetAdded, [workbookTarget], {
        source: "Local",
        worksheetId: event.id,
      });
    case "sheet-deleted":
      return eventFor(eventTypes.worksheetDeleted, [workbookTarget], {
        source: "Local",
        worksheetId: event.id,
      });
    case "sheet-renamed":
      return eventFor(eventTypes.worksheetNameChanged, [workbookTarget, event.id], {
        nameBefore: event.before,
        nameAfter: event.sheet,
        source: "Local",
        worksheetId: event.id,
      });
    case "table-added":
    case "table-deleted": {
      const worksheetId = document.sheets.get(event.sheet)?.id ?? "";
      const type = event.kind === "table-added" ? eventTypes.tableAdded : eventTypes.tableDeleted;
      const content = { source: "Local", tableId: String(event.id), tableName: event.table, worksheetId };
      return eventFor(type, [workbookTarget, worksheetId], content);
    }
    case "settings-changed":
      return eventFor(documentEventTypes.settingsChanged, [""], {});
    case "calculated":
      return document.sheets.list.flatMap(({ id: worksheetId }) =>
        eventFor(eventTypes.worksheetCalculated, [workbookTarget, worksheetId], { worksheetId, address: "" }),
      );
    // Excel has no events for these.
    case "sheets-reordered":
    case "sheet-changed":
    case "table-changed":
    case "names-changed":
    case "charts-changed":
    case "history-changed":
      return [];
  }
}

/** The table that the active cell lies in is told of the selection. */
function tableSelectionMessages(
  event: Extract<DocumentEvent, { kind: "selection-changed" }>,
  document: WorkbookDocument,
  worksheetId: string,
): PushedMessage[] {
  const { row, column } = event.activeCell;
  const table = document.tables.around(event.sheet, row, column);
  if (table === undefined) return [];
  const address = event.ranges.map(localAddress).join(",");
  const tableId = String(table.id);
  const content = { address, isInsideTable: true, tableId, worksheetId };
  return eventFor(eventTypes.tableSelectionChanged, [tableId], content);
}
