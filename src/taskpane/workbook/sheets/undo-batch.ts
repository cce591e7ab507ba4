import { groups, rangeOf } from "./area";
import { addressIn, type DoneWrite } from "./range-write";
import { putBack, type WrittenBatch } from "./write-batch";
import { goOn, WorkCancelled, type Work } from "./work";

/** How taking back went; where a cell was changed meanwhile, nothing is taken back. */
export type UndoResult =
  | { readonly kind: "undone" }
  | { readonly kind: "changed"; readonly cells: readonly string[] }
  | { readonly kind: "cancelled" };

/** 撤销一批 — puts back what stood in exactly the cells that were written, unless one of them was changed since. */
export async function undoBatch({ writes }: WrittenBatch, work: Work): Promise<UndoResult> {
  return Excel.run(async (context) => {
    const pieces = groups(writes);
    try {
      for (const [index, group] of pieces.entries()) {
        goOn(work);
        const changed = await changedCells(context, group);
        if (changed.length > 0) return { kind: "changed", cells: changed.slice(0, 5) };
        work.report(index + 1, pieces.length * 2);
      }
    } catch (exception) {
      if (exception instanceof WorkCancelled) return { kind: "cancelled" };
      throw exception;
    }
    for (const [index, group] of pieces.entries()) {
      group.forEach((write) => putBack(context, write));
      await context.sync();
      work.report(pieces.length + index + 1, pieces.length * 2);
    }
    return { kind: "undone" };
  });
}

/** The cells that hold something else than what was written. */
export async function changedCells(
  context: Excel.RequestContext,
  writes: readonly DoneWrite[],
): Promise<readonly string[]> {
  const ranges = writes.map(({ area }) => {
    const range = rangeOf(context, area);
    range.load("formulas");
    return range;
  });
  await context.sync();
  return writes.flatMap(({ area, cells, after }, index) =>
    cells.flatMap((line, row) =>
      line.flatMap((cell, column) =>
        cell === null || ranges[index]?.formulas[row]?.[column] === after[row]?.[column]
          ? []
          : [addressIn(area, row, column)],
      ),
    ),
  );
}
