import type { CellRange } from "../../../sheet";
import type { FillKind } from "../contract/cell-editing";
import type { DocumentCore } from "../document-core";
import { refuse } from "../history/edit-refusal";
import { containsRange, sizeOf } from "../reference/ranges";
import { Cell } from "../state/cell";
import type { SheetState } from "../state/sheet-state";
import { CellPatch } from "./cell-patch";
import { commitCells } from "./commit-cells";
import { copyCells } from "./copy-cells";
import { seriesOf } from "./series";

/** 填充 — repeats cells downwards, upwards, to the right or left, or counts on from them. */
export function fillCells(
  core: DocumentCore,
  sheet: SheetState,
  source: CellRange,
  target: CellRange,
  kind: FillKind,
): void {
  if (!containsRange(target, source)) {
    refuse("填充区域必须包含源区域。", "The target must contain the source.");
  }
  const isDown = sizeOf(target).width === sizeOf(source).width;
  const isAcross = sizeOf(target).height === sizeOf(source).height;
  if (isDown && isAcross) return;
  if (!isDown && !isAcross) refuse("一次只能朝一个方向填充。", "Cells can be filled in one direction only.");
  for (const part of newParts(source, target, isDown)) {
    if (kind === "copy") repeat(core, sheet, source, part, isDown);
    else countOn(core, sheet, source, part, isDown);
  }
}

/** What the target has beyond the source, after it and before it. */
function newParts(source: CellRange, target: CellRange, isDown: boolean): readonly CellRange[] {
  const parts: CellRange[] = isDown
    ? [
        { ...target, startRow: source.endRow + 1 },
        { ...target, endRow: source.startRow - 1 },
      ]
    : [
        { ...target, startColumn: source.endColumn + 1 },
        { ...target, endColumn: source.startColumn - 1 },
      ];
  return parts.filter(
    ({ startRow, endRow, startColumn, endColumn }) => startRow <= endRow && startColumn <= endColumn,
  );
}

/** Copies the source over and over; the last repetition may be cut, and going backwards the first one. */
function repeat(
  core: DocumentCore,
  sheet: SheetState,
  source: CellRange,
  part: CellRange,
  isDown: boolean,
): void {
  const { height, width } = sizeOf(source);
  const length = isDown ? height : width;
  const total = isDown ? sizeOf(part).height : sizeOf(part).width;
  const isBackwards = isDown ? part.startRow < source.startRow : part.startColumn < source.startColumn;
  for (let done = 0; done < total; done += length) {
    const count = Math.min(length, total - done);
    const piece = isBackwards ? lastOf(source, count, isDown) : firstOf(source, count, isDown);
    const at = isBackwards ? total - done - count : done;
    const row = isDown ? part.startRow + at : part.startRow;
    const column = isDown ? part.startColumn : part.startColumn + at;
    const { height: tall, width: wide } = sizeOf(piece);
    const to = { startRow: row, startColumn: column, endRow: row + tall - 1, endColumn: column + wide - 1 };
    // One row or column fills the rest at once.
    const whole = length === 1 ? part : to;
    copyCells(core, { sheet, range: piece }, { sheet, range: whole }, "all");
    if (length === 1) return;
  }
}

const firstOf = (range: CellRange, count: number, isDown: boolean): CellRange =>
  isDown
    ? { ...range, endRow: range.startRow + count - 1 }
    : { ...range, endColumn: range.startColumn + count - 1 };

const lastOf = (range: CellRange, count: number, isDown: boolean): CellRange =>
  isDown
    ? { ...range, startRow: range.endRow - count + 1 }
    : { ...range, startColumn: range.endColumn - count + 1 };

/** Every row or column of the source counts on by itself; formulas among it are copied. */
function countOn(
  core: DocumentCore,
  sheet: SheetState,
  source: CellRange,
  part: CellRange,
  isDown: boolean,
): void {
  repeat(core, sheet, source, part, isDown);
  const patch = new CellPatch(core, sheet);
  const isBackwards = isDown ? part.startRow < source.startRow : part.startColumn < source.startColumn;
  const lines = isDown ? sizeOf(source).width : sizeOf(source).height;
  const length = isDown ? sizeOf(source).height : sizeOf(source).width;
  const total = isDown ? sizeOf(part).height : sizeOf(part).width;
  for (let line = 0; line < lines; line++) {
    const place = (at: number): readonly [number, number] =>
      isDown
        ? [source.startRow + at, source.startColumn + line]
        : [source.startRow + line, source.startColumn + at];
    const cells = Array.from({ length }, (_, at) => sheet.cell(...place(at)));
    if (cells.some((cell) => cell?.formula !== undefined)) continue;
    const formats = cells.map((cell) => core.state.styles.get(cell?.style ?? 0).numberFormat);
    const next = seriesOf(
      cells.map((cell) => cell?.value ?? null),
      formats,
    );
    if (next === undefined) continue;
    for (let step = 1; step <= total; step++) {
      const at = isBackwards ? -step : length - 1 + step;
      const [row, column] = place(at);
      const value = next(at);
      if (value !== undefined) patch.set(row, column, new Cell(value, undefined, patch.styleAt(row, column)));
    }
  }
  commitCells(core, patch);
}
