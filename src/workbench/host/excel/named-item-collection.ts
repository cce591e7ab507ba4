import type { DefinedName, WorkbookDocument } from "../../document";
import { HostClass } from "../rich-api/host-class";
import type { GivenArguments } from "../rich-api/given-arguments";
import { itemAlreadyExists, itemNotFound } from "../rich-api/host-error";
import type { HostObject } from "../rich-api/host-object";
import { absoluteFormula } from "./absolute-formula";
import { edited } from "./edited";
import { namedItemClass } from "./named-item";

/** The names of the workbook, or those of one sheet. */
export interface NamesModel {
  readonly document: WorkbookDocument;
  readonly sheetId?: string;
}

function sheetNameOf({ document, sheetId }: NamesModel): string | undefined {
  return sheetId === undefined ? undefined : document.sheets.byId(sheetId)?.name;
}

function listed(names: NamesModel): readonly DefinedName[] {
  const sheetName = sheetNameOf(names);
  return names.document.names.list.filter(({ sheet }) => sheet === sheetName);
}

function find(names: NamesModel, given: GivenArguments): HostObject | null {
  const wanted = given.text(0).toLowerCase();
  const item = listed(names).find(({ name }) => name.toLowerCase() === wanted);
  return item === undefined ? null : namedItemClass.of({ ...names, name: item.name });
}

function existing(object: HostObject | null, { location }: GivenArguments): HostObject {
  if (object === null) throw itemNotFound(location);
  return object;
}

/** The reference is a Range object or a formula with its `=`. */
function add(names: NamesModel, given: GivenArguments): HostObject {
  const name = given.text(0);
  if (find(names, given) !== null) throw itemAlreadyExists(given.location);
  const reference = given.raw(1);
  const formula =
    typeof reference === "string"
      ? reference.replace(/^=/, "")
      : (absoluteFormula(reference) ?? given.refuse(1));
  const comment = given.optionalText(2);
  const sheet = sheetNameOf(names);
  const options = {
    ...(sheet === undefined ? {} : { sheet }),
    ...(comment === undefined ? {} : { comment }),
  };
  edited(names.document.names.set(name, formula, options), given.location, "InvalidArgument");
  return existing(find(names, given), given);
}

/** 名称集合 — `Excel.NamedItemCollection`. */
export const namedItemCollectionClass: HostClass<NamesModel> = new HostClass<NamesModel>(
  "NamedItemCollection",
  () => ({
    itemClass: () => namedItemClass,
    items: (names) => listed(names).map(({ name }) => namedItemClass.of({ ...names, name })),
    methods: {
      add,
      getCount: (names) => listed(names).length,
      getItem: (names, given) => existing(find(names, given), given),
      getItemOrNullObject: find,
    },
  }),
);
