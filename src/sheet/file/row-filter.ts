import type { CellRange } from "../model/workbook";
import { readRange } from "./range-reference";
import { XmlScanner } from "./xml-scanner";

/** 筛选 — the range of the filter in a table part or in a sheet part from the given place on, where it filters anything. */
export function readFilter(source: string, from = 0): CellRange | undefined {
  const scanner = new XmlScanner(source, from);
  while (scanner.next() !== "end") {
    if (scanner.name !== "autoFilter" || scanner.token !== "open") continue;
    const range = readRange(scanner.attribute("ref") ?? "");
    let isActive = false;
    while (scanner.next() !== "end" && scanner.name !== "autoFilter") {
      isActive ||= scanner.name === "filterColumn";
    }
    return isActive ? range : undefined;
  }
  return undefined;
}

/** Those of the hidden rows that a filter hides: the ones below the header of its range. */
export function filteredRows(
  hidden: ReadonlySet<number>,
  filters: readonly CellRange[],
): ReadonlySet<number> {
  return new Set(
    [...hidden].filter((row) => filters.some(({ startRow, endRow }) => startRow < row && row <= endRow)),
  );
}
