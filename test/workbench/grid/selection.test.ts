import {
  extendTo,
  movingCorner,
  moveWithin,
  overlap,
  selectCell,
  selectColumns,
  selectRange,
} from "../../../src/workbench/grid/selection";
import { blockEdge } from "../../../src/workbench/grid/step";

const area = { startRow: 1, endRow: 2, startColumn: 1, endColumn: 3 };

test("extending a selection keeps the active cell", () => {
  expect(extendTo(selectCell(5, 5), 2, 7)).toEqual({
    active: { row: 5, column: 5 },
    range: { startRow: 2, endRow: 5, startColumn: 5, endColumn: 7 },
  });
});

test("the corner that moves is the one opposite the active cell", () => {
  expect(movingCorner(extendTo(selectCell(5, 5), 2, 7))).toEqual({ row: 2, column: 7 });
});

test("no selection reaches outside the sheet", () => {
  expect(selectCell(-3, 99999).active).toEqual({ row: 0, column: 16383 });
});

test("a column is selected to its last row", () => {
  expect(selectColumns(4, 2).range).toEqual({ startRow: 0, endRow: 1048575, startColumn: 2, endColumn: 4 });
});

test("Tab goes through a selection row by row and begins again at its end", () => {
  let selection = selectRange(area);
  const seen: string[] = [];
  for (let step = 0; step < 6; step += 1) {
    seen.push(`${selection.active.row},${selection.active.column}`);
    selection = moveWithin(selection, 1, true);
  }
  expect([seen.join(" "), selection.active]).toEqual(["1,1 1,2 1,3 2,1 2,2 2,3", { row: 1, column: 1 }]);
});

test("Shift and Enter go through a selection column by column backwards", () => {
  expect(moveWithin(selectRange(area), -1, false).active).toEqual({ row: 2, column: 3 });
});

test("ranges that share no cell have no overlap", () => {
  expect(overlap(area, { startRow: 3, endRow: 9, startColumn: 0, endColumn: 9 })).toBeUndefined();
});

const filled = new Set(["0,0", "1,0", "2,0", "6,0", "7,0"]);
const cells = {
  isFilled: (row: number, column: number) => filled.has(`${row},${column}`),
  lastRow: 20,
  lastColumn: 5,
};

test("Ctrl and an arrow go to the end of the block they start in", () => {
  expect(blockEdge({ row: 0, column: 0 }, "down", cells)).toEqual({ row: 2, column: 0 });
});

test("Ctrl and an arrow at the end of a block go to the start of the next", () => {
  expect(blockEdge({ row: 2, column: 0 }, "down", cells)).toEqual({ row: 6, column: 0 });
});

test("Ctrl and an arrow after the last block go to the end of the sheet in use", () => {
  expect(blockEdge({ row: 7, column: 0 }, "down", cells)).toEqual({ row: 20, column: 0 });
});

test("Ctrl and an arrow at the edge of the sheet stay there", () => {
  expect(blockEdge({ row: 0, column: 0 }, "up", cells)).toEqual({ row: 0, column: 0 });
});
