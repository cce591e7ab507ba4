import { Exact, sum } from "../../../core";
import type { CellRange } from "../../../sheet";
import type { WorkbookDocument } from "../../document";
import { overlap } from "../../grid/selection";

/** 选区合计 — what the status bar says about the selected cells. */
export interface SelectionTotals {
  /** How many cells hold something. */
  readonly count: number;
  /** How many of them hold numbers. */
  readonly numbers: number;
  readonly sum?: number;
  readonly average?: number;
}

/** Sums exactly, as the functions do; blank cells and texts count for nothing. */
export function selectionTotals(
  workbook: WorkbookDocument,
  sheet: string,
  selected: CellRange,
): SelectionTotals {
  const used = workbook.cells.usedRange(sheet, true);
  const range = used === undefined ? undefined : overlap(selected, used);
  if (range === undefined) return { count: 0, numbers: 0 };
  const values = workbook.cells.values(sheet, range).flat();
  const numbers = values.flatMap((value) =>
    typeof value === "number" ? (Exact.fromDouble(value) ?? []) : [],
  );
  const count = values.filter((value) => value !== null && value !== "").length;
  if (numbers.length === 0) return { count, numbers: 0 };
  const total = sum(numbers);
  return {
    count,
    numbers: numbers.length,
    sum: total.toDouble(),
    average: total.dividedBy(Exact.of(String(numbers.length))).toDouble(),
  };
}
