import { forecastOf, type Finding, type History, type TrendMethod } from "../../../core";
import { drawnNumber, type ChartLine } from "../../components/charts";
import type { PaneText } from "../../text";

/** 预测的选择 — by which method, and how many years on. */
export interface ForecastChoice {
  readonly method: TrendMethod;
  readonly years: number;
}

/** 历年与预测的折线 — the lines of the drawing, and what is to be said about the forecast. */
export interface HistoryLines {
  readonly lines: readonly ChartLine[];
  readonly findings: readonly Finding[];
}

/** 画历年与预测 — known years, then the trend carried on with its band; without a forecast the reason why. */
export function historyLines(history: History, choice: ForecastChoice, text: PaneText): HistoryLines {
  const last = history.years.filter((_, index) => history.values[index] !== undefined).at(-1);
  if (last === undefined) return { lines: [], findings: [] };
  const past: ChartLine = {
    name: text.historyKnown,
    points: history.years.flatMap((year, index) => {
      const value = history.values[index];
      return year > last ? [] : [value === undefined ? { x: year } : { x: year, ...drawnNumber(value) }];
    }),
  };
  const years = Array.from({ length: choice.years }, (_, step) => last + step + 1);
  const forecast = forecastOf(history, years, choice.method);
  if (!forecast.ok) return { lines: [past], findings: [forecast.finding] };
  const { years: ahead, findings } = forecast.value;
  const line = (name: string, of: "value" | "low" | "high"): ChartLine => ({
    name,
    points: ahead.map((each) => ({ x: each.year, ...drawnNumber(each[of]) })),
  });
  const below = ahead.flatMap((each) => each.findings).slice(0, 1);
  return {
    lines: [
      past,
      line(text.forecastLine(methodName(choice.method, text)), "value"),
      line(text.forecastLow, "low"),
      line(text.forecastHigh, "high"),
    ],
    findings: [...findings, ...below],
  };
}

/** How a method is called. */
export function methodName(method: TrendMethod, text: PaneText): string {
  switch (method) {
    case "leastSquares":
      return text.forecastLeastSquares;
    case "theilSen":
      return text.forecastTheilSen;
    case "compoundRate":
      return text.forecastCompoundRate;
  }
}
