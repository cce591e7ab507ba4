import type { CellValue } from "../model/cell-value";
import { errorNA } from "./failures";
import { Grid } from "./grid";

/** The value that an argument contributes at one place of the result. */
function valueAt(argument: CellValue | Grid, row: number, column: number): CellValue {
  if (!(argument instanceof Grid)) return argument;
  return argument.at(argument.height === 1 ? 0 : row, argument.width === 1 ? 0 : column);
}

/**
 * 数组扩展 — applies a function of single values to arrays place by place: single rows and columns repeat, and where two
 * arrays differ in size the rest is `#N/A`.
 */
export function broadcast(
  given: readonly (CellValue | Grid)[],
  compute: (values: readonly CellValue[]) => CellValue,
): Grid {
  let height = 1;
  let width = 1;
  for (const argument of given) {
    if (!(argument instanceof Grid)) continue;
    height = Math.max(height, argument.height);
    width = Math.max(width, argument.width);
  }
  return Grid.fill(height, width, (row, column) => {
    for (const argument of given) {
      if (argument instanceof Grid && !reaches(argument, row, column)) return errorNA;
    }
    return compute(given.map((argument) => valueAt(argument, row, column)));
  });
}

function reaches(grid: Grid, row: number, column: number): boolean {
  return (grid.height === 1 || row < grid.height) && (grid.width === 1 || column < grid.width);
}
