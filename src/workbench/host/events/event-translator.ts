import type { DocumentEvent, WorkbookDocument } from "../../document";
import type { PushedMessage } from "../office/connection";
import { eventTypes, workbookTarget } from "../office/event-types";
import { eventFor } from "./event-for";
import { eventMessages } from "./event-messages";

/** 事件翻译 — turns the events of a document into those of Office.js; a sheet that is left hears of it, too. */
export function eventTranslator(
  document: WorkbookDocument,
): (event: DocumentEvent) => readonly PushedMessage[] {
  let activeId = document.sheets.active.id;
  return (event) => {
    const messages = eventMessages(event, document);
    if (event.kind !== "sheet-activated" || event.id === activeId) return messages;
    const left = activeId;
    activeId = event.id;
    const content = { worksheetId: left };
    return [...eventFor(eventTypes.worksheetDeactivated, [workbookTarget, left], content), ...messages];
  };
}
