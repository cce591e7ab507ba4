import type { CellStyle, StyleChange } from "../contract/style";

/** One style, and the style of the opened file that it was made from. */
export interface StyleEntry {
  readonly style: CellStyle;
  /** The number of the style in the opened file. */
  readonly base: number;
}

/** The style of a cell that nobody has styled. */
export const plainStyle: CellStyle = {
  numberFormat: "General",
  font: {
    name: "Calibri",
    size: 11,
    bold: false,
    italic: false,
    strike: false,
    underline: "none",
    color: null,
  },
  fill: null,
  border: { top: null, right: null, bottom: null, left: null },
  alignment: {
    horizontal: "general",
    vertical: "bottom",
    wrapText: false,
    shrinkToFit: false,
    indent: 0,
    textRotation: 0,
  },
  isLocked: true,
  hasQuotePrefix: false,
};

/** 样式表 — the styles that cells refer to by number; it only grows, so that undoing finds the old numbers. */
export class StyleTable {
  private readonly entries: StyleEntry[];
  private readonly known = new Map<string, number>();

  /** Starts with the styles of the opened file under their own numbers. */
  constructor(fromFile: readonly CellStyle[]) {
    const styles = fromFile.length > 0 ? fromFile : [plainStyle];
    this.entries = styles.map((style, base) => ({ style, base }));
    // The first of several equal styles is not better than the others, but each keeps what the file says besides.
    for (const [number, { style }] of this.entries.entries()) this.known.set(keyOf(number, style), number);
  }

  /** How many styles came from the file. */
  get size(): number {
    return this.entries.length;
  }

  get(number: number): CellStyle {
    return this.entry(number).style;
  }

  entry(number: number): StyleEntry {
    return this.entries[number] ?? (this.entries[0] as StyleEntry);
  }

  /** The number of the style that another one becomes by a change. */
  changed(number: number, change: StyleChange): number {
    const { style, base } = this.entry(number);
    const changed = applied(style, change);
    const key = keyOf(base, changed);
    const known = this.known.get(key);
    if (known !== undefined) return known;
    this.entries.push({ style: changed, base });
    this.known.set(key, this.entries.length - 1);
    return this.entries.length - 1;
  }
}

const keyOf = (base: number, style: CellStyle): string => `${base} ${JSON.stringify(style)}`;

function applied(style: CellStyle, change: StyleChange): CellStyle {
  return {
    numberFormat: change.numberFormat ?? style.numberFormat,
    font: { ...style.font, ...change.font },
    fill: change.fill === undefined ? style.fill : change.fill,
    border: { ...style.border, ...change.border },
    alignment: { ...style.alignment, ...change.alignment },
    isLocked: change.isLocked ?? style.isLocked,
    hasQuotePrefix: change.hasQuotePrefix ?? style.hasQuotePrefix,
  };
}
