import type { WorkbookDocument } from "../../document";
import { HostClass } from "../rich-api/host-class";
import { invalidArgument } from "../rich-api/host-error";
import { edited } from "./edited";

/** A custom property of the document, by its key. */
export interface CustomPropertyModel {
  readonly document: WorkbookDocument;
  readonly key: string;
}

/** 自定义属性 — `Excel.CustomProperty`. */
export const customPropertyClass: HostClass<CustomPropertyModel> = new HostClass<CustomPropertyModel>(
  "CustomProperty",
  () => ({
    identity: ({ key }) => ({ _Id: key }),
    values: {
      key: { get: ({ key }) => key },
      type: { get: ({ document, key }) => document.customProperties.get(key)?.type ?? "String" },
      value: {
        get: ({ document, key }) => document.customProperties.get(key)?.value ?? "",
        set: ({ document, key }, value) => {
          const location = "CustomProperty.value";
          edited(document.customProperties.set(key, givenValue(value, location)), location);
        },
      },
    },
    methods: {
      delete: ({ document, key }, { location }) => {
        edited(document.customProperties.delete(key), location, "ItemNotFound");
      },
    },
  }),
);

/** What a custom property can hold. */
export function givenValue(value: unknown, location: string): string | number | boolean {
  if (typeof value === "string" || typeof value === "boolean") return value;
  if (typeof value === "number" && Number.isFinite(value)) return value;
  throw invalidArgument(location);
}
