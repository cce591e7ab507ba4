import type { XmlElement } from "../xml-tree";
import { readXml } from "../xml-tree";

/** The colours that files refer to by number only; 64 and 65 are the system's text and background. */
const indexed = (
  "000000 FFFFFF FF0000 00FF00 0000FF FFFF00 FF00FF 00FFFF 000000 FFFFFF FF0000 00FF00 0000FF FFFF00 FF00FF 00FFFF " +
  "800000 008000 000080 808000 800080 008080 C0C0C0 808080 9999FF 993366 FFFFCC CCFFFF 660066 FF8080 0066CC CCCCFF " +
  "000080 FF00FF FFFF00 00FFFF 800080 800000 008080 0000FF 00CCFF CCFFFF CCFFCC FFFF99 99CCFF FF99CC CC99FF FFCC99 " +
  "3366FF 33CCCC 99CC00 FFCC00 FF9900 FF6600 666699 969696 003366 339966 003300 333300 993300 993366 333399 333333"
).split(" ");

/** The order in which cells count the colours of a theme, which is not the one of the theme's own part. */
const themeOrder = "lt1 dk1 lt2 dk2 accent1 accent2 accent3 accent4 accent5 accent6 hlink folHlink".split(
  " ",
);

/** The colours of the theme that Excel uses where a file has none. */
const officeTheme =
  "FFFFFF 000000 E7E6E6 44546A 4472C4 ED7D31 A5A5A5 FFC000 5B9BD5 70AD47 0563C1 954F72".split(" ");

/** 主题颜色 — the twelve colours of a theme part, in the order in which cells count them. */
export function readThemeColors(source: string | undefined): readonly string[] {
  const scheme = source === undefined ? undefined : readXml(source)?.path("themeElements", "clrScheme");
  return themeOrder.map((name, place) => {
    const color = scheme?.child(name);
    const value = color?.child("srgbClr")?.attribute("val") ?? color?.child("sysClr")?.attribute("lastClr");
    return (value ?? officeTheme[place] ?? "000000").toUpperCase();
  });
}

/** 颜色 — what a colour element means, as `#RRGGBB`; `null` for the automatic colour. */
export function readColor(element: XmlElement | undefined, theme: readonly string[]): string | null {
  if (element === undefined || element.isSet("auto")) return null;
  const rgb = element.attribute("rgb");
  const number = element.numberAttribute("theme");
  const index = element.numberAttribute("indexed");
  const base = rgb?.slice(-6) ?? (number === undefined ? indexed[index ?? -1] : theme[number]);
  if (base === undefined || !/^[0-9A-Fa-f]{6}$/.test(base)) return null;
  return `#${tinted(base.toUpperCase(), element.numberAttribute("tint") ?? 0)}`;
}

/** Hue, light and saturation are counted up to this, in whole numbers: so does Windows, and so the colours are the same. */
const scale = 240;

/** A tint makes a colour darker (below 0) or lighter (above). */
function tinted(hex: string, tint: number): string {
  if (tint === 0) return hex;
  const [red = 0, green = 0, blue = 0] = [0, 2, 4].map((at) => parseInt(hex.slice(at, at + 2), 16));
  const [most, least] = [Math.max(red, green, blue), Math.min(red, green, blue)];
  const [sum, spread] = [most + least, most - least];
  const light = Math.floor((sum * scale + 255) / 510);
  const half = light <= scale / 2 ? sum : 510 - sum;
  const saturation = spread === 0 ? 0 : Math.floor((spread * scale + half / 2) / half);
  // Files write 0.8 as the nearest of 32,767 steps, which would round the wrong way.
  const whole = Math.round(tint * 100) / 100;
  const exact = Math.abs(whole - tint) < 0.0001 ? whole : tint;
  const lighter = Math.floor(exact < 0 ? light * (1 + exact) : light * (1 - exact) + scale * exact + 1e-9);
  return fromHue(spread === 0 ? 0 : hueOf(red, green, blue, most, spread), lighter, saturation);
}

function hueOf(red: number, green: number, blue: number, most: number, spread: number): number {
  const distance = (part: number): number => Math.floor(((most - part) * (scale / 6) + spread / 2) / spread);
  const [fromRed, fromGreen, fromBlue] = [distance(red), distance(green), distance(blue)];
  const hue =
    most === red
      ? fromBlue - fromGreen
      : most === green
        ? scale / 3 + fromRed - fromBlue
        : (2 * scale) / 3 + fromGreen - fromRed;
  return (hue + scale) % scale;
}

function fromHue(hue: number, light: number, saturation: number): string {
  const upper =
    light <= scale / 2
      ? Math.floor((light * (scale + saturation) + scale / 2) / scale)
      : light + saturation - Math.floor((light * saturation + scale / 2) / scale);
  const lower = 2 * light - upper;
  const part = (shifted: number): string => {
    const at = (shifted + scale) % scale;
    const slope = Math.floor(((upper - lower) * (at % (scale / 6)) + scale / 12) / (scale / 6));
    const value =
      at < scale / 6
        ? lower + slope
        : at < scale / 2
          ? upper
          : at < (2 * scale) / 3
            ? lower + Math.floor(((upper - lower) * ((2 * scale) / 3 - at) + scale / 12) / (scale / 6))
            : lower;
    const byte = Math.min(255, Math.floor((value * 255 + scale / 2) / scale));
    return byte.toString(16).padStart(2, "0");
  };
  return (part(hue + scale / 3) + part(hue) + part(hue - scale / 3)).toUpperCase();
}
