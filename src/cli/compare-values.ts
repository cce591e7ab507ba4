import { CellError, type CellValue } from "../sheet";

/**
 * How far a number of Excel's own functions may be from ours, relative to the larger of the two. Excel adds in an order of
 * its own and keeps 15 digits in places; 1e-12 is far below what anyone can read from a cell, and far above such noise.
 */
export const NATIVE_TOLERANCE = 1e-12;

/**
 * 比较 — whether a stored and a recalculated value are the same. Results of our own functions must be the very same double,
 * because it is the same code; texts, truths and error codes must be equal in any case.
 */
export function isSameValue(stored: CellValue, recalculated: CellValue, isOwnResult: boolean): boolean {
  if (stored instanceof CellError || recalculated instanceof CellError) {
    return (
      stored instanceof CellError && recalculated instanceof CellError && stored.code === recalculated.code
    );
  }
  if (typeof stored !== "number" || typeof recalculated !== "number" || isOwnResult) {
    return stored === recalculated;
  }
  const largest = Math.max(Math.abs(stored), Math.abs(recalculated));
  return Math.abs(stored - recalculated) <= NATIVE_TOLERANCE * largest;
}
