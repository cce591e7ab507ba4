import { readXml, type XmlElement } from "./xml-tree";

/** 工作表骨架 — a worksheet part without its cells, small enough for a tree. */
export interface SheetSkeleton {
  readonly root: XmlElement;
  /** The text that the tree was read from: the part with an empty `sheetData`. */
  readonly text: string;
  /** The prefix of the part's own elements, colon included. */
  readonly prefix: string;
}

/** Cuts the cells out of a worksheet part and reads the rest. */
export function sheetSkeleton(source: string): SheetSkeleton | undefined {
  const open = /<([\w.-]+:)?sheetData(\s[^>]*?)?(\/)?>/.exec(source);
  if (!open) return undefined;
  const prefix = open[1] ?? "";
  const head = source.slice(0, open.index);
  const contentStart = open.index + open[0].length;
  const close = open[3] === undefined ? source.lastIndexOf(`</${prefix}sheetData`) : -1;
  const tail = close < 0 ? source.slice(contentStart) : source.slice(source.indexOf(">", close) + 1);
  const text = `${head}<${prefix}sheetData/>${tail}`;
  const root = readXml(text);
  return root && { root, text, prefix };
}
