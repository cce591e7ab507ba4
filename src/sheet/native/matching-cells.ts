import type { CellError } from "../model/cell-value";
import { indexOf } from "../store/column-index";
import type { Area } from "../value/reference";
import type { Criterion } from "./criterion";

export interface Condition {
  readonly area: Area;
  readonly criterion: Criterion;
}

type VisitCell = (row: number, column: number) => CellError | undefined;

/**
 * 满足条件的单元格 — visits the places, counted from the first cell, at which all conditions hold. Where a condition asks for
 * one value in one column, the column's index names the candidates, so that many formulas over one ledger stay cheap.
 */
export function matchingCells(conditions: readonly Condition[], visit: VisitCell): CellError | undefined {
  const [first] = conditions;
  if (first === undefined) return undefined;
  const extent = first.area;
  if (extent.width === 1) {
    const candidates = fewestCandidates(conditions);
    if (candidates !== undefined) return visitCandidates(conditions, candidates, visit);
  }
  const { height, width } = searchedExtent(conditions);
  const tail = holdsForBlanks(conditions);
  for (let row = 0; row < (tail ? extent.height : height); row++) {
    for (let column = 0; column < (tail ? extent.width : width); column++) {
      if (!holdsAt(conditions, row, column)) continue;
      const stop = visit(row, column);
      if (stop !== undefined) return stop;
    }
  }
  return undefined;
}

function holdsAt(conditions: readonly Condition[], row: number, column: number): boolean {
  for (const { area, criterion } of conditions) {
    if (!criterion.holds(area.at(row, column))) return false;
  }
  return true;
}

/** Blank cells meet every condition, so that even the unused end of a whole column has to be looked at. */
function holdsForBlanks(conditions: readonly Condition[]): boolean {
  return conditions.every(({ criterion }) => criterion.holds(null));
}

/** How far any of the ranges can hold something. */
function searchedExtent(conditions: readonly Condition[]): { height: number; width: number } {
  let height = 1;
  let width = 1;
  for (const { area } of conditions) {
    const used = area.sheet.clipped(area);
    height = Math.max(height, used.endRow - used.startRow + 1);
    width = Math.max(width, used.endColumn - used.startColumn + 1);
  }
  return { height, width };
}

/** The rows, counted from the first, that the most selective index names; `undefined` where no index can answer. */
function fewestCandidates(conditions: readonly Condition[]): readonly number[] | undefined {
  let fewest: readonly number[] | undefined;
  for (const { area, criterion } of conditions) {
    const wanted = criterion.equals;
    if (wanted === undefined) continue;
    const { sheet, startRow, startColumn } = area;
    const { endRow } = sheet.clipped(area);
    const index = indexOf(sheet.calculatedColumn(startColumn, startRow, endRow), startRow, endRow);
    if (index === undefined) continue;
    const exact = index.rowsOf(wanted);
    const asText = typeof wanted === "number" ? index.rowsOfNumericText(wanted) : [];
    const rows = asText.length === 0 ? exact : [...exact, ...asText].sort((a, b) => a - b);
    if (fewest === undefined || rows.length < fewest.length) {
      fewest = startRow === 0 ? rows : rows.map((row) => row - startRow);
    }
  }
  return fewest;
}

function visitCandidates(
  conditions: readonly Condition[],
  rows: readonly number[],
  visit: VisitCell,
): CellError | undefined {
  for (const row of rows) {
    if (conditions.length > 1 && !holdsAt(conditions, row, 0)) continue;
    const stop = visit(row, 0);
    if (stop !== undefined) return stop;
  }
  return undefined;
}
