import type { ChartView, NewChart, WorkbookDocument } from "../../document";
import { invalidReference } from "../rich-api/host-error";
import { edited } from "./edited";

/** A chart by its id. */
export interface ChartModel {
  readonly document: WorkbookDocument;
  readonly chartId: number;
}

/** The chart as it is now; an error where it was deleted. */
export function chartOf({ document, chartId }: ChartModel): ChartView {
  const chart = document.charts.byId(chartId);
  if (chart === undefined) throw invalidReference();
  return chart;
}

/** Changes some of a chart. */
export function changeChart(chart: ChartModel, change: Partial<NewChart>, location: string): void {
  chartOf(chart);
  edited(chart.document.charts.change(chart.chartId, change), location, "InvalidArgument");
}
