import { Axis } from "../../../src/workbench/grid/axis";
import { boxOf, pointAt, type GridGeometry } from "../../../src/workbench/grid/geometry";
import { scrollToShow } from "../../../src/workbench/grid/scroll-into-view";

const geometry: GridGeometry = {
  rows: new Axis(100, 20, new Map()),
  columns: new Axis(50, 100, new Map()),
  frozenRows: 2,
  frozenColumns: 1,
  headerWidth: 40,
  headerHeight: 24,
  scrollLeft: 150,
  scrollTop: 60,
};
const cell = (row: number, column: number) => ({
  startRow: row,
  endRow: row,
  startColumn: column,
  endColumn: column,
});

test("a frozen cell does not scroll", () => {
  expect(boxOf(geometry, cell(1, 0))).toEqual({ left: 40, top: 44, width: 100, height: 20 });
});

test("a cell below the frozen rows scrolls with the sheet", () => {
  expect(boxOf(geometry, cell(10, 5))).toEqual({ left: 390, top: 164, width: 100, height: 20 });
});

test("a cell that has scrolled behind the frozen panes has no height left", () => {
  expect(boxOf(geometry, cell(3, 5)).height).toBe(0);
});

test("a range across the frozen edge reaches from its frozen part to what is seen of the rest", () => {
  const range = { startRow: 0, endRow: 10, startColumn: 0, endColumn: 5 };
  expect(boxOf(geometry, range)).toEqual({ left: 40, top: 24, width: 450, height: 160 });
});

test("a point in the middle of a cell's box is in that cell", () => {
  const { left, top, width, height } = boxOf(geometry, cell(10, 5));
  expect(pointAt(geometry, left + width / 2, top + height / 2)).toEqual({ zone: "cell", row: 10, column: 5 });
});

test("a point over the letters is in the header of its column", () => {
  expect(pointAt(geometry, 45, 5)).toEqual({ zone: "column-header", row: 0, column: 0 });
});

test("a point over the numbers is in the header of its row", () => {
  expect(pointAt(geometry, 5, 50)).toMatchObject({ zone: "row-header", row: 1 });
});

test("a cell that is in sight needs no scrolling", () => {
  expect(scrollToShow(geometry, { row: 10, column: 5 }, { width: 800, height: 400 })).toBeUndefined();
});

test("a cell below the edge is scrolled to just above it", () => {
  const target = scrollToShow(geometry, { row: 60, column: 5 }, { width: 800, height: 400 });
  expect(boxOf({ ...geometry, scrollTop: target?.top ?? 0 }, cell(60, 5)).top + 20).toBe(400);
});

test("a cell above the edge is scrolled to just below the frozen rows", () => {
  const target = scrollToShow(geometry, { row: 3, column: 5 }, { width: 800, height: 400 });
  expect(boxOf({ ...geometry, scrollTop: target?.top ?? 0 }, cell(3, 5)).top).toBe(64);
});
