import { toXml } from "../../../../sheet/file/xml-text";
import type { DocumentProperties } from "../../contract/object-collections";
import type { WorkbookShape } from "../../state/workbook-shape";
import type { OpenedFile } from "../opened-file";
import type { PackageEdits } from "../package-edits";
import { TextPatch } from "../text-patch";
import { readXml } from "../xml-tree";
import { relationshipsPart, readRelationships } from "../../../../sheet/file/relationships";
import { prefixOf } from "./prefix";

const office = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
const declaration = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';

/** 自定义 XML 写入 — the XML parts of add-ins. */
export function writeCustomXml(file: OpenedFile, shape: WorkbookShape, edits: PackageEdits): void {
  const before = file.shape.customXml;
  if (shape.customXml === before) return;
  for (const { id } of before) {
    const part = file.customXmlParts.get(id);
    if (part === undefined || shape.customXml.some((one) => one.id === id)) continue;
    const properties = readRelationships(file.package, part).find(
      ({ kind }) => kind === "customXmlProps",
    )?.target;
    if (properties !== undefined) edits.remove(properties);
    edits.remove(part);
    const link = file.parts.relationships.find(({ target }) => target === part);
    if (link !== undefined) edits.unrelate(file.parts.part, link.id);
  }
  for (const { id, xml } of shape.customXml) {
    const part = file.customXmlParts.get(id);
    if (part === undefined) addCustomXml(file, edits, id, xml);
    else edits.set(part, xml);
  }
}

function addCustomXml(file: OpenedFile, edits: PackageEdits, id: string, xml: string): void {
  const item = edits.add("customXml/item#.xml", xml, "application/xml");
  const namespace = "http://schemas.openxmlformats.org/officeDocument/2006/customXml";
  const properties = edits.add(
    "customXml/itemProps#.xml",
    `${declaration}<ds:datastoreItem ds:itemID="${toXml(id)}" xmlns:ds="${namespace}"><ds:schemaRefs/></ds:datastoreItem>`,
    "application/vnd.openxmlformats-officedocument.customXmlProperties+xml",
  );
  edits.relate(item, `${office}/customXmlProps`, properties);
  edits.relate(file.parts.part, `${office}/customXml`, item);
}

/** 设置写入 — the properties of the add-in's own part, which is added where the file has none. */
export function writeSettings(
  file: OpenedFile,
  shape: WorkbookShape,
  edits: PackageEdits,
  newPart: () => string | undefined,
): void {
  if (shape.settings === file.shape.settings) return;
  const part = file.settingsPart ?? newPart();
  if (part === undefined) return;
  const source = edits.text(part) ?? "";
  const root = readXml(source);
  const own = root?.child("properties");
  if (root === undefined) return;
  const prefix = prefixOf(root.tag);
  const items = [...shape.settings].map(
    ([name, value]) => `<${prefix}property name="${toXml(name)}" value="${toXml(JSON.stringify(value))}"/>`,
  );
  const xml = `<${prefix}properties>${items.join("")}</${prefix}properties>`;
  const patch = new TextPatch(source);
  if (own !== undefined) patch.replace(own.start, own.end, xml);
  else patch.insert(root.child("bindings")?.start ?? root.contentEnd, xml);
  edits.set(part, patch.text);
}

/** The elements of the two property parts, by property. */
const places: Readonly<
  Record<keyof DocumentProperties, { readonly part: "core" | "app"; readonly tag: string }>
> = {
  title: { part: "core", tag: "dc:title" },
  subject: { part: "core", tag: "dc:subject" },
  author: { part: "core", tag: "dc:creator" },
  keywords: { part: "core", tag: "cp:keywords" },
  comments: { part: "core", tag: "dc:description" },
  category: { part: "core", tag: "cp:category" },
  lastAuthor: { part: "core", tag: "cp:lastModifiedBy" },
  manager: { part: "app", tag: "Manager" },
  company: { part: "app", tag: "Company" },
};

const parts = {
  core: {
    kind: "core-properties",
    type: "http://schemas.openxmlformats.org/package/2006/relationships/metadata/core-properties",
    name: "docProps/core#.xml",
    contentType: "application/vnd.openxmlformats-package.core-properties+xml",
    empty:
      `${declaration}<cp:coreProperties xmlns:cp="http://schemas.openxmlformats.org/package/2006/metadata/core-properties"` +
      ' xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:dcterms="http://purl.org/dc/terms/"></cp:coreProperties>',
  },
  app: {
    kind: "extended-properties",
    type: `${office}/extended-properties`,
    name: "docProps/app#.xml",
    contentType: "application/vnd.openxmlformats-officedocument.extended-properties+xml",
    empty:
      `${declaration}<Properties xmlns="http://schemas.openxmlformats.org/officeDocument/2006/extended-properties">` +
      "</Properties>",
  },
} as const;

/** 文档属性写入 — title, author and so on. */
export function writeProperties(file: OpenedFile, shape: WorkbookShape, edits: PackageEdits): void {
  const before = file.shape.properties;
  if (shape.properties === before) return;
  for (const [name, { part, tag }] of Object.entries(places)) {
    const value = shape.properties[name as keyof DocumentProperties];
    if (value === before[name as keyof DocumentProperties]) continue;
    const { kind, type, name: pattern, contentType, empty } = parts[part];
    const text = edits.text(relationshipsPart("")) ?? "";
    const link = readXml(text)?.children.find((one) => one.attribute("Type")?.endsWith(kind));
    let target = link?.attribute("Target")?.replace(/^\//, "");
    if (target === undefined) {
      target = edits.add(pattern, empty, contentType);
      edits.relate("", type, target);
    }
    edits.edit(target, (source) => withElement(source, tag, value));
  }
}

function withElement(source: string, tag: string, value: string): string {
  const root = readXml(source);
  if (root === undefined) return source;
  const own = root.child(tag.replace(/^.*:/, ""));
  const patch = new TextPatch(source);
  const name = own === undefined ? tag : (/^<([^\s/>]+)/.exec(own.tag)?.[1] ?? tag);
  const xml = value === "" ? "" : `<${name}>${toXml(value)}</${name}>`;
  if (own !== undefined) patch.replace(own.start, own.end, xml);
  else patch.insert(root.contentEnd, xml);
  return patch.text;
}
