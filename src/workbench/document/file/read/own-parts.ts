import type { CustomXmlPart, DocumentProperties } from "../../contract/object-collections";
import { readXml } from "../xml-tree";

/** 加载项设置 — the properties of a web extension part; each value is JSON in the file. */
export function readSettings(source: string | undefined): ReadonlyMap<string, unknown> {
  const properties =
    (source === undefined ? undefined : readXml(source))?.child("properties")?.all("property") ?? [];
  return new Map(
    properties.map((property) => [
      property.attribute("name") ?? "",
      parsed(property.attribute("value") ?? ""),
    ]),
  );
}

/** A value that is no JSON is kept as the text it is. */
function parsed(text: string): unknown {
  try {
    return JSON.parse(text) as unknown;
  } catch {
    return text;
  }
}

/** 自定义 XML — one part with the properties part beside it. */
export function readCustomXml(xml: string, properties: string | undefined): CustomXmlPart | undefined {
  const id = (properties === undefined ? undefined : readXml(properties))?.prefixedAttribute("itemID");
  if (id === undefined) return undefined;
  return { id: id.toUpperCase(), namespace: namespaceOf(xml), xml };
}

/** The namespace of the first element; `""` where it has none. */
export function namespaceOf(xml: string): string {
  const root = readXml(xml);
  if (root === undefined) return "";
  const prefix = /^<([\w.-]+):/.exec(root.tag)?.[1];
  return root.attribute(prefix === undefined ? "xmlns" : `xmlns:${prefix}`) ?? "";
}

/** 文档属性 — what the two property parts say. */
export function readProperties(core: string | undefined, app: string | undefined): DocumentProperties {
  const [about, program] = [core, app].map((source) => (source === undefined ? undefined : readXml(source)));
  const own = (name: string): string => about?.child(name)?.text ?? "";
  return {
    title: own("title"),
    subject: own("subject"),
    author: own("creator"),
    keywords: own("keywords"),
    comments: own("description"),
    category: own("category"),
    lastAuthor: own("lastModifiedBy"),
    manager: program?.child("Manager")?.text ?? "",
    company: program?.child("Company")?.text ?? "",
  };
}
