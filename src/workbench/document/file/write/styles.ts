import { withAttribute } from "../../../../sheet/file/cell-xml";
import { toXml } from "../../../../sheet/file/xml-text";
import type { ConditionalLook } from "../../contract/cell-view";
import type { BorderEdge, CellBorder, CellFont, CellStyle } from "../../contract/style";
import type { StyleTable } from "../../state/style-table";
import { TextPatch } from "../text-patch";
import { readXml, type XmlElement } from "../xml-tree";
import { prefixOf, withPrefix } from "./prefix";

/** 样式写入 — adds the styles that the file does not have yet to its styles part; the ones there stay as they are. */
export class StyleWriter {
  private readonly numbers = new Map<number, number>();
  private readonly added = { fonts: [] as string[], fills: [] as string[], borders: [] as string[] };
  private readonly formats = new Map<string, number>();
  private readonly cellStyles: string[] = [];
  private readonly looks: string[] = [];
  private readonly root: XmlElement | undefined;

  constructor(
    private readonly source: string,
    private readonly styles: StyleTable,
    private readonly fileStyleCount: number,
  ) {
    this.root = readXml(source);
  }

  /** The number that a style of the document has in the file. */
  numberOf(style: number): number {
    if (style < this.fileStyleCount) return style;
    const known = this.numbers.get(style);
    if (known !== undefined) return known;
    const { style: wanted, base } = this.styles.entry(style);
    const number = this.count("cellXfs", "xf") + this.cellStyles.length;
    this.cellStyles.push(this.cellStyle(wanted, this.styles.get(base), base));
    this.numbers.set(style, number);
    return number;
  }

  /** The number of a new conditional style. */
  addLook(look: ConditionalLook): number {
    const font = [
      look.bold === undefined ? "" : `<b val="${Number(look.bold)}"/>`,
      look.italic === undefined ? "" : `<i val="${Number(look.italic)}"/>`,
      look.strike === undefined ? "" : `<strike val="${Number(look.strike)}"/>`,
      look.fontColor === undefined ? "" : colorXml("color", look.fontColor),
    ].join("");
    const format = look.numberFormat;
    const formatXml =
      format === undefined
        ? ""
        : `<numFmt numFmtId="${this.formatNumber(format)}" formatCode="${toXml(format)}"/>`;
    const fill =
      look.fill === undefined
        ? ""
        : `<fill><patternFill>${colorXml("bgColor", look.fill)}</patternFill></fill>`;
    this.looks.push(`<dxf>${font === "" ? "" : `<font>${font}</font>`}${formatXml}${fill}</dxf>`);
    return this.count("dxfs", "dxf") + this.looks.length - 1;
  }

  /** The styles part with what was added; the very same text where nothing was. */
  get text(): string {
    const patch = new TextPatch(this.source);
    const formats = [...this.formats]
      .filter(([, number]) => number >= 164)
      .map(([code, number]) => `<numFmt numFmtId="${number}" formatCode="${toXml(code)}"/>`);
    this.append(patch, "numFmts", "numFmt", formats);
    this.append(patch, "fonts", "font", this.added.fonts);
    this.append(patch, "fills", "fill", this.added.fills);
    this.append(patch, "borders", "border", this.added.borders);
    this.append(patch, "cellXfs", "xf", this.cellStyles);
    this.append(patch, "dxfs", "dxf", this.looks);
    return patch.text;
  }

  private cellStyle(style: CellStyle, before: CellStyle, base: number): string {
    const xf = this.root?.child("cellXfs")?.all("xf")[base];
    let tag = (xf?.tag ?? "<xf>").replace(/\s*\/?>$/, ">");
    const set = (name: string, value: string): void => {
      tag = withAttribute(tag, name, value);
    };
    if (style.numberFormat !== before.numberFormat) {
      set("numFmtId", String(this.formatNumber(style.numberFormat)));
      set("applyNumberFormat", "1");
    }
    if (!isSame(style.font, before.font)) {
      const font = this.root?.child("fonts")?.all("font")[xf?.numberAttribute("fontId") ?? 0];
      set("fontId", String(this.addPart("fonts", "font", fontXml(style.font, before.font, font))));
      set("applyFont", "1");
    }
    if (style.fill !== before.fill) {
      set("fillId", String(style.fill === null ? 0 : this.addPart("fills", "fill", fillXml(style.fill))));
      set("applyFill", "1");
    }
    if (!isSame(style.border, before.border)) {
      set("borderId", String(this.addPart("borders", "border", borderXml(style.border))));
      set("applyBorder", "1");
    }
    if (style.hasQuotePrefix !== before.hasQuotePrefix) set("quotePrefix", style.hasQuotePrefix ? "1" : "0");
    const alignment = isSame(style.alignment, before.alignment)
      ? (xf?.child("alignment")?.source ?? "")
      : alignmentXml(style);
    if (alignment !== "") set("applyAlignment", "1");
    const protection =
      style.isLocked === before.isLocked
        ? (xf?.child("protection")?.source ?? "")
        : `<protection locked="${Number(style.isLocked)}"/>`;
    if (protection !== "") set("applyProtection", "1");
    const content = alignment + protection;
    return content === ""
      ? tag.replace(/>$/, "/>")
      : `${tag}${content}</${/^<([^\s/>]+)/.exec(tag)?.[1] ?? "xf"}>`;
  }

  private addPart(list: "fonts" | "fills" | "borders", item: string, xml: string): number {
    const own = this.added[list];
    const known = own.indexOf(xml);
    const start = this.count(list, item);
    return start + (known >= 0 ? known : own.push(xml) - 1);
  }

  private formatNumber(code: string): number {
    if (/^general$/i.test(code)) return 0;
    const known = this.formats.get(code) ?? builtIn.get(code);
    if (known !== undefined) return known;
    const own = this.root?.child("numFmts")?.all("numFmt") ?? [];
    const there = own.find((format) => format.attribute("formatCode") === code)?.numberAttribute("numFmtId");
    if (there !== undefined) return there;
    const used = [...own.map((format) => format.numberAttribute("numFmtId") ?? 0), ...this.formats.values()];
    const number = Math.max(163, ...used) + 1;
    this.formats.set(code, number);
    return number;
  }

  private count(list: string, item: string): number {
    return this.root?.child(list)?.all(item).length ?? 0;
  }

  private append(patch: TextPatch, list: string, item: string, added: readonly string[]): void {
    if (added.length === 0) return;
    const prefix = prefixOf(this.root?.tag ?? "");
    const content = withPrefix(added.join(""), prefix);
    const element = this.root?.child(list);
    const total = this.count(list, item) + added.length;
    if (element === undefined) {
      patch.insert(this.placeFor(list), `<${prefix}${list} count="${total}">${content}</${prefix}${list}>`);
      return;
    }
    const tag = withAttribute(element.tag.replace(/\s*\/>$/, ">"), "count", String(total));
    const before = this.source.slice(element.contentStart, element.contentEnd);
    patch.replace(element.start, element.end, `${tag}${before}${content}</${prefix}${list}>`);
  }

  /** The lists of the part stand in a fixed order. */
  private placeFor(list: string): number {
    const order = ["numFmts", "fonts", "fills", "borders", "cellStyleXfs", "cellXfs", "cellStyles", "dxfs"];
    const later = this.root?.children.find(({ name }) => {
      const place = order.indexOf(name);
      return place < 0 ? order.length > order.indexOf(list) : place > order.indexOf(list);
    });
    return later?.start ?? this.source.lastIndexOf("</");
  }
}

const isSame = (one: unknown, other: unknown): boolean => JSON.stringify(one) === JSON.stringify(other);

/** Formats that every file may refer to by number and that mean the same in every language. */
const builtIn: ReadonlyMap<string, number> = new Map([
  ["0", 1],
  ["0.00", 2],
  ["#,##0", 3],
  ["#,##0.00", 4],
  ["0%", 9],
  ["0.00%", 10],
  ["0.00E+00", 11],
  ["# ?/?", 12],
  ["# ??/??", 13],
  ["yyyy/m/d", 14],
  ["d-mmm-yy", 15],
  ["mmm-yy", 17],
  ["h:mm", 20],
  ["h:mm:ss", 21],
  ["yyyy/m/d h:mm", 22],
  ["@", 49],
]);

const colorXml = (name: string, color: string): string =>
  `<${name} rgb="FF${color.replace("#", "").toUpperCase()}"/>`;

/** A changed font keeps everything that was not changed as the file writes it: a theme colour stays one. */
function fontXml(font: CellFont, before: CellFont, base: XmlElement | undefined): string {
  const kept = (name: string, isKept: boolean, otherwise: string): string =>
    isKept && base !== undefined ? (base.child(name)?.source ?? "") : otherwise;
  const mark = (name: "b" | "i" | "strike", own: boolean, earlier: boolean): string =>
    kept(name, own === earlier, own ? `<${name}/>` : "");
  const underline = font.underline === "none" ? "" : `<u val="${font.underline}"/>`;
  const isSameName = font.name === before.name;
  return (
    "<font>" +
    mark("b", font.bold, before.bold) +
    mark("i", font.italic, before.italic) +
    mark("strike", font.strike, before.strike) +
    kept("u", font.underline === before.underline, underline) +
    (base?.child("vertAlign")?.source ?? "") +
    kept("sz", font.size === before.size, `<sz val="${font.size}"/>`) +
    kept("color", font.color === before.color, font.color === null ? "" : colorXml("color", font.color)) +
    kept("name", isSameName, `<name val="${toXml(font.name)}"/>`) +
    (isSameName ? (base?.child("family")?.source ?? "") : "") +
    (isSameName ? (base?.child("charset")?.source ?? "") : "") +
    (isSameName ? (base?.child("scheme")?.source ?? "") : "") +
    "</font>"
  );
}

const fillXml = (color: string): string =>
  `<fill><patternFill patternType="solid">${colorXml("fgColor", color)}<bgColor indexed="64"/></patternFill></fill>`;

function borderXml({ left, right, top, bottom }: CellBorder): string {
  const edge = (name: string, line: BorderEdge | null): string => {
    if (line === null) return `<${name}/>`;
    const color = line.color === null ? '<color auto="1"/>' : colorXml("color", line.color);
    return `<${name} style="${line.style}">${color}</${name}>`;
  };
  return `<border>${edge("left", left)}${edge("right", right)}${edge("top", top)}${edge("bottom", bottom)}<diagonal/></border>`;
}

function alignmentXml({ alignment }: CellStyle): string {
  const { horizontal, vertical, wrapText, shrinkToFit, indent, textRotation } = alignment;
  const attributes = [
    horizontal === "general" ? "" : ` horizontal="${horizontal}"`,
    vertical === "bottom" ? "" : ` vertical="${vertical}"`,
    textRotation === 0 ? "" : ` textRotation="${textRotation}"`,
    wrapText ? ' wrapText="1"' : "",
    indent === 0 ? "" : ` indent="${indent}"`,
    shrinkToFit ? ' shrinkToFit="1"' : "",
  ].join("");
  return attributes === "" ? "" : `<alignment${attributes}/>`;
}
