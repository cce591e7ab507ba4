import { XmlScanner } from "../../../sheet/file/xml-scanner";

/** XML 元素 — one element of a small part, with the text it is written as. */
export class XmlElement {
  readonly children: XmlElement[] = [];
  text = "";
  end = 0;
  /** Where the content starts and ends; equal for an element without content. */
  contentStart = 0;
  contentEnd = 0;

  constructor(
    private readonly document: string,
    /** Without its namespace prefix. */
    readonly name: string,
    readonly start: number,
    private readonly openEnd: number,
  ) {}

  /** The element as written. */
  get source(): string {
    return this.document.slice(this.start, this.end);
  }

  /** The open tag as written. */
  get tag(): string {
    return this.document.slice(this.start, this.openEnd);
  }

  attribute(name: string): string | undefined {
    const scanner = new XmlScanner(this.document, this.start);
    scanner.next();
    return scanner.attribute(name);
  }

  /** An attribute from another namespace, whatever its prefix. */
  prefixedAttribute(name: string): string | undefined {
    const scanner = new XmlScanner(this.document, this.start);
    scanner.next();
    return scanner.prefixedAttribute(name);
  }

  /** XML writes true as `1` or `true`. */
  isSet(name: string, otherwise = false): boolean {
    const value = this.attribute(name);
    return value === undefined ? otherwise : value === "1" || value === "true";
  }

  numberAttribute(name: string): number | undefined {
    const value = this.attribute(name);
    const number = value === undefined || value.trim() === "" ? NaN : Number(value);
    return Number.isFinite(number) ? number : undefined;
  }

  /** The first child of that name. */
  child(name: string): XmlElement | undefined {
    return this.children.find((child) => child.name === name);
  }

  all(name: string): readonly XmlElement[] {
    return this.children.filter((child) => child.name === name);
  }

  /** Follows names downwards, the first child of each. */
  path(...names: readonly string[]): XmlElement | undefined {
    return names.reduce<XmlElement | undefined>((at, name) => at?.child(name), this);
  }

  /** Every element of that name below this one, in the order of the text. */
  descendants(name: string): readonly XmlElement[] {
    return this.children.flatMap((child) => [
      ...(child.name === name ? [child] : []),
      ...child.descendants(name),
    ]);
  }
}

/** Reads a small part into a tree; `undefined` where there is no element. Broken XML throws a FileRefusal. */
export function readXml(source: string): XmlElement | undefined {
  const scanner = new XmlScanner(source);
  const open: XmlElement[] = [];
  let root: XmlElement | undefined;
  while (scanner.next() !== "end") {
    const parent = open.at(-1);
    if (scanner.token === "text") {
      if (parent !== undefined) parent.text += scanner.text();
      continue;
    }
    if (scanner.token === "close") {
      const closed = open.pop();
      if (closed === undefined) continue;
      closed.contentEnd = scanner.start;
      closed.end = scanner.end;
      continue;
    }
    const element = new XmlElement(source, scanner.name, scanner.start, scanner.end);
    element.contentStart = element.contentEnd = element.end = scanner.end;
    parent?.children.push(element);
    root ??= element;
    if (scanner.token === "open") open.push(element);
  }
  return root;
}
