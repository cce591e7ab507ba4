import type { WorkbookDocument } from "../../document";
import { HostClass } from "../rich-api/host-class";
import type { GivenArguments } from "../rich-api/given-arguments";
import { itemNotFound } from "../rich-api/host-error";
import type { HostObject } from "../rich-api/host-object";
import { edited } from "./edited";
import { settingClass } from "./setting";

function find(document: WorkbookDocument, given: GivenArguments): HostObject | null {
  const key = given.text(0);
  return document.settings.keys.includes(key) ? settingClass.of({ document, key }) : null;
}

/** 设置集合 — `Excel.SettingCollection`. */
export const settingCollectionClass: HostClass<WorkbookDocument> = new HostClass<WorkbookDocument>(
  "SettingCollection",
  () => ({
    itemClass: () => settingClass,
    items: (document) => document.settings.keys.map((key) => settingClass.of({ document, key })),
    methods: {
      add: (document, given) => {
        const key = given.text(0);
        edited(document.settings.set(key, given.raw(1) ?? null), given.location);
        return settingClass.of({ document, key });
      },
      getCount: ({ settings }) => settings.keys.length,
      getItem: (document, given) => {
        const found = find(document, given);
        if (found === null) throw itemNotFound(given.location);
        return found;
      },
      getItemOrNullObject: find,
    },
  }),
);
