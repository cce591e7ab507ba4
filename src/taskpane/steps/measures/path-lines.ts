import { drawnNumber, type ChartLine } from "../../components/charts";
import type { PaneText } from "../../text";
import type { SheetChart } from "../../workbook/insert-chart";
import type { PathMethod, TargetPath, YearValue } from "./target-path";

/** 路径的折线 — past years, the path and what was reached; a line without any point is left out. */
export function linesOf(path: TargetPath, method: PathMethod, text: PaneText): readonly ChartLine[] {
  const history = path.series === "intensities" ? text.pathHistoryIntensities : text.pathHistoryTotals;
  return [
    line(history, path.history),
    line(text.pathLine(pathMethodName(method, text)), path.path),
    line(text.pathActual, path.actual),
    line(text.pathAdjusted, path.adjusted),
  ].filter(({ points }) => points.length > 0);
}

/** 路径的工作表图 — the same lines as a table by year. */
export function sheetOfLines(lines: readonly ChartLine[], title: string, text: PaneText): SheetChart {
  const years = [...new Set(lines.flatMap(({ points }) => points.map(({ x }) => x)))].sort(
    (one, other) => one - other,
  );
  return {
    sheet: text.chartSheetPath,
    kind: "line",
    title,
    note: text.chartNote,
    headers: [text.historyYear, ...lines.map(({ name }) => name)],
    rows: years.map((year) => [
      year,
      ...lines.map(({ points }) => points.find(({ x }) => x === year)?.value),
    ]),
  };
}

/** How the path is called. */
export function pathMethodName(method: PathMethod, text: PaneText): string {
  return method === "linear" ? text.pathLinear : text.pathConstantRate;
}

function line(name: string, values: readonly YearValue[]): ChartLine {
  return { name, points: values.map(({ year, value }) => ({ x: year, ...drawnNumber(value) })) };
}
