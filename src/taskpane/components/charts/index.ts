/** 图表 — the drawings of the pane; each says its numbers as a table too. */
export { BarChart } from "./BarChart";
export type { ChartBar, ChartLine, ChartSeries, ChartStep, ChartValue } from "./chart-data";
export { LineChart } from "./LineChart";
export { StackedColumns } from "./StackedColumns";
export { StepChart } from "./StepChart";
