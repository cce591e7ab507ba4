import { format, formatColor, isDateFormat } from "numfmt";
import { CellError, formatted, type CellValue } from "../../../sheet";

/** 显示文本 — what a cell shows of a value in its number format. */
export function displayText(value: CellValue, numberFormat: string, dayShift = 0): string {
  if (value === null) return "";
  if (value instanceof CellError) return value.code;
  if (typeof value === "boolean") return value ? "TRUE" : "FALSE";
  if (isGeneral(numberFormat)) return typeof value === "string" ? value : general(value);
  if (typeof value === "string") return formattedText(value, numberFormat);
  if (/^@$/.test(numberFormat)) return general(value);
  const isDate = isDateFormat(numberFormat);
  if (isDate && value < 0) return "########";
  const shown = formatted(isDate ? value + dayShift : value, numberFormat);
  // A format that cannot be followed here shows the number itself and never a wrong one.
  return shown instanceof CellError ? general(value) : shown;
}

/** The colour that a number format asks for, such as `[Red]`, as `#RRGGBB`. */
export function displayColor(value: CellValue, numberFormat: string): string | undefined {
  if (typeof value !== "number" || !numberFormat.includes("[")) return undefined;
  const color = colorIn(numberFormat, value);
  return color === null
    ? undefined
    : (named[color] ?? (color.startsWith("#") ? color.toUpperCase() : undefined));
}

const named: Readonly<Record<string, string>> = {
  black: "#000000",
  white: "#FFFFFF",
  red: "#FF0000",
  green: "#00FF00",
  blue: "#0000FF",
  yellow: "#FFFF00",
  magenta: "#FF00FF",
  cyan: "#00FFFF",
};

function colorIn(pattern: string, value: number): string | null {
  try {
    const color: unknown = formatColor(pattern, value, { indexColors: true });
    return typeof color === "string" ? color.toLowerCase() : null;
  } catch (error) {
    // The formatter throws for a pattern that is no number format.
    if (error instanceof Error) return null;
    throw error;
  }
}

const isGeneral = (numberFormat: string): boolean => numberFormat === "" || /^general$/i.test(numberFormat);

const general = (value: number): string => format("General", value, { nbsp: false });

function formattedText(value: string, numberFormat: string): string {
  try {
    return format(numberFormat, value, { nbsp: false });
  } catch (error) {
    if (error instanceof Error) return value;
    throw error;
  }
}
