import { groups, rangeOf } from "./area";
import {
  asked,
  occupiedCells,
  sliced,
  type DoneWrite,
  type OccupiedCell,
  type PreparedWrite,
  type RangeWrite,
} from "./range-write";
import { goOn, WorkCancelled, type Work } from "./work";

/** How writing went: all of it, or nothing at all. */
export type BatchResult =
  | { readonly kind: "written"; readonly cells: number; readonly batch: WrittenBatch }
  | { readonly kind: "occupied"; readonly count: number; readonly cells: readonly OccupiedCell[] }
  | { readonly kind: "cancelled" };

/** 已写的一批 — what has to be known to take it all back. */
export interface WrittenBatch {
  readonly writes: readonly DoneWrite[];
}

/** Of many occupied cells people look at a few. */
const shownAtMost = 5;

/**
 * 整批写入 — writes rectangles as one batch: occupied cells are asked about before anything is written; where Excel refuses in
 * the middle, or a person stops it, what was written is taken back.
 */
export async function writeBatch(
  writes: readonly RangeWrite[],
  isOverwriting: boolean,
  work: Work,
): Promise<BatchResult> {
  return Excel.run(async (context) => {
    const pieces = groups(writes.flatMap(sliced));
    const total = pieces.length * 2;
    const done: DoneWrite[] = [];
    const begun: PreparedWrite[] = [];
    try {
      const prepared: (readonly PreparedWrite[])[] = [];
      for (const [index, group] of pieces.entries()) {
        goOn(work);
        const answer = asked(context, group);
        await context.sync();
        prepared.push(answer());
        work.report(index + 1, total);
      }
      const occupied = prepared.flat().flatMap(occupiedCells);
      if (occupied.length > 0 && !isOverwriting) {
        return { kind: "occupied", count: occupied.length, cells: occupied.slice(0, shownAtMost) };
      }
      for (const [index, group] of prepared.entries()) {
        goOn(work);
        begun.push(...group);
        done.push(...(await carriedOut(context, group)));
        work.report(pieces.length + index + 1, total);
      }
    } catch (exception) {
      await takeBack(begun);
      if (exception instanceof WorkCancelled) return { kind: "cancelled" };
      throw exception;
    }
    return { kind: "written", cells: countOf(done), batch: { writes: done } };
  });
}

async function carriedOut(
  context: Excel.RequestContext,
  writes: readonly PreparedWrite[],
): Promise<readonly DoneWrite[]> {
  const ranges = writes.map(({ area, cells }) => {
    const range = rangeOf(context, area);
    range.formulas = cells.map((line) => [...line]);
    range.load("formulas");
    return range;
  });
  await context.sync();
  return writes.map((write, index) => ({ ...write, after: ranges[index]?.formulas ?? [] }));
}

/** As much as Excel lets: what refused the writing may refuse this too, and then the first failure is the one to tell. */
async function takeBack(writes: readonly PreparedWrite[]): Promise<void> {
  for (const group of groups(writes)) {
    await Excel.run(async (context) => {
      group.forEach((write) => putBack(context, write));
      await context.sync();
    }).catch(() => undefined);
  }
}

/** Puts back what stood in the cells that were written; the others are left alone. */
export function putBack(context: Excel.RequestContext, { area, cells, before }: PreparedWrite): void {
  rangeOf(context, area).formulas = cells.map((line, row) =>
    line.map((cell, column) => (cell === null ? null : (before[row]?.[column] ?? ""))),
  );
}

function countOf(writes: readonly RangeWrite[]): number {
  return writes.reduce(
    (count, { cells }) => count + cells.reduce((sum, line) => sum + line.filter((cell) => cell !== null).length, 0),
    0,
  );
}
