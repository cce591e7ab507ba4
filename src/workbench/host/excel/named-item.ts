import type { DefinedName } from "../../document";
import { HostClass } from "../rich-api/host-class";
import { invalidArgument, invalidReference, itemNotFound } from "../rich-api/host-error";
import type { HostObject } from "../rich-api/host-object";
import { cellJson, valueType } from "./cell-json";
import { edited } from "./edited";
import type { NamesModel } from "./named-item-collection";
import { rangeClass } from "./range";
import { fullAddress, type RangeModel } from "./range-model";
import { worksheetClass } from "./worksheet";

/** A defined name of the workbook or of a sheet. */
export interface NamedItemModel extends NamesModel {
  readonly name: string;
}

function sheetNameOf({ document, sheetId }: NamedItemModel): string | undefined {
  return sheetId === undefined ? undefined : document.sheets.byId(sheetId)?.name;
}

function itemOf(item: NamedItemModel): DefinedName {
  const found = item.document.names.get(item.name, sheetNameOf(item));
  if (found === undefined) throw invalidReference();
  return found;
}

function rangeOf(item: NamedItemModel): RangeModel | undefined {
  itemOf(item);
  const found = item.document.names.range(item.name, sheetNameOf(item));
  const sheet = found === undefined ? undefined : item.document.sheets.get(found.sheet);
  if (found === undefined || sheet === undefined) return undefined;
  return { document: item.document, sheetId: sheet.id, area: found.range };
}

/** Writes the name anew with some of it changed. */
function change(item: NamedItemModel, next: Partial<DefinedName>, location: string): void {
  const { name, formula, sheet, comment, isHidden } = { ...itemOf(item), ...next };
  const options = {
    ...(sheet === undefined ? {} : { sheet }),
    ...(comment === undefined ? {} : { comment }),
    isHidden,
  };
  edited(item.document.names.set(name, formula, options), location, "InvalidArgument");
}

function sheetObject({ document, sheetId }: NamedItemModel): HostObject | null {
  return sheetId === undefined ? null : worksheetClass.of({ document, sheetId });
}

/** 名称 — `Excel.NamedItem`. */
export const namedItemClass: HostClass<NamedItemModel> = new HostClass<NamedItemModel>("NamedItem", () => ({
  identity: ({ name }) => ({ _Id: name }),
  values: {
    name: { get: (item) => itemOf(item).name },
    formula: {
      get: (item) => `=${itemOf(item).formula}`,
      set: (item, value) => {
        if (typeof value !== "string") throw invalidArgument("NamedItem.formula");
        change(item, { formula: value.replace(/^=/, "") }, "NamedItem.formula");
      },
    },
    comment: {
      get: (item) => itemOf(item).comment ?? "",
      set: (item, value) => change(item, { comment: String(value) }, "NamedItem.comment"),
    },
    visible: {
      get: (item) => !itemOf(item).isHidden,
      set: (item, value) => change(item, { isHidden: value !== true }, "NamedItem.visible"),
    },
    scope: { get: ({ sheetId }) => (sheetId === undefined ? "Workbook" : "Worksheet") },
    type: {
      get: (item) => {
        if (rangeOf(item) !== undefined) return "Range";
        return valueType(item.document.names.value(item.name, sheetNameOf(item)) ?? null);
      },
    },
    value: {
      get: (item) => {
        const range = rangeOf(item);
        if (range !== undefined) return fullAddress(range);
        return cellJson(item.document.names.value(item.name, sheetNameOf(item)) ?? null);
      },
    },
  },
  objects: {
    worksheetOrNullObject: sheetObject,
    worksheet: (item) => {
      const sheet = sheetObject(item);
      if (sheet === null) throw itemNotFound("NamedItem.worksheet");
      return sheet;
    },
  },
  methods: {
    getRange: (item, { location }) => {
      const range = rangeOf(item);
      if (range === undefined) throw itemNotFound(location);
      return rangeClass.of(range);
    },
    getRangeOrNullObject: (item) => rangeClass.ofOrNull(rangeOf(item)),
    delete: (item, { location }) => {
      edited(item.document.names.delete(item.name, sheetNameOf(item)), location);
    },
  },
}));
