let context: CanvasRenderingContext2D | null | undefined;
const widths = new Map<string, number>();

/** The most widths that are remembered; a page of other texts then starts again. */
const LONGEST_MEMORY = 20_000;

/** 文字宽度 — the width of one line of text in pixels, as the browser would draw it. */
export function textWidth(text: string, font: string): number {
  const key = `${font}\n${text}`;
  const known = widths.get(key);
  if (known !== undefined) return known;
  context ??= document.createElement("canvas").getContext("2d");
  if (context === null) return text.length * 7;
  context.font = font;
  const { width } = context.measureText(text);
  if (widths.size > LONGEST_MEMORY) widths.clear();
  widths.set(key, width);
  return width;
}

/** How many lines a text takes when it is broken at a width; Chinese may break anywhere, so letters alone decide. */
export function lineCount(text: string, font: string, width: number): number {
  return text
    .split("\n")
    .reduce((lines, line) => lines + Math.max(1, Math.ceil(textWidth(line, font) / Math.max(8, width))), 0);
}
