import {
  error,
  Exact,
  failure,
  relativeDeviation,
  sentence,
  shown,
  success,
  type Language,
  type Outcome,
} from "../../../core";
import { compute } from "../../computation";
import type { FunctionDefinition } from "../../define";
import type { ResultCell, ResultGrid } from "../../excel-values";
import type { Inputs } from "../../inputs";
import { languageOf, languageParameter } from "../../language-input";
import { optionalNumber } from "../../optional-number";
import { stated } from "../../stated";
import { rowsOf, type InputRow } from "./row-input";

/** CN.DEVIATION 偏差 — actual figures against plan, baseline, the same period before or the industry's average. */
export const DEVIATION: FunctionDefinition = {
  id: "DEVIATION",
  group: "baseline",
  requirements: ["D6", "D11"],
  clauses: ["DB43 9.1.2", "CIECCPA061 9.1.2"],
  summary: {
    zh: "偏差：实际值与计划、基准、历史同期或行业平均逐行对比；给出限值时判断是否严重偏离，并询问原因。",
    en: "Deviation: actual figures against plan, baseline, the same period before or the industry average; with a limit, serious ones ask for their cause.",
  },
  parameters: [
    {
      id: "actual",
      name: { zh: "实际值", en: "actual" },
      summary: {
        zh: "实际排放量、强度或其他绩效参数",
        en: "Actual emissions, intensity or another parameter",
      },
      kind: "numbers",
    },
    {
      id: "reference",
      name: { zh: "对比值", en: "reference" },
      summary: {
        zh: "计划、基准、历史同期或行业平均，大于 0",
        en: "Plan, baseline, same period before or industry average, above 0",
      },
      kind: "numbers",
      lacks: "entry",
    },
    {
      id: "threshold",
      name: { zh: "限值", en: "threshold" },
      summary: {
        zh: "如 10%，高低两侧超过即严重；标准没有规定，省略＝不判断",
        en: "Such as 10%, beyond it on either side is serious; the texts name none, left out = not judged",
      },
      kind: "numbers",
      lacks: "entry",
      optional: true,
    },
    languageParameter,
  ],
  result: {
    summary: { zh: "偏差、偏差率、判断、说明", en: "Difference, rate, judgement, note" },
    shape: "table",
  },
  examples: [
    {
      formula: "=CN.DEVIATION({110;111},{100;100},0.1)",
      result: [
        ["偏差", "偏差率", "判断", "说明"],
        [10, 0.1, "正常", ""],
        [
          11,
          0.11,
          "严重偏离",
          "偏差 11%，超过限值 10%，属严重偏离。请分析原因并保留记录：核算范围是否出现偏差？是否缺少核算方法？抵销方式是否使用不当？或有其他原因？ [CIECCPA061 9.1.2]",
        ],
      ],
      note: { zh: "恰好 10% 不算超过", en: "Exactly 10% is not beyond it" },
    },
    {
      formula: "=INDEX(CN.DEVIATION(95,100),2,2)",
      result: -0.05,
      note: { zh: "没有限值时只给偏差", en: "Without a limit there is only the deviation" },
    },
  ],
  run: (inputs) => {
    const language = languageOf(inputs);
    if (!language.ok) return [[inputs.failed(language.finding)]];
    const table = tableOf(inputs, language.value);
    return table.ok ? table.value : [[inputs.failed(table.finding)]];
  },
};

const words: Readonly<
  Record<Language, { header: readonly string[]; serious: string; normal: string; open: string }>
> = {
  zh: { header: ["偏差", "偏差率", "判断", "说明"], serious: "严重偏离", normal: "正常", open: "未判断" },
  en: {
    header: ["Difference", "Rate", "Judgement", "Note"],
    serious: "serious",
    normal: "normal",
    open: "not judged",
  },
};

function tableOf(inputs: Inputs, language: Language): Outcome<ResultGrid> {
  const rows = rowsOf(inputs, { required: ["actual", "reference"] });
  if (!rows.ok) return rows;
  const threshold = optionalNumber(inputs, "threshold");
  if (!threshold.ok) return threshold;
  if (threshold.value?.isNegative() === true) {
    const found = shown(threshold.value);
    return failure(inputs.placed(error("negative", "threshold", { found })));
  }
  return success([
    words[language].header,
    ...rows.value.map((row) => deviationRow(inputs, row, threshold.value, language)),
  ]);
}

function deviationRow(
  inputs: Inputs,
  row: InputRow,
  threshold: Exact | undefined,
  language: Language,
): readonly ResultCell[] {
  if (row === undefined) return ["", "", "", ""];
  const { actual, reference } = row.numbers;
  const { serious, normal, open } = words[language];
  if (row.finding !== undefined || actual === undefined || reference === undefined) {
    return ["", "", open, row.finding === undefined ? "" : sentence(row.finding, language)];
  }
  const rate = relativeDeviation.calculate({ actual, reference });
  if (!rate.ok) return ["", "", open, sentence(inputs.placed(rate.finding), language)];
  const difference = stated(actual.minus(reference), {
    requirement: "D6",
    clauses: ["DB43 9.1.2"],
    writes: "E − R",
  });
  const figures: readonly ResultCell[] = [difference, compute(relativeDeviation, { actual, reference })];
  if (threshold === undefined) {
    return [...figures, open, sentence(error("deviation-limit-open"), language)];
  }
  const size = rate.value.isNegative() ? rate.value.negated() : rate.value;
  if (size.compare(threshold) <= 0) return [...figures, normal, ""];
  const hundred = Exact.of("100");
  const finding = {
    ...error("deviation-serious", undefined, {
      found: shown(rate.value.times(hundred)),
      expected: shown(threshold.times(hundred)),
    }),
    clause: "CIECCPA061 9.1.2" as const,
  };
  return [...figures, serious, sentence(finding, language)];
}
