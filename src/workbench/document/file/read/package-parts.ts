import type { GuardedPackage } from "../../../../sheet/file/guard-package";
import { readRelationships, type Relationship } from "../../../../sheet/file/relationships";
import type { CustomXmlPart, DocumentProperties } from "../../contract/object-collections";
import { readCustomXml, readProperties } from "./own-parts";

/** The part that keeps the settings of an add-in; where a file knows several add-ins, that of the first. */
export function settingsPartOf(from: GuardedPackage): string | undefined {
  const panes = readRelationships(from, "").find(({ kind }) => kind === "webextensiontaskpanes")?.target;
  if (panes === undefined) return undefined;
  return readRelationships(from, panes).find(({ kind }) => kind === "webextension")?.target;
}

/** The custom XML parts of the workbook with their paths. */
export function readCustomXmlParts(
  from: GuardedPackage,
  relationships: readonly Relationship[],
): readonly { readonly part: CustomXmlPart; readonly path: string }[] {
  return relationships.flatMap(({ kind, target }) => {
    const xml = kind === "customXml" ? from.readText(target) : undefined;
    if (xml === undefined) return [];
    const beside = readRelationships(from, target).find((one) => one.kind === "customXmlProps")?.target;
    const part = readCustomXml(xml, beside === undefined ? undefined : from.readText(beside));
    return part === undefined ? [] : [{ part, path: target }];
  });
}

/** The title, the author and so on of the package. */
export function readDocumentProperties(from: GuardedPackage): DocumentProperties {
  const relationships = readRelationships(from, "");
  const textOf = (kind: string): string | undefined => {
    const target = relationships.find((relationship) => relationship.kind === kind)?.target;
    return target === undefined ? undefined : from.readText(target);
  };
  return readProperties(textOf("core-properties"), textOf("extended-properties"));
}
