import { readNumberFormats } from "../../../../sheet/file/number-formats";
import type { ConditionalLook } from "../../contract/cell-view";
import type {
  BorderEdge,
  BorderStyle,
  CellAlignment,
  CellBorder,
  CellFont,
  CellStyle,
} from "../../contract/style";
import { plainStyle } from "../../state/style-table";
import { readXml, type XmlElement } from "../xml-tree";
import { readColor } from "./colors";

/** What the styles part says. */
export interface ReadStyles {
  readonly cellStyles: readonly CellStyle[];
  /** The styles that conditional formats refer to by number. */
  readonly looks: readonly ConditionalLook[];
}

/** 样式部件 — every cell style and every conditional style, with colours resolved. */
export function readStyles(source: string | undefined, theme: readonly string[]): ReadStyles {
  const root = source === undefined ? undefined : readXml(source);
  if (source === undefined || root === undefined) return { cellStyles: [plainStyle], looks: [] };
  const fonts = (root.child("fonts")?.all("font") ?? []).map((font) => readFont(font, theme));
  const fills = (root.child("fills")?.all("fill") ?? []).map((fill) => readFill(fill, theme));
  const borders = (root.child("borders")?.all("border") ?? []).map((border) => readBorder(border, theme));
  const formats = readNumberFormats(source);
  const cellStyles = (root.child("cellXfs")?.all("xf") ?? []).map((xf, index): CellStyle => {
    const number = (name: string): number => xf.numberAttribute(name) ?? 0;
    return {
      numberFormat: formats[index] ?? "General",
      font: fonts[number("fontId")] ?? plainStyle.font,
      fill: fills[number("fillId")] ?? null,
      border: borders[number("borderId")] ?? plainStyle.border,
      alignment: readAlignment(xf.child("alignment")),
      isLocked: xf.child("protection")?.isSet("locked", true) ?? true,
      hasQuotePrefix: xf.isSet("quotePrefix"),
    };
  });
  const looks = (root.child("dxfs")?.all("dxf") ?? []).map((dxf) => readLook(dxf, theme));
  return { cellStyles, looks };
}

const hasMark = (font: XmlElement, name: string): boolean => font.child(name)?.isSet("val", true) ?? false;

function readFont(font: XmlElement, theme: readonly string[]): CellFont {
  const underline = font.child("u");
  return {
    name: font.child("name")?.attribute("val") ?? plainStyle.font.name,
    size: font.child("sz")?.numberAttribute("val") ?? plainStyle.font.size,
    bold: hasMark(font, "b"),
    italic: hasMark(font, "i"),
    strike: hasMark(font, "strike"),
    underline:
      underline === undefined ? "none" : ((underline.attribute("val") ?? "single") as CellFont["underline"]),
    color: readColor(font.child("color"), theme),
  };
}

function readFill(fill: XmlElement, theme: readonly string[]): string | null {
  const pattern = fill.child("patternFill");
  if (pattern === undefined) {
    // A gradient is shown by its first colour.
    return readColor(fill.child("gradientFill")?.child("stop")?.child("color"), theme);
  }
  const type = pattern.attribute("patternType") ?? "none";
  if (type === "none") return null;
  return readColor(pattern.child("fgColor"), theme) ?? (type === "solid" ? null : "#C0C0C0");
}

function readBorder(border: XmlElement, theme: readonly string[]): CellBorder {
  const edge = (...names: readonly string[]): BorderEdge | null => {
    const line = names.map((name) => border.child(name)).find((found) => found !== undefined);
    const style = line?.attribute("style") ?? "none";
    if (style === "none") return null;
    return { style: style as BorderStyle, color: readColor(line?.child("color"), theme) };
  };
  return {
    top: edge("top"),
    right: edge("right", "end"),
    bottom: edge("bottom"),
    left: edge("left", "start"),
  };
}

function readAlignment(alignment: XmlElement | undefined): CellAlignment {
  if (alignment === undefined) return plainStyle.alignment;
  return {
    horizontal: (alignment.attribute("horizontal") ?? "general") as CellAlignment["horizontal"],
    vertical: (alignment.attribute("vertical") ?? "bottom") as CellAlignment["vertical"],
    wrapText: alignment.isSet("wrapText"),
    shrinkToFit: alignment.isSet("shrinkToFit"),
    indent: alignment.numberAttribute("indent") ?? 0,
    textRotation: alignment.numberAttribute("textRotation") ?? 0,
  };
}

/** A conditional style names only what it changes; its fill stands in the background colour. */
function readLook(dxf: XmlElement, theme: readonly string[]): ConditionalLook {
  const font = dxf.child("font");
  const pattern = dxf.path("fill", "patternFill");
  const fontColor = readColor(font?.child("color"), theme);
  const fill = readColor(pattern?.child("bgColor"), theme) ?? readColor(pattern?.child("fgColor"), theme);
  const numberFormat = dxf.child("numFmt")?.attribute("formatCode");
  return {
    ...(fontColor === null ? {} : { fontColor }),
    ...(font?.child("b") ? { bold: hasMark(font, "b") } : {}),
    ...(font?.child("i") ? { italic: hasMark(font, "i") } : {}),
    ...(font?.child("strike") ? { strike: hasMark(font, "strike") } : {}),
    ...(fill === null ? {} : { fill }),
    ...(numberFormat === undefined ? {} : { numberFormat }),
  };
}
