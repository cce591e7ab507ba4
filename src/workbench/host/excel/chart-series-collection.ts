import { HostClass } from "../rich-api/host-class";
import type { GivenArguments } from "../rich-api/given-arguments";
import type { HostObject } from "../rich-api/host-object";
import { changeChart, chartOf, type ChartModel } from "./chart-model";
import { chartSeriesClass } from "./chart-series";

function at(chart: ChartModel, given: GivenArguments): HostObject {
  const index = given.index(0);
  if (index >= chartOf(chart).series.length) given.refuse(0);
  return chartSeriesClass.of({ ...chart, index });
}

/** A new series has the one value 1 until it is given its own, as in Excel. */
function add(chart: ChartModel, given: GivenArguments): HostObject {
  const { series } = chartOf(chart);
  const name = given.optionalText(0);
  const index = given.optionalNumber(1) ?? series.length;
  if (index > series.length) given.refuse(1);
  const added = { name: name === undefined ? null : { text: name }, categories: null, values: "{1}" };
  const all = [...series.slice(0, index), added, ...series.slice(index)];
  changeChart(chart, { series: all }, given.location);
  return chartSeriesClass.of({ ...chart, index });
}

/** 系列集合 — `Excel.ChartSeriesCollection`. */
export const chartSeriesCollectionClass: HostClass<ChartModel> = new HostClass<ChartModel>(
  "ChartSeriesCollection",
  () => ({
    values: { count: { get: (chart) => chartOf(chart).series.length } },
    itemClass: () => chartSeriesClass,
    items: (chart) => chartOf(chart).series.map((_, index) => chartSeriesClass.of({ ...chart, index })),
    methods: { getCount: (chart) => chartOf(chart).series.length, getItemAt: at, add },
  }),
);
