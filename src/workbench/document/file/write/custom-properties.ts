import { toXml } from "../../../../sheet/file/xml-text";
import type { CustomProperty } from "../../contract/custom-properties";
import type { WorkbookShape } from "../../state/workbook-shape";
import type { OpenedFile } from "../opened-file";
import type { PackageEdits } from "../package-edits";
import { customPropertiesPartOf } from "../read/custom-properties";
import { TextPatch } from "../text-patch";
import { readXml } from "../xml-tree";
import { prefixOf } from "./prefix";

const office = "http://schemas.openxmlformats.org/officeDocument/2006";
const values = `${office}/docPropsVTypes`;
const empty =
  '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n' +
  `<Properties xmlns="${office}/custom-properties" xmlns:vt="${values}"></Properties>`;

/** The set of properties to which all belong that somebody named. */
const format = "{D5CDD505-2E9C-101B-9397-08002B2CF9AE}";

const elements: Readonly<Record<CustomProperty["type"], string>> = {
  Number: "i4",
  Float: "r8",
  Boolean: "bool",
  Date: "filetime",
  String: "lpwstr",
};

/** 自定义属性写入 — what is as it was stays as it is written, whatever kind of value it is. */
export function writeCustomProperties(file: OpenedFile, shape: WorkbookShape, edits: PackageEdits): void {
  const before = file.shape.customProperties;
  if (shape.customProperties === before) return;
  let part = customPropertiesPartOf(file.package);
  if (part === undefined) {
    if (shape.customProperties.length === 0) return;
    // The one name under which every program looks for it.
    part = "docProps/custom.xml";
    edits.addAs(part, empty, "application/vnd.openxmlformats-officedocument.custom-properties+xml");
    edits.relate("", `${office}/relationships/custom-properties`, part);
  }
  edits.edit(part, (source) => patched(source, before, shape.customProperties));
}

function patched(
  source: string,
  before: readonly CustomProperty[],
  after: readonly CustomProperty[],
): string {
  const root = readXml(source);
  if (root === undefined) return source;
  const prefix = prefixOf(root.tag);
  const patch = new TextPatch(source);
  const kept = new Set<CustomProperty>();
  let last = 1;
  for (const element of root.all("property")) {
    const id = element.numberAttribute("pid") ?? 0;
    last = Math.max(last, id);
    const key = element.attribute("name");
    if (key === undefined) continue;
    const now = after.find((property) => property.key === key);
    if (now !== undefined) kept.add(now);
    if (now !== undefined && before.includes(now)) continue;
    patch.replace(element.start, element.end, now === undefined ? "" : written(now, id, prefix));
  }
  for (const property of after) {
    if (kept.has(property)) continue;
    last += 1;
    patch.insert(root.contentEnd, written(property, last, prefix));
  }
  return patch.text;
}

function written({ key, type, value }: CustomProperty, id: number, prefix: string): string {
  const name = elements[type];
  return (
    `<${prefix}property fmtid="${format}" pid="${id}" name="${toXml(key)}">` +
    `<vt:${name} xmlns:vt="${values}">${toXml(String(value))}</vt:${name}></${prefix}property>`
  );
}
