import type { WorkbookDocument } from "../../document";
import { HostClass } from "../rich-api/host-class";
import type { GivenArguments } from "../rich-api/given-arguments";
import { itemNotFound, notImplemented } from "../rich-api/host-error";
import type { HostObject } from "../rich-api/host-object";
import { applicationClass } from "./application";
import { customXmlPartCollectionClass } from "./custom-xml-part-collection";
import { documentPropertiesClass } from "./document-properties";
import { namedItemCollectionClass } from "./named-item-collection";
import { rangeClass } from "./range";
import { areaOfText } from "./range-address";
import { areaFrom } from "./range-model";
import { settingCollectionClass } from "./setting-collection";
import { tableCollectionClass } from "./table-collection";
import { worksheetCollectionClass } from "./worksheet-collection";

/** The workbook with what only the host knows about it. */
export interface WorkbookModel {
  readonly document: WorkbookDocument;
  /** The name of the file. */
  readonly name: string;
}

function selected({ document }: WorkbookModel): HostObject {
  const { sheet, ranges } = document.selection.current;
  const [area] = ranges;
  const { id: sheetId } = document.sheets.get(sheet) ?? document.sheets.active;
  if (area === undefined || ranges.length > 1) {
    throw notImplemented("Workbook.getSelectedRange (of several ranges at once)");
  }
  return rangeClass.of({ document, sheetId, area });
}

function activeCell({ document }: WorkbookModel): HostObject {
  const { sheet, activeCell: cell } = document.selection.current;
  const { id: sheetId } = document.sheets.get(sheet) ?? document.sheets.active;
  return rangeClass.of({ document, sheetId, area: areaFrom(cell.row, cell.column, 1, 1) });
}

/** The cells that an event spoke of: the id that it carries is the sheet's and the address. */
function eventRange({ document }: WorkbookModel, given: GivenArguments): HostObject | null {
  const [sheetId = "", address = ""] = given.text(0).split("!");
  const area = areaOfText(address);
  const isThere = area !== undefined && document.sheets.byId(sheetId) !== undefined;
  return isThere ? rangeClass.of({ document, sheetId, area }) : null;
}

/** 工作簿 — `Excel.Workbook`, where every request starts. */
export const workbookClass: HostClass<WorkbookModel> = new HostClass<WorkbookModel>("Workbook", () => ({
  values: {
    name: { get: ({ name }) => name },
    readOnly: { get: () => false },
    isDirty: { get: ({ document }) => document.history.isModified },
    autoSave: { get: () => false },
    previouslySaved: { get: () => true },
  },
  objects: {
    application: ({ document }) => applicationClass.of(document),
    worksheets: ({ document }) => worksheetCollectionClass.of(document),
    tables: ({ document }) => tableCollectionClass.of({ document }),
    names: ({ document }) => namedItemCollectionClass.of({ document }),
    settings: ({ document }) => settingCollectionClass.of(document),
    customXmlParts: ({ document }) => customXmlPartCollectionClass.of({ document }),
    properties: ({ document }) => documentPropertiesClass.of(document),
  },
  methods: {
    getSelectedRange: selected,
    getActiveCell: activeCell,
    _GetRangeForEventByReferenceId: (workbook, given) => {
      const range = eventRange(workbook, given);
      if (range === null) throw itemNotFound(given.location);
      return range;
    },
    _GetRangeOrNullObjectForEventByReferenceId: eventRange,
  },
}));
