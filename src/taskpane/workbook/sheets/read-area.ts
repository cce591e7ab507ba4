import type { CellContent } from "../../../core";
import { contentOf, formulaOf } from "../load-tables";
import { rangeOf, slices, type Area } from "./area";
import { goOn, type Work } from "./work";

/** What the cells of an area hold, and which of them are formulas. */
export interface AreaCells {
  readonly contents: readonly (readonly (CellContent | undefined)[])[];
  readonly formulas: readonly (readonly (string | undefined)[])[];
}

/** 读区域 — the cells of an area, in as many requests as its size asks for. */
export async function readArea(
  context: Excel.RequestContext,
  area: Area,
  work: Work,
  progress: { done: number; readonly total: number } = { done: 0, total: area.rows },
): Promise<AreaCells> {
  const contents: AreaCells["contents"][number][] = [];
  const formulas: AreaCells["formulas"][number][] = [];
  for (const slice of slices(area)) {
    goOn(work);
    const range = rangeOf(context, slice);
    range.load("values,valueTypes,formulas");
    await context.sync();
    const cells = cellsOf(range);
    contents.push(...cells.contents);
    formulas.push(...cells.formulas);
    // The answer lies in memory twice as long as Office.js keeps the range.
    range.untrack();
    progress.done += slice.rows;
    work.report(progress.done, progress.total);
  }
  return { contents, formulas };
}

/** The cells of a range whose values, types and formulas are loaded. */
export function cellsOf(range: Excel.Range): AreaCells {
  const contents = range.values.map((cells, row) =>
    cells.map((value: unknown, column) => contentOf(value, range.valueTypes[row]?.[column])),
  );
  const formulas = range.formulas.map((cells, row) =>
    cells.map((formula: unknown, column) => formulaOf(formula, contents[row]?.[column])),
  );
  return { contents, formulas };
}
