import { CellError, type CellValue } from "../model/cell-value";
import { toCellText, toXml } from "./xml-text";

/** The attribute `t` of a cell and the element that holds its value. */
export interface ValueXml {
  readonly type?: string;
  /** Written with `prefix` before each element's name. */
  readonly element: (prefix: string) => string;
}

/** The errors that every reader of the format knows; Excel stores the younger ones as `#VALUE!` as well. */
const CLASSIC_ERRORS: ReadonlySet<string> = new Set([
  "#N/A",
  "#VALUE!",
  "#REF!",
  "#DIV/0!",
  "#NUM!",
  "#NAME?",
  "#NULL!",
  "#GETTING_DATA",
]);

/** 存储值 — how the result of a formula is stored: a text stands in the cell itself, never among the shared strings. */
export function resultXml(value: CellValue): ValueXml {
  if (value === null) return { element: () => "" };
  if (typeof value === "number") return valueElement(undefined, numberText(value));
  if (typeof value === "boolean") return valueElement("b", value ? "1" : "0");
  if (value instanceof CellError) {
    return valueElement("e", CLASSIC_ERRORS.has(value.code) ? value.code : "#VALUE!");
  }
  return valueElement("str", value);
}

/** 输入值 — how a constant is stored; a text is kept inside the cell, so that no other part changes. */
export function constantXml(value: CellValue): ValueXml {
  if (typeof value !== "string") return resultXml(value);
  return {
    type: "inlineStr",
    element: (prefix) => `<${prefix}is>${textElement(`${prefix}t`, value)}</${prefix}is>`,
  };
}

const valueElement = (type: string | undefined, text: string): ValueXml => ({
  ...(type === undefined ? {} : { type }),
  element: (prefix) => textElement(`${prefix}v`, text),
});

/** White space at the ends survives only where the element says so. */
function textElement(name: string, text: string): string {
  const attribute = /^\s|\s$|\n/.test(text) ? ' xml:space="preserve"' : "";
  return `<${name}${attribute}>${toXml(toCellText(text))}</${name}>`;
}

/** The shortest digits that name exactly this double, with the capital E of Excel. */
function numberText(value: number): string {
  if (!Number.isFinite(value)) throw new RangeError(`A cell cannot hold ${value}.`);
  return String(value).toUpperCase();
}

/** The tag with one attribute set, or taken away where the value is undefined; everything else stays as written. */
export function withAttribute(tag: string, name: string, value: string | undefined): string {
  let isSet = false;
  const changed = tag.replace(ATTRIBUTE, (whole, found: string) => {
    if (found !== name) return whole;
    if (value === undefined) return "";
    isSet = true;
    return ` ${name}="${toXml(value)}"`;
  });
  if (value === undefined || isSet) return changed;
  return changed.replace(/\s*\/?>$/, (end) => ` ${name}="${toXml(value)}"${end.trimStart()}`);
}

const ATTRIBUTE = /\s+([\w:.-]+)\s*=\s*(?:"[^"]*"|'[^']*')/g;
