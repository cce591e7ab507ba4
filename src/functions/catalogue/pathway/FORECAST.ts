import {
  error,
  Exact,
  failure,
  forecastOf,
  sentence,
  success,
  type Language,
  type Outcome,
  type TrendMethod,
} from "../../../core";
import type { FunctionDefinition } from "../../define";
import type { ResultCell, ResultGrid } from "../../excel-values";
import { shapeOf, type Inputs } from "../../inputs";
import { languageOf, languageParameter } from "../../language-input";
import { stated } from "../../stated";
import { forecastMethods, forecastHeader, methodNames } from "./forecast-words";
import { historiesOf, yearAt } from "./history-input";

/** CN.FORECAST 趋势预测 — the trend of past years carried on, its method named, with the band of the record. */
export const FORECAST: FunctionDefinition = {
  id: "FORECAST",
  group: "pathway",
  requirements: ["A8"],
  clauses: ["GUIDE 5.2.1"],
  summary: {
    zh: "趋势预测（应）：按历年数据外推，写明方法；区间是历年偏离趋势的范围，不是置信区间。发展目标的影响另行考虑。",
    en: "Trend forecast (shall): past years carried on, the method named; the band is how far known years lay from the trend, no confidence interval.",
  },
  parameters: [
    {
      id: "years",
      name: { zh: "年份", en: "years" },
      summary: { zh: "已有数据的年份，一列或一行", en: "Years with data, a column or a row" },
      kind: "numbers",
      lacks: "entry",
    },
    {
      id: "values",
      name: { zh: "数值", en: "values" },
      summary: {
        zh: "各年排放量或强度；空白的年份不参与",
        en: "Emissions or intensity by year; blank years take no part",
      },
      kind: "numbers",
    },
    {
      id: "to",
      name: { zh: "预测年份", en: "to" },
      summary: {
        zh: "一个年份＝逐年预测到该年；多个＝只预测这些年",
        en: "One year = each year up to it; several = only these",
      },
      kind: "numbers",
      lacks: "entry",
    },
    {
      id: "method",
      name: { zh: "方法", en: "method" },
      summary: {
        zh: "最小二乘、泰尔森或年均变化率；省略＝最小二乘",
        en: "least squares, Theil-Sen or compound rate; left out = least squares",
      },
      kind: "choice",
      optional: true,
    },
    languageParameter,
  ],
  result: {
    summary: { zh: "年份、预测、下限、上限、方法", en: "Year, forecast, low, high, method" },
    shape: "table",
  },
  examples: [
    {
      formula: "=CN.FORECAST({2021;2022;2023},{100;96;92},2025)",
      result: [
        ["年份", "预测", "下限", "上限", "说明"],
        [2024, 88, 88, 88, "最小二乘"],
        [2025, 84, 84, 84, "最小二乘"],
      ],
      note: { zh: "每年降 4：预测到 2025 年", en: "Four less each year, up to 2025" },
    },
    {
      formula: '=INDEX(CN.FORECAST({2022;2023;2024},{100;90;81},2026,"年均变化率"),3,2)',
      result: 65.61,
      note: { zh: "每年降一成：81×0.9²", en: "One tenth less each year: 81 × 0.9²" },
    },
  ],
  run: (inputs) => {
    const language = languageOf(inputs);
    if (!language.ok) return [[inputs.failed(language.finding)]];
    const table = tableOf(inputs, language.value);
    return table.ok ? table.value : [[inputs.failed(table.finding)]];
  },
};

function tableOf(inputs: Inputs, language: Language): Outcome<ResultGrid> {
  const histories = historiesOf(inputs, ["values"]);
  if (!histories.ok) return histories;
  const method = methodOf(inputs);
  if (!method.ok) return method;
  const { values = { years: [], values: [] } } = histories.value;
  const last = values.years.filter((_year, index) => values.values[index] !== undefined);
  const years = yearsAsked(inputs, last);
  if (!years.ok) return years;
  const forecast = forecastOf(values, years.value, method.value);
  if (!forecast.ok) return forecast;
  const name = methodNames[language][method.value];
  const rows = forecast.value.years.map((year): readonly ResultCell[] => [
    cell(Exact.of(`${year.year}`), name),
    cell(year.value, name),
    cell(year.low, name),
    cell(year.high, name),
    [name, ...year.findings.map((finding) => sentence({ ...finding, at: {} }, language))].join(" "),
  ]);
  const notes = forecast.value.findings.map((finding) => [
    "",
    "",
    "",
    "",
    sentence(inputs.placed(finding), language),
  ]);
  return success([forecastHeader[language], ...rows, ...notes]);
}

function cell(value: Exact, writes: string): ResultCell {
  return stated(value, { requirement: "A8", clauses: ["GUIDE 5.2.1"], writes });
}

/** One year means all years up to it; several mean just these. */
function yearsAsked(inputs: Inputs, known: readonly number[]): Outcome<readonly number[]> {
  const grid = inputs.grid("to");
  if (grid === undefined) return failure(inputs.placed(error("omitted", "to")));
  const asked: number[] = [];
  for (const [row, cells] of grid.entries()) {
    for (const column of cells.keys()) {
      if (inputs.isBlankAt("to", row, column)) continue;
      const year = yearAt(inputs, "to", row, column);
      if (!year.ok) return year;
      asked.push(year.value);
    }
  }
  const { rows, columns } = shapeOf(grid);
  const [target] = asked;
  if (target === undefined) return failure(inputs.placed(error("no-rows", "to")));
  const last = Math.max(...known);
  if (rows * columns > 1 || known.length === 0 || target <= last || target > last + 100) {
    return success(asked);
  }
  return success(Array.from({ length: target - last }, (_, step) => last + step + 1));
}

function methodOf(inputs: Inputs): Outcome<TrendMethod> {
  const text = inputs.single("method");
  if (!text.ok) return text;
  if (text.value === undefined) return success("leastSquares");
  const plain = text.value
    .normalize("NFKC")
    .replace(/[\s\-–—·]/g, "")
    .toLowerCase();
  const method = forecastMethods.find(({ words }) => words.includes(plain));
  return method === undefined
    ? failure(inputs.placed(error("forecast-method-unknown", "method", { found: text.value }), 0))
    : success(method.id);
}
