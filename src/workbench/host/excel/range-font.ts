import { HostClass } from "../rich-api/host-class";
import { htmlColor } from "./html-color";
import type { RangeModel } from "./range-model";
import { asNumber, asText, asTruth, asWord, styleMember, wordFor } from "./range-style";

const underlines = {
  None: "none",
  Single: "single",
  Double: "double",
  SingleAccountant: "singleAccounting",
  DoubleAccountant: "doubleAccounting",
} as const;
const automatic = "#000000";

/** 字体 — `Excel.RangeFont`. */
export const rangeFontClass: HostClass<RangeModel> = new HostClass<RangeModel>("RangeFont", () => ({
  values: {
    name: styleMember(
      "RangeFont.name",
      ({ font }) => font.name,
      (name) => ({ font: { name } }),
      asText,
    ),
    size: styleMember(
      "RangeFont.size",
      ({ font }) => font.size,
      (size) => ({ font: { size } }),
      asNumber,
    ),
    bold: styleMember(
      "RangeFont.bold",
      ({ font }) => font.bold,
      (bold) => ({ font: { bold } }),
      asTruth,
    ),
    italic: styleMember(
      "RangeFont.italic",
      ({ font }) => font.italic,
      (italic) => ({ font: { italic } }),
      asTruth,
    ),
    strikethrough: styleMember(
      "RangeFont.strikethrough",
      ({ font }) => font.strike,
      (strike) => ({ font: { strike } }),
      asTruth,
    ),
    color: styleMember(
      "RangeFont.color",
      ({ font }) => font.color ?? automatic,
      (color) => ({ font: { color } }),
      htmlColor,
    ),
    underline: styleMember<string>(
      "RangeFont.underline",
      ({ font }) => wordFor(underlines, font.underline),
      (word) => ({ font: { underline: underlines[word as keyof typeof underlines] } }),
      (value) => (asWord(underlines)(value) === undefined ? undefined : String(value)),
    ),
  },
}));
