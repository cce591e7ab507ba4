import type { CellValue } from "../model/cell-value";
import { errorNA } from "../value/failures";
import { Grid } from "../value/grid";

/** What a legacy array shows at a place: single rows and columns repeat, the rest of a short result is `#N/A`. */
export function legacyValue(value: CellValue | Grid, row: number, column: number): CellValue {
  if (!(value instanceof Grid)) return value;
  const ownRow = value.height === 1 ? 0 : row;
  const ownColumn = value.width === 1 ? 0 : column;
  return ownRow < value.height && ownColumn < value.width ? value.at(ownRow, ownColumn) : errorNA;
}
