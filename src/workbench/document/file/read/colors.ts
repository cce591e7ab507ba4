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

/** A tint makes a colour darker (below 0) or lighter, by its luminance. */
function tinted(hex: string, tint: number): string {
  if (tint === 0) return hex;
  const [red = 0, green = 0, blue = 0] = [0, 2, 4].map((at) => parseInt(hex.slice(at, at + 2), 16) / 255);
  const most = Math.max(red, green, blue);
  const least = Math.min(red, green, blue);
  const light = (most + least) / 2;
  const newLight = tint < 0 ? light * (1 + tint) : light * (1 - tint) + tint;
  const spread = most - least;
  const saturation = spread === 0 ? 0 : spread / (1 - Math.abs(2 * light - 1));
  const hue =
    spread === 0
      ? 0
      : most === red
        ? ((green - blue) / spread + 6) % 6
        : most === green
          ? (blue - red) / spread + 2
          : (red - green) / spread + 4;
  return fromHue(hue, saturation, newLight);
}

function fromHue(hue: number, saturation: number, light: number): string {
  const chroma = (1 - Math.abs(2 * light - 1)) * saturation;
  const second = chroma * (1 - Math.abs((hue % 2) - 1));
  const base = light - chroma / 2;
  const parts = [
    [chroma, second, 0],
    [second, chroma, 0],
    [0, chroma, second],
    [0, second, chroma],
    [second, 0, chroma],
    [chroma, 0, second],
  ][Math.floor(hue) % 6] ?? [0, 0, 0];
  return parts
    .map((part) =>
      Math.round((part + base) * 255)
        .toString(16)
        .padStart(2, "0"),
    )
    .join("")
    .toUpperCase();
}
