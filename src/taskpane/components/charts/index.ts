/** 图表 — the drawings of the pane; each says its numbers as a table too. */
export { BarChart } from "./BarChart";
export {
  drawnNumber,
  type ChartBar,
  type ChartLine,
  type ChartSeries,
  type ChartStep,
  type ChartValue,
} from "./chart-data";
export { LineChart } from "./LineChart";
export { StackedColumns } from "./StackedColumns";
export { StepChart } from "./StepChart";
