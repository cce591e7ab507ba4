import type { WorkbookDocument } from "../../document";
import { HostClass } from "../rich-api/host-class";
import { itemAlreadyExists, itemNotFound } from "../rich-api/host-error";
import type { HostObject } from "../rich-api/host-object";
import { edited } from "./edited";
import { worksheetClass } from "./worksheet";

function find(document: WorkbookDocument, key: string): HostObject | null {
  const sheet = document.sheets.get(key) ?? document.sheets.byId(key);
  return sheet === undefined ? null : worksheetClass.of({ document, sheetId: sheet.id });
}

function shown(document: WorkbookDocument, visibleOnly: boolean): readonly HostObject[] {
  return document.sheets.list
    .filter(({ visibility }) => !visibleOnly || visibility === "visible")
    .map(({ id: sheetId }) => worksheetClass.of({ document, sheetId }));
}

function existing(object: HostObject | null | undefined, location: string): HostObject {
  if (object === null || object === undefined) throw itemNotFound(location);
  return object;
}

/** 工作表集合 — `Excel.WorksheetCollection`. */
export const worksheetCollectionClass: HostClass<WorkbookDocument> = new HostClass<WorkbookDocument>(
  "WorksheetCollection",
  () => ({
    itemClass: () => worksheetClass,
    items: (document) => shown(document, false),
    methods: {
      add: (document, given) => {
        const name = given.optionalText(0);
        if (name !== undefined && document.sheets.get(name) !== undefined) {
          throw itemAlreadyExists(given.location);
        }
        const { sheet } = edited(document.sheets.add(name), given.location, "InvalidArgument");
        return existing(find(document, sheet?.id ?? ""), given.location);
      },
      getActiveWorksheet: (document) => worksheetClass.of({ document, sheetId: document.sheets.active.id }),
      getItem: (document, given) => existing(find(document, given.text(0)), given.location),
      getItemOrNullObject: (document, given) => find(document, given.text(0)),
      getCount: (document, given) => shown(document, given.optionalTruth(0) ?? false).length,
      getFirst: (document, given) =>
        existing(shown(document, given.optionalTruth(0) ?? false)[0], given.location),
      getLast: (document, given) =>
        existing(shown(document, given.optionalTruth(0) ?? false).at(-1), given.location),
    },
    events: [
      "ActivatedEvent",
      "AddedEvent",
      "CalculatedEvent",
      "DataChangedEvent",
      "DeactivatedEvent",
      "DeletedEvent",
      "EventNameChanged",
      "FormatChangedEvent",
      "SelectionChangedEvent",
    ],
  }),
);
