import {
  absoluteUncertainty,
  Exact,
  productUncertainty,
  sum,
  sumUncertainty,
  type Language,
  type Text,
} from "../../../core";
import { compute } from "../../computation";
import type { FunctionDefinition } from "../../define";
import { languageOf, languageParameter } from "../../language-input";
import { optionalNumber } from "../../optional-number";
import { stated } from "../../stated";
import {
  operationParameter,
  operationWords,
  uncertaintyParameters,
  valuesWithUncertainties,
} from "./uncertainty-inputs";
import { wordChoice } from "./word-choice";

/** CN.UNCERTAINTY 不确定度合成 — error propagation for sums and products, with the correlation stated. */
export const UNCERTAINTY: FunctionDefinition = {
  id: "UNCERTAINTY",
  group: "data",
  requirements: ["B9"],
  clauses: ["DB43 E.5.4"],
  basis: "IPCC 2006, vol. 1, ch. 3",
  summary: {
    zh: "不确定度合成（误差传递）：和 U=√Σ(x·u)²÷|Σx|，积 U=√Σu²；相关系数写明。有一项大于 30% 时提示改用 CN.MONTECARLO。",
    en: "Combines uncertainties by error propagation: of a sum √Σ(x·u)² ÷ |Σx|, of a product √Σu², with the correlation stated. Says when CN.MONTECARLO is the better way.",
  },
  parameters: [
    ...uncertaintyParameters,
    operationParameter,
    {
      id: "correlation",
      name: { zh: "相关系数", en: "correlation" },
      summary: {
        zh: "任意两项之间，0–1；省略＝0（相互独立），1＝完全相关",
        en: "Between any two, 0–1; left out = 0 (independent), 1 = fully correlated",
      },
      kind: "numbers",
      lacks: "entry",
      optional: true,
    },
    languageParameter,
  ],
  result: {
    summary: {
      zh: "表：结果、相对不确定度、绝对不确定度、相关性、适用性",
      en: "A table: result, relative and absolute uncertainty, correlation, fitness",
    },
    shape: "table",
  },
  examples: [
    {
      formula: "=INDEX(CN.UNCERTAINTY({100;200},{0.03;0.02}),2,3)",
      result: 5,
      note: { zh: "√(3²+4²)", en: "√(3² + 4²)" },
    },
    {
      formula: '=INDEX(CN.UNCERTAINTY({1000;2.6},{0.03;0.04},"积"),2,2)',
      result: 0.05,
      note: { zh: "活动数据 3%、因子 4%，乘积 5%", en: "3 % and 4 % make 5 %" },
    },
    {
      formula: '=INDEX(CN.UNCERTAINTY({1;1},{0.1;0.1},"和",1),2,2)',
      result: 0.1,
      note: { zh: "完全相关时不抵消", en: "Nothing cancels where all is correlated" },
    },
  ],
  run: (inputs) => {
    const language = languageOf(inputs);
    if (!language.ok) return [[inputs.failed(language.finding)]];
    const given = valuesWithUncertainties(inputs);
    if (!given.ok) return [[inputs.failed(given.finding)]];
    const operation = wordChoice(inputs, "operation", operationWords, "operation-unknown", "sum");
    if (!operation.ok) return [[inputs.failed(operation.finding)]];
    const correlation = optionalNumber(inputs, "correlation");
    if (!correlation.ok) return [[inputs.failed(correlation.finding)]];
    const { values, uncertainties } = given.value;
    const isSum = operation.value === "sum";
    const method = isSum ? sumUncertainty : productUncertainty;
    const stating = { values, uncertainties, correlation: correlation.value ?? Exact.zero };
    const relative = compute(method, stating);
    const absolute = absoluteUncertainty(stating, operation.value);
    if (!absolute.ok) return [[inputs.failed(absolute.finding)]];
    const result = isSum ? sum(values) : values.reduce((product, value) => product.times(value), Exact.one);
    const words = language.value;
    const basis = { requirement: method.requirement, clauses: method.clauses };
    return [
      headers.map((header) => header[words]),
      [
        stated(result, { ...basis, writes: isSum ? "Σx" : "Πx" }),
        // A sum of 0 has an absolute uncertainty all the same.
        relative.outcome.ok ? relative : inputs.failed(relative.outcome.finding),
        stated(absolute.value, {
          ...basis,
          writes: isSum ? "√[(1−r) × Σ(x × u)² + r × (Σ(x × u))²]" : "U × |Πx|",
        }),
        correlationWords(stating.correlation, words),
        fitness(uncertainties, words),
      ],
    ];
  },
};

const headers: readonly Text[] = [
  { zh: "结果", en: "Result" },
  { zh: "相对不确定度", en: "Relative uncertainty" },
  { zh: "绝对不确定度", en: "Absolute uncertainty" },
  { zh: "相关性", en: "Correlation" },
  { zh: "适用性", en: "Fitness" },
];

function correlationWords(correlation: Exact, language: Language): string {
  if (correlation.isZero()) return language === "zh" ? "相互独立（r＝0）" : "independent (r = 0)";
  const { text } = correlation.toText(15);
  return language === "zh" ? `任意两项相关系数 r＝${text}` : `r = ${text} between any two`;
}

/** Above 30 % the first order of the propagation no longer suffices (IPCC 2006, vol. 1, ch. 3). */
const mostForPropagation = Exact.of("0.3");

export function isPropagationEnough(uncertainties: readonly Exact[]): boolean {
  return uncertainties.every((uncertainty) => uncertainty.compare(mostForPropagation) <= 0);
}

function fitness(uncertainties: readonly Exact[], language: Language): string {
  if (isPropagationEnough(uncertainties)) {
    return language === "zh" ? "各项均不大于 30%，误差传递足够" : "none above 30 %: propagation is enough";
  }
  return language === "zh"
    ? "有一项大于 30%，误差传递只是近似，宜用 CN.MONTECARLO"
    : "one is above 30 %: only approximate, prefer CN.MONTECARLO";
}
