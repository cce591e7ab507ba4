import { HostClass } from "../rich-api/host-class";
import { changeChart, chartOf, type ChartModel } from "./chart-model";

/** 图表标题 — `Excel.ChartTitle`. */
export const chartTitleClass: HostClass<ChartModel> = new HostClass<ChartModel>("ChartTitle", () => ({
  values: {
    text: {
      get: (chart) => chartOf(chart).title ?? "",
      set: (chart, value) => changeChart(chart, { title: String(value) }, "ChartTitle.text"),
    },
    visible: {
      get: (chart) => chartOf(chart).title !== null,
      set: (chart, value) => {
        const { title } = chartOf(chart);
        changeChart(chart, { title: value === true ? (title ?? "") : null }, "ChartTitle.visible");
      },
    },
  },
}));
