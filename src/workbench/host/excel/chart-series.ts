import type { ChartSeries } from "../../document";
import { HostClass } from "../rich-api/host-class";
import { invalidReference } from "../rich-api/host-error";
import { formulaOfRange } from "./absolute-formula";
import { cellJson } from "./cell-json";
import { changeChart, chartOf, type ChartModel } from "./chart-model";
import { rangeClass } from "./range";
import { rangeOfText } from "./range-address";
import { sheetOf } from "./range-model";

/** A series by its place in the chart. */
export interface ChartSeriesModel extends ChartModel {
  readonly index: number;
}

function seriesOf(series: ChartSeriesModel): ChartSeries {
  const found = chartOf(series).series[series.index];
  if (found === undefined) throw invalidReference();
  return found;
}

function change(series: ChartSeriesModel, next: Partial<ChartSeries>, location: string): void {
  const all = chartOf(series).series.map((each, index) =>
    index === series.index ? { ...each, ...next } : each,
  );
  changeChart(series, { series: all }, location);
}

/** The name as it is shown: the text, or what the cell holds. */
function nameOf(series: ChartSeriesModel): string {
  const { name } = seriesOf(series);
  if (name === null) return "";
  if ("text" in name) return name.text;
  const { document } = series;
  const range = rangeOfText(document, document.sheets.active.id, name.formula, "ChartSeries.name");
  const value = document.cells.values(sheetOf(range).name, range.area)[0]?.[0] ?? null;
  return String(cellJson(value));
}

/** 图表系列 — `Excel.ChartSeries`. */
export const chartSeriesClass: HostClass<ChartSeriesModel> = new HostClass<ChartSeriesModel>(
  "ChartSeries",
  () => ({
    values: {
      name: {
        get: nameOf,
        set: (series, value) => change(series, { name: { text: String(value) } }, "ChartSeries.name"),
      },
    },
    methods: {
      setValues: (series, given) => {
        change(series, { values: formulaOfRange(given.model(0, rangeClass)) }, given.location);
      },
      setXAxisValues: (series, given) => {
        change(series, { categories: formulaOfRange(given.model(0, rangeClass)) }, given.location);
      },
      delete: (series, { location }) => {
        const others = chartOf(series).series.filter((_, index) => index !== series.index);
        changeChart(series, { series: others }, location);
      },
    },
  }),
);
