import { zipSync, type Zippable } from "fflate";
import type { GuardedPackage } from "../../../sheet/file/guard-package";
import { relationshipsPart } from "../../../sheet/file/relationships";
import { toXml } from "../../../sheet/file/xml-text";
import { readXml } from "./xml-tree";

const contentTypes = "[Content_Types].xml";
const declaration = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';
const noRelationships =
  declaration +
  '<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"></Relationships>';

/** The same time for all parts, so that the same content always gives the same bytes. */
const timestamp = new Date(2000, 0, 1);

/** 文件包编辑 — parts changed, added and taken out of a package; every other part keeps its content, name and order. */
export class PackageEdits {
  private readonly texts = new Map<string, string>();
  private readonly removed = new Set<string>();

  constructor(readonly from: GuardedPackage) {}

  get isChanged(): boolean {
    return this.texts.size > 0 || this.removed.size > 0;
  }

  /** The text of a part as it is now. */
  text(part: string): string | undefined {
    const name = this.from.nameOf(part);
    return this.removed.has(name) ? undefined : (this.texts.get(name) ?? this.from.readText(name));
  }

  set(part: string, text: string): void {
    const name = this.from.nameOf(part);
    this.removed.delete(name);
    if (this.texts.get(name) !== text && this.from.readText(name) !== text) this.texts.set(name, text);
    else if (this.texts.has(name)) this.texts.set(name, text);
  }

  edit(part: string, change: (text: string) => string): void {
    const text = this.text(part);
    if (text !== undefined) this.set(part, change(text));
  }

  has(part: string): boolean {
    return this.text(part) !== undefined;
  }

  /** Adds a part under the first free number: `xl/tables/table#.xml`; gives its name. */
  add(pattern: string, text: string, contentType: string): string {
    let number = 1;
    while (this.isKnown(pattern.replace("#", String(number)))) number++;
    const name = pattern.replace("#", String(number));
    this.texts.set(name, text);
    this.removed.delete(name);
    this.declare(name, contentType);
    return name;
  }

  /** Adds a part under a name of its own; one of that name that is there is replaced. */
  addAs(name: string, text: string, contentType: string | undefined): void {
    const isNew = !this.isKnown(name);
    this.texts.set(name, text);
    this.removed.delete(name);
    if (isNew && contentType !== undefined) this.declare(name, contentType);
  }

  /** Takes out a part with its relationships and what the package says of it. */
  remove(part: string): void {
    const name = this.from.nameOf(part);
    for (const gone of [name, this.from.nameOf(relationshipsPart(name))]) {
      this.texts.delete(gone);
      if (this.from.has(gone)) this.removed.add(gone);
    }
    const override = new RegExp(`<Override\\b[^>]*PartName="/${escapedPattern(toXml(name))}"[^>]*?/>`, "i");
    this.edit(contentTypes, (text) => text.replace(override, ""));
  }

  /** Leads from one part to another; gives the id of the relationship. */
  relate(part: string, type: string, target: string): string {
    const relationships = relationshipsPart(part);
    const text = this.text(relationships) ?? noRelationships;
    let number = 1;
    while (text.includes(`"rId${number}"`)) number++;
    const path = `/${target}`;
    const element = `<Relationship Id="rId${number}" Type="${type}" Target="${toXml(path)}"/>`;
    this.set(relationships, withContent(text, "Relationships", element));
    return `rId${number}`;
  }

  /** Takes a relationship away. */
  unrelate(part: string, id: string): void {
    this.edit(relationshipsPart(part), (text) => {
      const found = readXml(text)?.children.find((child) => child.attribute("Id") === id);
      return found === undefined ? text : text.slice(0, found.start) + text.slice(found.end);
    });
  }

  /** Says what kind of part an ending stands for, where the package does not yet. */
  declareEnding(ending: string, contentType: string): void {
    this.edit(contentTypes, (text) => {
      const isKnown = new RegExp(`<Default\\b[^>]*Extension="${ending}"`, "i").test(text);
      const element = `<Default Extension="${ending}" ContentType="${contentType}"/>`;
      return isKnown ? text : text.replace(/<Types\b[^>]*>/, (open) => open + element);
    });
  }

  write(): Uint8Array {
    const encoder = new TextEncoder();
    // A part may have any name, even one that every ordinary object has already.
    const parts = Object.create(null) as Zippable;
    for (const name of this.from.names) {
      if (this.removed.has(name)) continue;
      const changed = this.texts.get(name);
      parts[name] = changed === undefined ? (this.from.read(name) as Uint8Array) : encoder.encode(changed);
    }
    for (const [name, text] of this.texts) parts[name] ??= encoder.encode(text);
    return zipSync(parts, { level: 6, mtime: timestamp });
  }

  private isKnown(name: string): boolean {
    return this.texts.has(name) || this.from.has(name);
  }

  private declare(name: string, contentType: string): void {
    const element = `<Override PartName="/${toXml(name)}" ContentType="${contentType}"/>`;
    this.edit(contentTypes, (text) => withContent(text, "Types", element));
  }
}

/** The text with an element added at the end of its outermost element. */
function withContent(text: string, outermost: string, element: string): string {
  const empty = new RegExp(`<((?:[\\w.-]+:)?${outermost})\\b([^>]*)/>\\s*$`).exec(text);
  if (empty) return `${text.slice(0, empty.index)}<${empty[1]}${empty[2]}>${element}</${empty[1]}>`;
  const close = text.lastIndexOf("</");
  return text.slice(0, close) + element + text.slice(close);
}

const escapedPattern = (text: string): string => text.replace(/[.*+?^${}()|[\]\\]/g, "\\$&");
