import { HostClass } from "../rich-api/host-class";
import { invalidArgument } from "../rich-api/host-error";
import { charactersOfPoints, columnCharacters, pointsOfCharacters } from "./column-width";
import { edited } from "./edited";
import { formatProtectionClass } from "./format-protection";
import { rangeBorderCollectionClass } from "./range-borders";
import { rangeFillClass } from "./range-fill";
import { rangeFontClass } from "./range-font";
import { sheetOf, type RangeModel } from "./range-model";
import { asNumber, asTruth, asWord, styleMember, wordFor } from "./range-style";
import { lookedAtArea } from "./range-visibility";
import { writableSheet } from "./writable";

const horizontal = {
  General: "general",
  Left: "left",
  Center: "center",
  Right: "right",
  Fill: "fill",
  Justify: "justify",
  CenterAcrossSelection: "centerContinuous",
  Distributed: "distributed",
} as const;
const vertical = {
  Top: "top",
  Center: "center",
  Bottom: "bottom",
  Justify: "justify",
  Distributed: "distributed",
} as const;

/** The value that all have in common, or null. */
function common<Value>(values: readonly Value[]): Value | null {
  const [first] = values;
  return first !== undefined && values.every((value) => value === first) ? first : null;
}

function columnWidth(range: RangeModel): number | null {
  const sheet = sheetOf(range);
  const { startColumn, endColumn } = range.area;
  const widths = new Set<number>();
  for (let column = startColumn; column <= endColumn; column++) widths.add(columnCharacters(sheet, column));
  const width = common([...widths]);
  return width === null ? null : pointsOfCharacters(width);
}

function setColumnWidth(range: RangeModel, points: unknown): void {
  const location = "RangeFormat.columnWidth";
  const { startColumn, endColumn } = range.area;
  const given = asNumber(points);
  if (given === undefined || given < 0) throw invalidArgument(location);
  const sheet = writableSheet(range, location);
  const width = charactersOfPoints(given);
  edited(range.document.sheets.setColumnWidth(sheet, startColumn, endColumn, width), location);
}

function rowHeight(range: RangeModel): number | null {
  const { name } = sheetOf(range);
  const { startRow, endRow } = lookedAtArea(range, name);
  const heights = new Set<number>();
  for (let row = startRow; row <= endRow; row++) heights.add(range.document.sheets.rowLook(name, row).height);
  return common([...heights]);
}

function setRowHeight(range: RangeModel, points: unknown): void {
  const location = "RangeFormat.rowHeight";
  const given = asNumber(points);
  if (given === undefined || given < 0 || given > 409) throw invalidArgument(location);
  const sheet = writableSheet(range, location);
  edited(range.document.sheets.setRowHeight(sheet, range.area.startRow, range.area.endRow, given), location);
}

/** Characters take the width of one digit, Chinese ones of two. */
function charactersOf(text: string): number {
  return Math.max(...text.split("\n").map((line) => line.replace(/[^\p{ASCII}]/gu, "  ").length));
}

function autofitColumns(range: RangeModel): void {
  const location = "RangeFormat.autofitColumns";
  const sheet = writableSheet(range, location);
  const area = lookedAtArea(range, sheet);
  const texts = range.document.cells.texts(sheet, area);
  for (let column = area.startColumn; column <= area.endColumn; column++) {
    const widest = Math.max(0, ...texts.map((row) => charactersOf(row[column - area.startColumn] ?? "")));
    if (widest === 0) continue;
    edited(
      range.document.sheets.setColumnWidth(sheet, column, column, Math.min(255, widest + 0.71)),
      location,
    );
  }
}

/** 区域格式 — `Excel.RangeFormat`. */
export const rangeFormatClass: HostClass<RangeModel> = new HostClass<RangeModel>("RangeFormat", () => ({
  values: {
    wrapText: styleMember(
      "RangeFormat.wrapText",
      ({ alignment }) => alignment.wrapText,
      (wrapText) => ({ alignment: { wrapText } }),
      asTruth,
    ),
    shrinkToFit: styleMember(
      "RangeFormat.shrinkToFit",
      ({ alignment }) => alignment.shrinkToFit,
      (shrinkToFit) => ({ alignment: { shrinkToFit } }),
      asTruth,
    ),
    indentLevel: styleMember(
      "RangeFormat.indentLevel",
      ({ alignment }) => alignment.indent,
      (indent) => ({ alignment: { indent } }),
      asNumber,
    ),
    horizontalAlignment: styleMember<string>(
      "RangeFormat.horizontalAlignment",
      (style) => wordFor(horizontal, style.alignment.horizontal),
      (word) => ({ alignment: { horizontal: horizontal[word as keyof typeof horizontal] } }),
      (value) => (asWord(horizontal)(value) === undefined ? undefined : String(value)),
    ),
    verticalAlignment: styleMember<string>(
      "RangeFormat.verticalAlignment",
      (style) => wordFor(vertical, style.alignment.vertical),
      (word) => ({ alignment: { vertical: vertical[word as keyof typeof vertical] } }),
      (value) => (asWord(vertical)(value) === undefined ? undefined : String(value)),
    ),
    columnWidth: { get: columnWidth, set: setColumnWidth },
    rowHeight: { get: rowHeight, set: setRowHeight },
  },
  objects: {
    fill: (range) => rangeFillClass.of(range),
    font: (range) => rangeFontClass.of(range),
    borders: (range) => rangeBorderCollectionClass.of(range),
    protection: (range) => formatProtectionClass.of(range),
  },
  methods: {
    autofitColumns,
  },
}));
