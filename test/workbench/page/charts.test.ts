import * as fc from "fast-check";
import { chartKind } from "../../../src/workbench/page/charts/chart-kind";
import { scaleNear, scaleOf } from "../../../src/workbench/page/charts/scale";

test("an axis has round steps that hold every value", () => {
  expect(scaleOf([3, 88, 41]).ticks).toEqual([0, 20, 40, 60, 80, 100]);
});

test("an axis with negative values reaches below zero", () => {
  expect(scaleOf([-0.3, 0.5]).ticks).toEqual([-0.4, -0.2, 0, 0.2, 0.4, 0.6]);
});

test("an axis of years does not begin at zero", () => {
  expect([scaleNear([2021, 2030]).ticks, scaleNear([2021]).ticks, scaleNear([3, 88]).ticks]).toEqual([
    [2020, 2022, 2024, 2026, 2028, 2030],
    [2021, 2022],
    [0, 20, 40, 60, 80, 100],
  ]);
});

test("an axis without values still has a beginning and an end", () => {
  const { least, most } = scaleOf([]);
  expect(most).toBeGreaterThan(least);
});

test("whatever the values, the axis holds zero and all of them", () => {
  const value = fc
    .double({ min: -1e12, max: 1e12, noNaN: true })
    .filter((one) => one === 0 || Math.abs(one) > 1e-9);
  fc.assert(
    fc.property(fc.array(value, { minLength: 1, maxLength: 9 }), (values) => {
      const { least, most } = scaleOf(values);
      const slack = (most - least) * 1e-6;
      return values.every((one) => one >= least - slack && one <= most + slack) && least <= 0 && most >= 0;
    }),
  );
});

test.each([
  ["XYScatter", { areJoined: false, areMarked: true }],
  ["XYScatterLines", { areJoined: true, areMarked: true }],
  ["XYScatterLinesNoMarkers", { areJoined: true, areMarked: false }],
])("points of a chart %s are joined and marked as it says", (type, points) => {
  expect(chartKind(type)?.points).toEqual(points);
});

test("Office.js's words for a chart are understood", () => {
  expect(chartKind("ColumnStacked100")).toEqual({ shape: "column", isStacked: true, isPercent: true });
});

test.each(["Line", "LineMarkers", "BarClustered", "Pie", "Doughnut", "Area"])(
  "a chart %s is drawn",
  (type) => {
    expect(chartKind(type)?.isPercent).toBe(false);
  },
);

test.each(["Radar", "XYScatterSmooth", "Unknown", ""])(
  "a chart %s is not drawn as something else",
  (type) => {
    expect(chartKind(type)).toBeUndefined();
  },
);
