import { CellError, type CellErrorCode, type CellValue } from "../../../sheet";
import { invalidArgument } from "../rich-api/host-error";

/** 单元格 JSON — a cell's value as Office.js carries it: `""` for a blank cell, the code for an error. */
export function cellJson(value: CellValue): string | number | boolean {
  if (value === null) return "";
  return value instanceof CellError ? value.code : value;
}

/** What `Range.valueTypes` says of a value. */
export function valueType(value: CellValue): string {
  if (value === null) return "Empty";
  if (value instanceof CellError) return "Error";
  return { number: "Double", string: "String", boolean: "Boolean" }[
    typeof value as "number" | "string" | "boolean"
  ];
}

/** A value that the add-in writes, as it is; `null` leaves the cell alone. */
export function givenCell(value: unknown, location: string): CellValue {
  if (value === null || value === undefined) return null;
  if (typeof value === "string" || typeof value === "boolean") return value;
  if (typeof value === "number" && Number.isFinite(value)) return value;
  throw invalidArgument(location);
}

const errorCodes: readonly string[] = ["#N/A", "#VALUE!", "#REF!", "#DIV/0!", "#NUM!", "#NAME?", "#NULL!"];

/** The error value that a text spells, where it spells one. */
export function errorSpelled(text: string): CellError | undefined {
  const code = text.trim().toUpperCase();
  return errorCodes.includes(code) ? new CellError(code as CellErrorCode) : undefined;
}
