import type { WorkbookDocument } from "../../document";
import { HostClass } from "../rich-api/host-class";
import { edited } from "./edited";

/** A setting of the add-in in the workbook. */
export interface SettingModel {
  readonly document: WorkbookDocument;
  readonly key: string;
}

/** 设置 — `Excel.Setting`. */
export const settingClass: HostClass<SettingModel> = new HostClass<SettingModel>("Setting", () => ({
  identity: ({ key }) => ({ _Id: key }),
  values: {
    key: { get: ({ key }) => key },
    value: {
      get: ({ document, key }) => document.settings.get(key) ?? null,
      set: ({ document, key }, value) => {
        edited(document.settings.set(key, value), "Setting.value");
      },
    },
  },
  methods: {
    delete: ({ document, key }, { location }) => {
      edited(document.settings.delete(key), location);
    },
  },
}));
