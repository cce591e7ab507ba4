import {
  error,
  mostSlots,
  periodFromText,
  seriesCompleteness,
  type Finding,
  type SeriesEntry,
  type SeriesFrequency,
} from "../../../core";
import type { FunctionDefinition } from "../../define";
import { languageOf, languageParameter } from "../../language-input";
import type { Inputs } from "../../inputs";
import { isNoRow, rowsOf } from "./column-rows";
import { dateAt, firstDayOfMonth } from "./date-cell";
import { checkTable, verdictWord } from "./finding-rows";
import { wordChoice } from "./word-choice";

const columns = ["dates", "values"] as const;

/** CN.SERIES 序列完整性 — nothing missing, double, outside the period, blank or no number. */
export const SERIES: FunctionDefinition = {
  id: "SERIES",
  group: "data",
  requirements: ["B7"],
  clauses: ["GUIDE 7.4.1a", "GUIDE 7.4.1d", "DB14 8.1.3"],
  summary: {
    zh: "监测数据完整性：期间内按频次每个时点应有一条数据；列出缺、重、期外、空白和非数值。行的先后不影响结果。",
    en: "Completeness of a series: one datum for each day, week, month, quarter or year of the period; lists what is missing, double, outside, blank or no number.",
  },
  parameters: [
    {
      id: "dates",
      name: { zh: "日期", en: "dates" },
      summary: { zh: "日期或月份，一列；如 2025-03、3月", en: "Days or months, one column, such as 2025-03" },
      kind: "text",
    },
    {
      id: "values",
      name: { zh: "数值", en: "values" },
      summary: { zh: "与日期同行的一列", en: "One column, row by row with the dates" },
      kind: "numbers",
    },
    {
      id: "period",
      name: { zh: "期间", en: "period" },
      summary: {
        zh: "如 2025年、2025年3月、2025-01-01至2025-12-31",
        en: "Such as 2025, 2025-03, 2025-01-01/2025-12-31",
      },
      kind: "text",
    },
    {
      id: "frequency",
      name: { zh: "频次", en: "frequency" },
      summary: {
        zh: "每日、每周（周一起）、每月（省略时）、每季、每年",
        en: "daily, weekly (from Monday), monthly (when left out), quarterly, yearly",
      },
      kind: "choice",
      optional: true,
    },
    languageParameter,
  ],
  result: {
    summary: { zh: "表：检查、位置、说明；首行为小结", en: "A table: check, place, remark; first a summary" },
    shape: "table",
  },
  examples: [
    {
      formula: '=INDEX(CN.SERIES({"1月";"2月"},{5;6},"2025年1-3月"),3,3)',
      result:
        "「日期」里没有 2025-03 的数据。请补录；确实没有数据，请按缺失数据处理规则填并注明。 [GUIDE 7.4.1a]",
      note: { zh: "缺三月", en: "March is missing" },
    },
    {
      formula: '=INDEX(CN.SERIES({"2025-01";"2025-02";"2025-03"},{5;6;0},"2025年Q1"),2,1)',
      result: "通过",
      note: { zh: "0 是数据，不是缺失", en: "Zero is a datum" },
    },
  ],
  run: (inputs) => {
    const language = languageOf(inputs);
    if (!language.ok) return [[inputs.failed(language.finding)]];
    const text = inputs.single("period");
    if (!text.ok) return [[inputs.failed(text.finding)]];
    const found = text.value ?? "";
    const whole = periodFromText(found);
    if (whole === undefined) return [[inputs.failed(error("period-unreadable", "period", { found }), 0)]];
    const frequency = wordChoice(inputs, "frequency", frequencyWords, "series-frequency-unknown", "monthly");
    if (!frequency.ok) return [[inputs.failed(frequency.finding)]];
    const rows = rowsOf(inputs, columns);
    if (!rows.ok) return [[inputs.failed(rows.finding)]];
    const isOneYear = whole.from.year === whole.to.year;
    const entries = seriesEntries(inputs, rows.value, isOneYear ? whole.from.year : undefined);
    const series = inputs.placed(error("blank", "dates")).at ?? {};
    const report = seriesCompleteness(entries, whole, frequency.value, series);
    if (report === undefined) {
      return [[inputs.failed(error("series-too-long", "period", { found: `> ${mostSlots}` }))]];
    }
    const { expected, present, missing, double, outside, unreadable, findings } = report;
    const summary = {
      zh: `应有 ${expected}，有效 ${present}；缺 ${missing}，重 ${double}，期外 ${outside}，空白或非数值 ${unreadable}`,
      en: `${expected} expected, ${present} valid; ${missing} missing, ${double} double, ${outside} outside, ${unreadable} blank or no number`,
    };
    return checkTable(inputs, [verdictWord(findings.length === 0), summary], findings, language.value);
  },
};

const frequencyWords: Readonly<Record<string, SeriesFrequency>> = {
  每日: "daily",
  日: "daily",
  每天: "daily",
  daily: "daily",
  每周: "weekly",
  周: "weekly",
  weekly: "weekly",
  每月: "monthly",
  月: "monthly",
  monthly: "monthly",
  每季: "quarterly",
  每季度: "quarterly",
  季: "quarterly",
  quarterly: "quarterly",
  每年: "yearly",
  年: "yearly",
  yearly: "yearly",
};

function seriesEntries(inputs: Inputs, rows: number, year: number | undefined): readonly SeriesEntry[] {
  const entries: SeriesEntry[] = [];
  for (let row = 0; row < rows; row += 1) {
    if (isNoRow(inputs, columns, row)) continue;
    const date = dateAt(inputs, "dates", row, (text) => firstDayOfMonth(text, year));
    const value = inputs.number("values", row, 0);
    const blank = inputs.placed(error("blank", "dates"), row);
    const finding: Finding | undefined = !date.ok
      ? date.finding
      : date.value === undefined
        ? blank
        : value.ok
          ? undefined
          : value.finding;
    entries.push({ date: date.ok ? date.value : undefined, finding, at: blank.at ?? {} });
  }
  return entries;
}
