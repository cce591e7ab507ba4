import type { CellRange } from "../../../sheet";
import { refuse } from "../history/edit-refusal";
import { sizeOf } from "../reference/ranges";

/** 铺满区域 — visits every cell of a range with its item; a single item stands for all cells. */
export function spreadOver<Item>(
  range: CellRange,
  items: readonly (readonly Item[])[],
  visit: (row: number, column: number, item: Item) => void,
): void {
  const { height, width } = sizeOf(range);
  const isSingle = items.length === 1 && items[0]?.length === 1;
  const fits = items.length === height && items.every((row) => row.length === width);
  if (!isSingle && !fits) {
    refuse(
      `数据有 ${items.length} 行 ${items[0]?.length ?? 0} 列，与 ${height} 行 ${width} 列的区域不符。`,
      `The data have ${items.length} rows and ${items[0]?.length ?? 0} columns, the range ${height} and ${width}.`,
    );
  }
  for (let row = 0; row < height; row++) {
    for (let column = 0; column < width; column++) {
      const item = items[isSingle ? 0 : row]?.[isSingle ? 0 : column];
      visit(range.startRow + row, range.startColumn + column, item as Item);
    }
  }
}
