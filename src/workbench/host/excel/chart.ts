import type { SheetView } from "../../document";
import { HostClass, type ValueMember } from "../rich-api/host-class";
import { invalidArgument, invalidReference } from "../rich-api/host-error";
import type { GivenArguments } from "../rich-api/given-arguments";
import { changeChart, chartOf, type ChartModel } from "./chart-model";
import { cornerAt, placeOf, type Place } from "./chart-position";
import { chartSeriesCollectionClass } from "./chart-series-collection";
import { seriesOf } from "./chart-source";
import { chartTitleClass } from "./chart-title";
import { edited } from "./edited";
import { rangeClass } from "./range";
import { rangeOfText } from "./range-address";
import type { RangeModel } from "./range-model";
import { worksheetClass } from "./worksheet";

function sheetOfChart(chart: ChartModel): SheetView {
  const sheet = chart.document.sheets.get(chartOf(chart).sheet);
  if (sheet === undefined) throw invalidReference();
  return sheet;
}

function corners(chart: ChartModel): { readonly start: Place; readonly end: Place } {
  const sheet = sheetOfChart(chart);
  const { from, to } = chartOf(chart);
  return { start: placeOf(chart.document, sheet, from), end: placeOf(chart.document, sheet, to) };
}

/** A number in points that places or sizes the chart. */
function measure(
  name: string,
  read: (start: Place, end: Place) => number,
  place: (start: Place, end: Place, points: number) => { readonly start: Place; readonly end: Place },
): ValueMember<ChartModel> {
  return {
    get: (chart) => {
      const { start, end } = corners(chart);
      return read(start, end);
    },
    set: (chart, value) => {
      if (typeof value !== "number" || value < 0) throw invalidArgument(`Chart.${name}`);
      const present = corners(chart);
      const { start, end } = place(present.start, present.end, value);
      const sheet = sheetOfChart(chart);
      const { document } = chart;
      const change = { from: cornerAt(document, sheet, start), to: cornerAt(document, sheet, end) };
      changeChart(chart, change, `Chart.${name}`);
    },
  };
}

function givenCell(chart: ChartModel, given: GivenArguments, index: number): RangeModel {
  const object = given.optionalModel(index, rangeClass);
  return object ?? rangeOfText(chart.document, sheetOfChart(chart).id, given.text(index), given.location);
}

function setPosition(chart: ChartModel, given: GivenArguments): void {
  const start = givenCell(chart, given, 0);
  const end = given.raw(1) === undefined ? start : givenCell(chart, given, 1);
  const from = { row: start.area.startRow, column: start.area.startColumn, rowOffset: 0, columnOffset: 0 };
  const to = { row: end.area.endRow + 1, column: end.area.endColumn + 1, rowOffset: 0, columnOffset: 0 };
  changeChart(chart, { from, to }, given.location);
}

/** 图表 — `Excel.Chart`. */
export const chartClass: HostClass<ChartModel> = new HostClass<ChartModel>("Chart", () => ({
  identity: ({ chartId }) => ({ Id: String(chartId) }),
  values: {
    id: { get: ({ chartId }) => String(chartId) },
    name: {
      get: (chart) => chartOf(chart).name,
      set: (chart, value) => changeChart(chart, { name: String(value) }, "Chart.name"),
    },
    chartType: {
      get: (chart) => chartOf(chart).type,
      set: (chart, value) => changeChart(chart, { type: String(value) }, "Chart.chartType"),
    },
    left: measure(
      "left",
      (start) => start.left,
      (start, end, left) => ({
        start: { ...start, left },
        end: { ...end, left: left + end.left - start.left },
      }),
    ),
    top: measure(
      "top",
      (start) => start.top,
      (start, end, top) => ({ start: { ...start, top }, end: { ...end, top: top + end.top - start.top } }),
    ),
    width: measure(
      "width",
      (start, end) => end.left - start.left,
      (start, end, width) => ({ start, end: { ...end, left: start.left + width } }),
    ),
    height: measure(
      "height",
      (start, end) => end.top - start.top,
      (start, end, height) => ({ start, end: { ...end, top: start.top + height } }),
    ),
  },
  objects: {
    title: (chart) => chartTitleClass.of(chart),
    series: (chart) => chartSeriesCollectionClass.of(chart),
    worksheet: (chart) => worksheetClass.of({ document: chart.document, sheetId: sheetOfChart(chart).id }),
  },
  methods: {
    setPosition,
    setData: (chart, given) => {
      const by = given.oneOf(1, ["Auto", "Columns", "Rows"], "Auto");
      changeChart(chart, { series: seriesOf(given.model(0, rangeClass), by) }, given.location);
    },
    delete: (chart, { location }) => {
      chartOf(chart);
      edited(chart.document.charts.delete(chart.chartId), location);
    },
  },
}));
