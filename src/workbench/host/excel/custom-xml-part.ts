import type { CustomXmlPart, WorkbookDocument } from "../../document";
import { HostClass } from "../rich-api/host-class";
import { invalidReference } from "../rich-api/host-error";
import { edited } from "./edited";

/** A custom XML part by its id. */
export interface CustomXmlPartModel {
  readonly document: WorkbookDocument;
  readonly partId: string;
}

function partOf({ document, partId }: CustomXmlPartModel): CustomXmlPart {
  const part = document.customXml.get(partId);
  if (part === undefined) throw invalidReference();
  return part;
}

/** 自定义 XML 部件 — `Excel.CustomXmlPart`. */
export const customXmlPartClass: HostClass<CustomXmlPartModel> = new HostClass<CustomXmlPartModel>(
  "CustomXmlPart",
  () => ({
    identity: ({ partId }) => ({ Id: partId }),
    values: {
      id: { get: ({ partId }) => partId },
      namespaceUri: { get: (part) => partOf(part).namespace },
    },
    methods: {
      getXml: (part) => partOf(part).xml,
      setXml: (part, given) => {
        partOf(part);
        edited(part.document.customXml.set(part.partId, given.text(0)), given.location, "InvalidArgument");
      },
      delete: (part, { location }) => {
        edited(part.document.customXml.delete(part.partId), location);
      },
    },
  }),
);
