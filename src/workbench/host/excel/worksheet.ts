import type { SheetVisibility } from "../../document";
import { HostClass } from "../rich-api/host-class";
import { invalidArgument, itemAlreadyExists, itemNotFound } from "../rich-api/host-error";
import type { HostObject } from "../rich-api/host-object";
import { chartCollectionClass } from "./chart-collection";
import { edited } from "./edited";
import { htmlColor } from "./html-color";
import { namedItemCollectionClass } from "./named-item-collection";
import { sheetOf, type RangeModel } from "./range-model";
import { tableCollectionClass } from "./table-collection";
import { worksheetFreezePanesClass } from "./worksheet-freeze-panes";
import { worksheetProtectionClass } from "./worksheet-protection";
import { worksheetRanges } from "./worksheet-ranges";

/** A sheet by its id. */
export type WorksheetModel = Readonly<Pick<RangeModel, "document" | "sheetId">>;

const visibilities: Readonly<Record<string, SheetVisibility>> = {
  Visible: "visible",
  Hidden: "hidden",
  VeryHidden: "veryHidden",
};

/** A neighbour in the order of the tabs. */
function neighbour(
  { document, sheetId }: WorksheetModel,
  step: 1 | -1,
  visibleOnly: boolean,
): HostObject | null {
  const { list } = document.sheets;
  for (let at = list.findIndex(({ id }) => id === sheetId) + step; at >= 0 && at < list.length; at += step) {
    const sheet = list[at];
    if (sheet !== undefined && (!visibleOnly || sheet.visibility === "visible")) {
      return worksheetClass.of({ document, sheetId: sheet.id });
    }
  }
  return null;
}

function existingNeighbour(
  sheet: WorksheetModel,
  step: 1 | -1,
  visibleOnly: boolean,
  location: string,
): HostObject {
  const found = neighbour(sheet, step, visibleOnly);
  if (found === null) throw itemNotFound(location);
  return found;
}

function rename(sheet: WorksheetModel, value: unknown): void {
  const location = "Worksheet.name";
  if (typeof value !== "string") throw invalidArgument(location);
  const other = sheet.document.sheets.get(value);
  if (other !== undefined && other.id !== sheet.sheetId) throw itemAlreadyExists(location);
  edited(sheet.document.sheets.rename(sheetOf(sheet).name, value), location, "InvalidArgument");
}

/** 工作表 — `Excel.Worksheet`. */
export const worksheetClass: HostClass<WorksheetModel> = new HostClass<WorksheetModel>("Worksheet", () => ({
  identity: ({ sheetId }) => ({ Id: sheetId }),
  values: {
    id: { get: ({ sheetId }) => sheetId },
    name: { get: (sheet) => sheetOf(sheet).name, set: rename },
    position: {
      get: ({ document, sheetId }) => document.sheets.list.findIndex(({ id }) => id === sheetId),
      set: (sheet, value) => {
        const { sheets } = sheet.document;
        const isPlace = typeof value === "number" && Number.isInteger(value) && value >= 0;
        if (!isPlace || value >= sheets.list.length) throw invalidArgument("Worksheet.position");
        edited(sheets.move(sheetOf(sheet).name, value), "Worksheet.position");
      },
    },
    visibility: {
      get: (sheet) => {
        const { visibility } = sheetOf(sheet);
        return Object.keys(visibilities).find((word) => visibilities[word] === visibility);
      },
      set: (sheet, value) => {
        const visibility = visibilities[String(value)];
        if (visibility === undefined) throw invalidArgument("Worksheet.visibility");
        edited(sheet.document.sheets.setVisibility(sheetOf(sheet).name, visibility), "Worksheet.visibility");
      },
    },
    tabColor: {
      get: (sheet) => sheetOf(sheet).tabColor ?? "",
      set: (sheet, value) => {
        const color = value === "" ? null : htmlColor(value);
        if (color === undefined) throw invalidArgument("Worksheet.tabColor");
        edited(sheet.document.sheets.setTabColor(sheetOf(sheet).name, color), "Worksheet.tabColor");
      },
    },
    showGridlines: {
      get: (sheet) => sheetOf(sheet).showsGridlines,
      set: (sheet, value) => {
        edited(
          sheet.document.sheets.setGridlines(sheetOf(sheet).name, value === true),
          "Worksheet.showGridlines",
        );
      },
    },
    standardHeight: { get: (sheet) => sheetOf(sheet).defaultRowHeight },
    standardWidth: { get: (sheet) => sheetOf(sheet).defaultColumnWidth },
  },
  objects: {
    tables: ({ document, sheetId }) => tableCollectionClass.of({ document, sheetId }),
    names: ({ document, sheetId }) => namedItemCollectionClass.of({ document, sheetId }),
    charts: (sheet) => chartCollectionClass.of(sheet),
    protection: (sheet) => worksheetProtectionClass.of(sheet),
    freezePanes: (sheet) => worksheetFreezePanesClass.of(sheet),
  },
  methods: {
    ...worksheetRanges,
    activate: (sheet) => sheet.document.sheets.activate(sheetOf(sheet).name),
    calculate: ({ document }, given) => {
      if (given.optionalTruth(0) === true) document.calculation.recalculateFully();
      else document.calculation.recalculate();
    },
    delete: (sheet, { location }) => {
      edited(sheet.document.sheets.delete(sheetOf(sheet).name), location);
    },
    getNext: (sheet, given) => existingNeighbour(sheet, 1, given.optionalTruth(0) ?? false, given.location),
    getNextOrNullObject: (sheet, given) => neighbour(sheet, 1, given.optionalTruth(0) ?? false),
    getPrevious: (sheet, given) =>
      existingNeighbour(sheet, -1, given.optionalTruth(0) ?? false, given.location),
    getPreviousOrNullObject: (sheet, given) => neighbour(sheet, -1, given.optionalTruth(0) ?? false),
  },
  events: [
    "ActivatedEvent",
    "CalculatedEvent",
    "DataChangedEvent",
    "DeactivatedEvent",
    "EventNameChanged",
    "FormatChangedEvent",
    "SelectionChangedEvent",
  ],
}));
