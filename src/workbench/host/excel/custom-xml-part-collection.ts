import type { CustomXmlPart, WorkbookDocument } from "../../document";
import { HostClass } from "../rich-api/host-class";
import type { GivenArguments } from "../rich-api/given-arguments";
import { HostError, itemNotFound } from "../rich-api/host-error";
import type { HostObject } from "../rich-api/host-object";
import { customXmlPartClass } from "./custom-xml-part";
import { edited } from "./edited";

/** All parts, or those of one namespace. */
export interface CustomXmlPartsModel {
  readonly document: WorkbookDocument;
  readonly namespace?: string;
}

function listed({ document, namespace }: CustomXmlPartsModel): readonly CustomXmlPart[] {
  return namespace === undefined ? document.customXml.list : document.customXml.byNamespace(namespace);
}

function wrapped({ document }: CustomXmlPartsModel, part: CustomXmlPart | undefined): HostObject | null {
  return part === undefined ? null : customXmlPartClass.of({ document, partId: part.id });
}

function find(parts: CustomXmlPartsModel, given: GivenArguments): HostObject | null {
  const wanted = given.text(0).toLowerCase();
  return wrapped(
    parts,
    listed(parts).find(({ id }) => id.toLowerCase() === wanted),
  );
}

function existing(object: HostObject | null, { location }: GivenArguments): HostObject {
  if (object === null) throw itemNotFound(location);
  return object;
}

const shared = {
  getCount: (parts: CustomXmlPartsModel) => listed(parts).length,
  getItem: (parts: CustomXmlPartsModel, given: GivenArguments) => existing(find(parts, given), given),
  getItemOrNullObject: find,
};

/** 自定义 XML 集合 — `Excel.CustomXmlPartCollection`. */
export const customXmlPartCollectionClass: HostClass<CustomXmlPartsModel> =
  new HostClass<CustomXmlPartsModel>("CustomXmlPartCollection", () => ({
    itemClass: () => customXmlPartClass,
    items: (parts) => listed(parts).flatMap((part) => wrapped(parts, part) ?? []),
    methods: {
      ...shared,
      add: (parts, given) => {
        const { part } = edited(
          parts.document.customXml.add(given.text(0)),
          given.location,
          "InvalidArgument",
        );
        return existing(wrapped(parts, part), given);
      },
      getByNamespace: ({ document }, given) =>
        customXmlPartScopedCollectionClass.of({ document, namespace: given.text(0) }),
    },
  }));

/** 同一命名空间的 XML — `Excel.CustomXmlPartScopedCollection`. */
export const customXmlPartScopedCollectionClass: HostClass<CustomXmlPartsModel> =
  new HostClass<CustomXmlPartsModel>("CustomXmlPartScopedCollection", () => ({
    itemClass: () => customXmlPartClass,
    items: (parts) => listed(parts).flatMap((part) => wrapped(parts, part) ?? []),
    methods: {
      ...shared,
      getOnlyItem: (parts, given) => {
        const [part, ...others] = listed(parts);
        if (others.length > 0) {
          throw new HostError(
            "GeneralException",
            "There is more than one part of this namespace.",
            given.location,
          );
        }
        return existing(wrapped(parts, part), given);
      },
      getOnlyItemOrNullObject: (parts) => {
        const [part, ...others] = listed(parts);
        return others.length > 0 ? null : wrapped(parts, part);
      },
    },
  }));
