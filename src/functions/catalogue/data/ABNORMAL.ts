import {
  abnormalValues,
  error,
  usualThreshold,
  type AbnormalMethod,
  type Finding,
  type PlacedNumber,
} from "../../../core";
import type { FunctionDefinition } from "../../define";
import { languageOf, languageParameter } from "../../language-input";
import type { Inputs } from "../../inputs";
import { optionalNumber } from "../../optional-number";
import { checkTable, verdictWord } from "./finding-rows";
import { wordChoice } from "./word-choice";

/** CN.ABNORMAL 异常值判别 — by medians, so that one abnormal value does not hide another. */
export const ABNORMAL: FunctionDefinition = {
  id: "ABNORMAL",
  group: "data",
  requirements: ["B7"],
  clauses: ["GUIDE 7.4.1c", "DB14 6.1.3b"],
  basis: "Iglewicz & Hoaglin 1993; Tukey 1977",
  summary: {
    zh: "异常值判别：MAD（与中位数之差×0.6745÷中位绝对差，界限 3.5）或 IQR（四分位距的 1.5 倍）。点数太少时说明，不作结论；只列出，不剔除。",
    en: "Abnormal values: MAD (distance from the median × 0.6745 ÷ median absolute deviation, limit 3.5) or IQR (1.5 interquartile ranges). Says when there are too few; lists, never removes.",
  },
  parameters: [
    {
      id: "values",
      name: { zh: "数值", en: "values" },
      summary: { zh: "一组可比的监测数据；空白不参与", en: "Comparable data; blanks take no part" },
      kind: "numbers",
    },
    {
      id: "method",
      name: { zh: "方法", en: "method" },
      summary: {
        zh: "MAD（省略时，至少 5 个数）或 IQR（至少 8 个数）",
        en: "MAD (when left out, 5 numbers) or IQR (8)",
      },
      kind: "choice",
      optional: true,
    },
    {
      id: "threshold",
      name: { zh: "界限", en: "threshold" },
      summary: { zh: "省略＝MAD 3.5、IQR 1.5", en: "Left out = 3.5 for MAD, 1.5 for IQR" },
      kind: "numbers",
      lacks: "entry",
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
      formula: "=INDEX(CN.ABNORMAL({20.1;20.3;20.2;20.5;2.04;20.4}),2,3)",
      result: "6 个数，中位数 20.25，尺度 0.15（MAD，界限 3.5）；异常 1 个",
      note: { zh: "小数点错位", en: "A slipped decimal point" },
    },
    {
      formula: "=INDEX(CN.ABNORMAL({1;2;300}),3,1)",
      result: "待答",
      note: { zh: "三个数不足以判别", en: "Three numbers tell nothing" },
    },
  ],
  run: (inputs) => {
    const language = languageOf(inputs);
    if (!language.ok) return [[inputs.failed(language.finding)]];
    const method = wordChoice(inputs, "method", methodWords, "abnormal-method-unknown", "MAD");
    if (!method.ok) return [[inputs.failed(method.finding)]];
    const threshold = optionalNumber(inputs, "threshold");
    if (!threshold.ok) return [[inputs.failed(threshold.finding)]];
    const limit = threshold.value ?? usualThreshold[method.value];
    if (limit.isNegative() || limit.isZero()) {
      const found = limit.toText(15).text;
      return [[inputs.failed(error("not-positive", "threshold", { found }), 0)]];
    }
    const { numbers, unreadable } = placedNumbers(inputs);
    const { at = {} } = inputs.placed(error("blank", "values"));
    const report = abnormalValues(numbers, method.value, limit, at);
    const all = [
      ...(report.doubt === undefined ? [] : [report.doubt]),
      ...unreadable,
      ...report.abnormal.map(({ finding }) => finding),
    ];
    const shownText = (value: typeof report.center) => value?.toText(15).text ?? "—";
    const summary = {
      zh: `${numbers.length} 个数，中位数 ${shownText(report.center)}，尺度 ${shownText(report.spread)}（${method.value}，界限 ${shownText(limit)}）；异常 ${report.abnormal.length} 个`,
      en: `${numbers.length} numbers, median ${shownText(report.center)}, spread ${shownText(report.spread)} (${method.value}, limit ${shownText(limit)}); ${report.abnormal.length} abnormal`,
    };
    return checkTable(inputs, [verdictWord(all.length === 0), summary], all, language.value);
  },
};

const methodWords: Readonly<Record<string, AbnormalMethod>> = {
  mad: "MAD",
  中位绝对差: "MAD",
  iqr: "IQR",
  四分位距: "IQR",
};

/** Every number of the range with its place; a cell that is neither blank nor a number is reported. */
function placedNumbers(inputs: Inputs): {
  readonly numbers: readonly PlacedNumber[];
  readonly unreadable: readonly Finding[];
} {
  const grid = inputs.grid("values") ?? [];
  const index = inputs.index("values");
  const { rows, columns } = inputs.extent(grid, index);
  const numbers: PlacedNumber[] = [];
  const unreadable: Finding[] = [];
  for (let row = 0; row < rows; row += 1) {
    for (let column = 0; column < columns; column += 1) {
      if (inputs.isBlankAt("values", row, column) || inputs.isHeaderAt(index, row, column)) continue;
      const value = inputs.number("values", row, column);
      if (!value.ok) unreadable.push(value.finding);
      else {
        numbers.push({
          value: value.value,
          at: inputs.placed(error("blank", "values"), row, column).at ?? {},
        });
      }
    }
  }
  return { numbers, unreadable };
}
