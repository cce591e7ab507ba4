import type { CellFont, CellView } from "../../document";

/** The families tried after the one that the file names; the last but one comes with the workbench. */
export const FONT_FALLBACK =
  '"Microsoft YaHei", "PingFang SC", "Noto Sans CJK SC", "Noto Sans SC Variable", sans-serif';

/** Points to pixels at a zoom. */
export const pixels = (points: number, zoom: number): number => (points * 4 * zoom) / 3;

/** The families of a cell, its own one first. */
export function fontFamily({ name }: CellFont): string {
  return name === "" ? FONT_FALLBACK : `"${name.replace(/["\\]/g, "")}", ${FONT_FALLBACK}`;
}

/** 测量字体 — the font of a cell in the words of a canvas, for measuring. */
export function measuringFont({ style, conditional }: CellView, zoom: number): string {
  const { font } = style;
  const isBold = conditional?.bold ?? font.bold;
  const isItalic = conditional?.italic ?? font.italic;
  const size = pixels(font.size, zoom);
  return `${isItalic ? "italic " : ""}${isBold ? "bold " : ""}${size}px ${fontFamily(font)}`;
}
