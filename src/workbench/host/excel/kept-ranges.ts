import type { CellRange } from "../../../sheet";
import type { DocumentEvent, WorkbookDocument } from "../../document";
import { hasAllColumns, hasAllRows, type RangeModel } from "./range-model";

/** Rows or columns that came or went. */
export interface LineChange {
  readonly axis: "rows" | "columns";
  readonly at: number;
  readonly count: number;
  readonly isInsertion: boolean;
}

const keptByDocument = new WeakMap<WorkbookDocument, Set<RangeModel>>();

/** 保留区域 — ranges that the add-in keeps between requests move along with their cells. */
export function keepRange(range: RangeModel): void {
  const kept = keptByDocument.get(range.document) ?? new Set();
  keptByDocument.set(range.document, kept.add(range));
}

/** The add-in does not need the range any more. */
export function releaseRange(range: RangeModel): void {
  keptByDocument.get(range.document)?.delete(range);
}

/** Moves the kept ranges of a sheet; one whose cells are all gone is no longer valid. */
export function moveKeptRanges(document: WorkbookDocument, sheetId: string, change: LineChange): void {
  for (const range of keptByDocument.get(document) ?? []) {
    if (range.sheetId !== sheetId) continue;
    const area = movedArea(range.area, change);
    if (area === undefined) range.sheetId = "";
    else range.area = area;
  }
}

/** What a person inserts or deletes in the grid; what the add-in does itself has moved the ranges already. */
export function moveKeptRangesAfter(event: DocumentEvent, document: WorkbookDocument): void {
  if (event.kind !== "cells-changed" || (event.source === "add-in" && !event.isReplay)) return;
  const [lines, verb] = event.change.split("-");
  if ((lines !== "rows" && lines !== "columns") || verb === undefined) return;
  const { startRow, endRow, startColumn, endColumn } = event.range;
  const [at, last] = lines === "rows" ? [startRow, endRow] : [startColumn, endColumn];
  const change = { axis: lines, at, count: last - at + 1, isInsertion: verb === "inserted" } as const;
  moveKeptRanges(document, document.sheets.get(event.sheet)?.id ?? "", change);
}

function movedArea(area: CellRange, { axis, at, count, isInsertion }: LineChange): CellRange | undefined {
  const [start, end] = axis === "rows" ? [area.startRow, area.endRow] : [area.startColumn, area.endColumn];
  if (axis === "rows" ? hasAllRows(area) : hasAllColumns(area)) return area;
  const moved = isInsertion
    ? { start: start >= at ? start + count : start, end: end >= at ? end + count : end }
    : { start: afterDeletion(start, at, count), end: afterDeletion(end + 1, at, count) - 1 };
  if (moved.start > moved.end) return undefined;
  return axis === "rows"
    ? { ...area, startRow: moved.start, endRow: moved.end }
    : { ...area, startColumn: moved.start, endColumn: moved.end };
}

/** Where a line stands after `count` lines from `at` on have gone. */
function afterDeletion(line: number, at: number, count: number): number {
  return line < at ? line : Math.max(at, line - count);
}
