import type { SheetView } from "../../document";
import { sheetOf, type RangeModel } from "./range-model";

/** Pixels of the widest digit and around the content, in the standard font; and points per pixel. */
const digitPixels = 7;
const paddingPixels = 5;
const pointsPerPixel = 0.75;

/** 列宽换算 — a width in characters, as files have it, in points, as Office.js has it. */
export function pointsOfCharacters(characters: number): number {
  return Math.round(characters * digitPixels + paddingPixels) * pointsPerPixel;
}

/** A width in points in characters. */
export function charactersOfPoints(points: number): number {
  return Math.max(0, (points / pointsPerPixel - paddingPixels) / digitPixels);
}

/** The width of a column in characters. */
export function columnCharacters(sheet: SheetView, column: number): number {
  const run = sheet.columns.find(({ first, last }) => first <= column && column <= last);
  return run?.width ?? sheet.defaultColumnWidth;
}

/** The width of all columns of a range together, in points. */
export function columnPoints(range: RangeModel): number {
  const sheet = sheetOf(range);
  let points = 0;
  for (let column = range.area.startColumn; column <= range.area.endColumn; column++) {
    points += pointsOfCharacters(columnCharacters(sheet, column));
  }
  return points;
}
