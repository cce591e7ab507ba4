import * as fc from "fast-check";
import { Axis } from "../../../src/workbench/grid/axis";

const axis = new Axis(
  100,
  20,
  new Map([
    [2, 50],
    [5, 0],
    [200, 9],
  ]),
);

test("a row begins where all rows before it end", () => {
  expect([0, 1, 2, 3, 5, 6, 7].map((row) => axis.start(row))).toEqual([0, 20, 40, 90, 130, 130, 150]);
});

test("the end of the last row is the length of all", () => {
  expect(axis.start(100)).toBe(100 * 20 + 30 - 20);
});

test("sizes beyond the last row count for nothing", () => {
  expect(axis.keptSizes).toEqual([
    [2, 50],
    [5, 0],
  ]);
});

test("a distance beyond the end belongs to the last row", () => {
  expect(axis.at(1e9)).toBe(99);
});

test("every point between a row's beginning and its end belongs to it", () => {
  const sizes = fc.array(fc.tuple(fc.nat(49), fc.integer({ min: 1, max: 90 })), { maxLength: 12 });
  fc.assert(
    fc.property(sizes, fc.nat(49), fc.double({ min: 0, max: 0.99, noNaN: true }), (kept, row, part) => {
      const some = new Axis(50, 20, new Map(kept));
      return some.at(some.start(row) + part * some.size(row)) === row;
    }),
  );
});
