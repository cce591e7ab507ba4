import type { CellRange } from "../../../sheet";
import { HostError, invalidArgument } from "../rich-api/host-error";
import { columnCountOf, hasAllColumns, hasAllRows, rowCountOf } from "./range-model";

const mostCells = 5_000_000;

/**
 * 矩阵 — one thing per cell, or null for whole rows and columns, for which Excel gives no single cells
 * either. Too many cells for one answer are an error, as in Excel.
 */
export function matrixOf<Cell>(area: CellRange, location: string, read: () => Cell): Cell | null {
  if (hasAllRows(area) || hasAllColumns(area)) return null;
  if (rowCountOf(area) * columnCountOf(area) > mostCells) {
    throw new HostError("ResponsePayloadSizeLimitExceeded", "The response payload is too large.", location);
  }
  return read();
}

/** What is written into cells: a matrix that fits the range, or one value for all of it. */
export function givenMatrix(
  value: unknown,
  area: CellRange,
  location: string,
): readonly (readonly unknown[])[] {
  if (hasAllRows(area) || hasAllColumns(area)) throw invalidArgument(location);
  if (!Array.isArray(value)) return [[value]];
  const rows = value as readonly unknown[];
  const fits =
    rows.length === rowCountOf(area) &&
    rows.every((row) => Array.isArray(row) && row.length === columnCountOf(area));
  if (!fits) throw invalidArgument(location, sizeMismatch);
  return rows as readonly (readonly unknown[])[];
}

/** What Excel says to a matrix that does not fit. */
export const sizeMismatch =
  "The number of rows or columns in the input array doesn't match the size or dimensions of the range.";
