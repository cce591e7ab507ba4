import type { WorkbookDocument } from "../../document";
import type { GivenArguments } from "../rich-api/given-arguments";
import { HostClass } from "../rich-api/host-class";
import { itemNotFound } from "../rich-api/host-error";
import type { HostObject } from "../rich-api/host-object";
import { customPropertyClass, givenValue } from "./custom-property";
import { edited } from "./edited";

function find(document: WorkbookDocument, given: GivenArguments): HostObject | null {
  const property = document.customProperties.get(given.text(0));
  return property === undefined ? null : customPropertyClass.of({ document, key: property.key });
}

/** 自定义属性集合 — `Excel.CustomPropertyCollection`. */
export const customPropertyCollectionClass: HostClass<WorkbookDocument> = new HostClass<WorkbookDocument>(
  "CustomPropertyCollection",
  () => ({
    itemClass: () => customPropertyClass,
    items: (document) =>
      document.customProperties.list.map(({ key }) => customPropertyClass.of({ document, key })),
    methods: {
      add: (document, given) => {
        const key = given.text(0);
        const value = givenValue(given.raw(1), given.location);
        edited(document.customProperties.set(key, value), given.location, "InvalidArgument");
        return customPropertyClass.of({ document, key: document.customProperties.get(key)?.key ?? key });
      },
      deleteAll: ({ customProperties }, { location }) => {
        edited(customProperties.deleteAll(), location);
      },
      getCount: ({ customProperties }) => customProperties.list.length,
      getItem: (document, given) => {
        const found = find(document, given);
        if (found === null) throw itemNotFound(given.location);
        return found;
      },
      getItemOrNullObject: find,
    },
  }),
);
