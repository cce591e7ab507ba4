import type { DocumentProperties, WorkbookDocument } from "../../document";
import { HostClass, type ValueMember } from "../rich-api/host-class";
import { invalidArgument } from "../rich-api/host-error";
import { customPropertyCollectionClass } from "./custom-property-collection";
import { edited } from "./edited";

function property(name: keyof DocumentProperties): ValueMember<WorkbookDocument> {
  return {
    get: ({ properties }) => properties.all[name],
    set: ({ properties }, value) => {
      if (typeof value !== "string") throw invalidArgument(`DocumentProperties.${name}`);
      edited(properties.set({ [name]: value }), `DocumentProperties.${name}`);
    },
  };
}

/** 文档属性 — `Excel.DocumentProperties`. */
export const documentPropertiesClass: HostClass<WorkbookDocument> = new HostClass<WorkbookDocument>(
  "DocumentProperties",
  () => ({
    objects: { custom: (document) => customPropertyCollectionClass.of(document) },
    values: {
      title: property("title"),
      subject: property("subject"),
      author: property("author"),
      keywords: property("keywords"),
      comments: property("comments"),
      category: property("category"),
      manager: property("manager"),
      company: property("company"),
      lastAuthor: { get: ({ properties }) => properties.all.lastAuthor },
    },
  }),
);
