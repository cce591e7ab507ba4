import { FileRefusal } from "./file-refusal";
import { fromXml } from "./xml-text";

/** What the scanner stands on; `empty` is an element without content, written `<v/>`. */
export type XmlToken = "open" | "close" | "empty" | "text" | "end";

/**
 * XML 扫描器 — walks over XML text tag by tag without building a tree, and knows where in the text it stands: the same
 * walk reads a worksheet and finds the places to patch.
 */
export class XmlScanner {
  token: XmlToken = "end";
  /** The element's name without its namespace prefix. */
  name = "";
  /** Where the tag or text starts and ends in the source. */
  start = 0;
  end = 0;
  private nameEnd = 0;

  constructor(
    readonly source: string,
    position = 0,
  ) {
    this.end = position;
  }

  /** Moves to the next tag or piece of text; comments and processing instructions are passed over. */
  next(): XmlToken {
    const { source } = this;
    for (;;) {
      this.start = this.end;
      if (this.start >= source.length) return (this.token = "end");
      if (source.charCodeAt(this.start) !== LESS_THAN) {
        const tag = source.indexOf("<", this.start);
        this.end = tag < 0 ? source.length : tag;
        return (this.token = "text");
      }
      const second = source.charCodeAt(this.start + 1);
      if (second === QUESTION_MARK) {
        this.end = this.after("?>");
      } else if (second !== EXCLAMATION_MARK) {
        return this.readTag();
      } else if (source.startsWith("<!--", this.start)) {
        this.end = this.after("-->");
      } else if (source.startsWith(CDATA, this.start)) {
        this.end = this.after("]]>");
        return (this.token = "text");
      } else {
        // A document type can define entities without end; no Office file has one.
        throw brokenXml();
      }
    }
  }

  /** The attribute's value as characters, undefined where the tag does not have it; names are given as written. */
  attribute(wanted: string): string | undefined {
    const { source, end } = this;
    let at = this.nameEnd;
    for (;;) {
      while (isBetweenAttributes(source.charCodeAt(at))) at++;
      if (source.charCodeAt(at) === GREATER_THAN) return undefined;
      const nameStart = at;
      while (at < end && !isNameEnd(source.charCodeAt(at))) at++;
      const nameEnd = at;
      while (isBlank(source.charCodeAt(at))) at++;
      if (source.charCodeAt(at) !== EQUALS) throw brokenXml();
      do at++;
      while (isBlank(source.charCodeAt(at)));
      const quote = source.charCodeAt(at);
      if (quote !== QUOTE && quote !== APOSTROPHE) throw brokenXml();
      const close = source.indexOf(source.charAt(at), at + 1);
      if (nameEnd - nameStart === wanted.length && source.startsWith(wanted, nameStart)) {
        return fromXml(source.slice(at + 1, close));
      }
      at = close + 1;
    }
  }

  /** An attribute from another namespace, whatever its prefix is here: `r:id` and its like. */
  prefixedAttribute(local: string): string | undefined {
    const name = new RegExp(`[\\s]([\\w.-]+:${local})\\s*=`).exec(this.source.slice(this.nameEnd, this.end));
    return name?.[1] === undefined ? undefined : this.attribute(name[1]);
  }

  /** The characters of a text token. */
  text(): string {
    const isLiteral = this.source.startsWith(CDATA, this.start);
    if (isLiteral) return this.source.slice(this.start + CDATA.length, this.end - 3);
    return fromXml(this.source.slice(this.start, this.end));
  }

  /** From an open tag: the text inside, up to and including its close tag. */
  readContent(): string {
    let text = "";
    for (let depth = 1; depth > 0;) {
      const token = this.next();
      if (token === "text" && depth === 1) text += this.text();
      else if (token === "open") depth++;
      else if (token === "close") depth--;
      else if (token === "end") throw brokenXml();
    }
    return text;
  }

  /** From an open tag: past its close tag. */
  skip(): void {
    this.readContent();
  }

  private readTag(): XmlToken {
    const { source, start } = this;
    const isClose = source.charCodeAt(start + 1) === SLASH;
    let at = start + (isClose ? 2 : 1);
    let nameStart = at;
    for (; ; at++) {
      const character = source.charCodeAt(at);
      if (character === COLON) nameStart = at + 1;
      else if (character === GREATER_THAN || character === SLASH || isBlank(character)) break;
      else if (Number.isNaN(character)) throw brokenXml();
    }
    this.nameEnd = at;
    this.name = source.slice(nameStart, at);
    for (;;) {
      const character = source.charCodeAt(at);
      if (character === GREATER_THAN) break;
      if (Number.isNaN(character) || character === LESS_THAN) throw brokenXml();
      if (character === QUOTE || character === APOSTROPHE) {
        at = source.indexOf(source.charAt(at), at + 1);
        if (at < 0) throw brokenXml();
      }
      at++;
    }
    this.end = at + 1;
    if (isClose) return (this.token = "close");
    return (this.token = source.charCodeAt(at - 1) === SLASH ? "empty" : "open");
  }

  private after(mark: string): number {
    const at = this.source.indexOf(mark, this.start);
    if (at < 0) throw brokenXml();
    return at + mark.length;
  }
}

const CDATA = "<![CDATA[";
const LESS_THAN = 60;
const GREATER_THAN = 62;
const SLASH = 47;
const COLON = 58;
const QUESTION_MARK = 63;
const EXCLAMATION_MARK = 33;
const EQUALS = 61;
const QUOTE = 34;
const APOSTROPHE = 39;

const isBlank = (character: number): boolean =>
  character === 32 || character === 10 || character === 13 || character === 9;

const isNameEnd = (character: number): boolean =>
  character === EQUALS || character === GREATER_THAN || isBlank(character);

const isBetweenAttributes = (character: number): boolean => isBlank(character) || character === SLASH;

/** The refusal for XML that breaks off or breaks its own rules. */
export const brokenXml = (): FileRefusal =>
  new FileRefusal("damaged", {
    zh: "文件中的 XML 不完整或不合规则，文件已损坏。",
    en: "The XML in the file is incomplete or breaks its own rules; the file is damaged.",
  });
