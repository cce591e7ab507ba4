import { HostClass } from "../rich-api/host-class";
import type { GivenArguments } from "../rich-api/given-arguments";
import type { HostObject } from "../rich-api/host-object";
import { chartOf, type ChartModel } from "./chart-model";
import { chartSeriesClass } from "./chart-series";

function at(chart: ChartModel, given: GivenArguments): HostObject {
  const index = given.index(0);
  if (index >= chartOf(chart).series.length) given.refuse(0);
  return chartSeriesClass.of({ ...chart, index });
}

/** 系列集合 — `Excel.ChartSeriesCollection`. */
export const chartSeriesCollectionClass: HostClass<ChartModel> = new HostClass<ChartModel>(
  "ChartSeriesCollection",
  () => ({
    values: { count: { get: (chart) => chartOf(chart).series.length } },
    itemClass: () => chartSeriesClass,
    items: (chart) => chartOf(chart).series.map((_, index) => chartSeriesClass.of({ ...chart, index })),
    methods: { getCount: (chart) => chartOf(chart).series.length, getItemAt: at },
  }),
);
