import { Exact, error, failure, simulate, success, type Outcome, type Text } from "../../../core";
import type { FunctionDefinition } from "../../define";
import { languageOf, languageParameter } from "../../language-input";
import { optionalNumber } from "../../optional-number";
import type { Inputs } from "../../inputs";
import { stated } from "../../stated";
import { distributionsOf } from "./distribution-input";
import {
  operationParameter,
  operationWords,
  uncertaintyParameters,
  valuesWithUncertainties,
} from "./uncertainty-inputs";
import { isPropagationEnough } from "./UNCERTAINTY";
import { wordChoice } from "./word-choice";

/** CN.MONTECARLO 蒙特卡洛模拟 — the 95 % interval where error propagation does not hold. */
export const MONTECARLO: FunctionDefinition = {
  id: "MONTECARLO",
  group: "data",
  requirements: ["B9"],
  clauses: ["DB43 E.5.4"],
  basis: "IPCC 2006, vol. 1, ch. 3; generator MRG32k3a",
  summary: {
    zh: "蒙特卡洛模拟：均值与 95% 区间（2.5、97.5 百分位）。各项相互独立；种子相同，结果逐位相同。不确定度大于 30% 或分布不对称时用。",
    en: "Monte Carlo: mean and 95 % interval (2.5 and 97.5 percentiles). Values are independent; the same seed repeats every digit. For uncertainties above 30 % or skewed distributions.",
  },
  parameters: [
    ...uncertaintyParameters,
    {
      id: "distribution",
      name: { zh: "分布", en: "distribution" },
      summary: {
        zh: "正态、对数正态（u 为 95% 界）；均匀、三角（x(1±u) 为端点）；一格或逐行",
        en: "normal, lognormal (u bounds 95 %); uniform, triangular (ends at x(1±u)); one cell or row by row",
      },
      kind: "choice",
    },
    {
      id: "seed",
      name: { zh: "种子", en: "seed" },
      summary: { zh: "0–4294967295 的整数", en: "A whole number, 0–4294967295" },
      kind: "numbers",
      lacks: "entry",
    },
    operationParameter,
    {
      id: "draws",
      name: { zh: "次数", en: "draws" },
      summary: { zh: "1000–200000；省略＝10000", en: "1000–200000; left out = 10000" },
      kind: "numbers",
      lacks: "entry",
      optional: true,
    },
    languageParameter,
  ],
  result: {
    summary: {
      zh: "表：均值、2.5 百分位、97.5 百分位、说明",
      en: "A table: mean, 2.5 percentile, 97.5 percentile, remark",
    },
    shape: "table",
  },
  examples: [
    {
      formula: '=ROUND(INDEX(CN.MONTECARLO({100;200},{0.5;0.4},"正态",2025),2,1),0)',
      result: 300,
      note: { zh: "均值接近 300", en: "The mean is near 300" },
    },
    {
      formula: '=INDEX(CN.MONTECARLO({100},{0},"均匀",1),2,3)',
      result: 100,
      note: { zh: "没有不确定度就没有区间", en: "No uncertainty, no interval" },
    },
  ],
  run: (inputs) => {
    const language = languageOf(inputs);
    if (!language.ok) return [[inputs.failed(language.finding)]];
    const given = valuesWithUncertainties(inputs);
    if (!given.ok) return [[inputs.failed(given.finding)]];
    const { values, uncertainties } = given.value;
    const distributions = distributionsOf(inputs, values);
    if (!distributions.ok) return [[inputs.failed(distributions.finding)]];
    const operation = wordChoice(inputs, "operation", operationWords, "operation-unknown", "sum");
    if (!operation.ok) return [[inputs.failed(operation.finding)]];
    const seed = whole(inputs, "seed", 0, 4_294_967_295);
    if (!seed.ok) return [[inputs.failed(seed.finding)]];
    const draws = whole(inputs, "draws", 1_000, 200_000);
    if (!draws.ok) return [[inputs.failed(draws.finding)]];
    if (seed.value === undefined) return [[inputs.failed(error("omitted", "seed"))]];
    const count = draws.value ?? 10_000;
    const { mean, low, high } = simulate({
      values: values.map((value) => value.toDouble()),
      uncertainties: uncertainties.map((uncertainty) => uncertainty.toDouble()),
      distributions: distributions.value,
      operation: operation.value,
      seed: seed.value,
      draws: count,
    });
    const words = language.value;
    const isEnough = isPropagationEnough(uncertainties) && !distributions.value.includes("lognormal");
    const remark =
      words === "zh"
        ? `${count} 次，种子 ${seed.value}，相互独立；${isEnough ? enough.zh : needed.zh}`
        : `${count} draws, seed ${seed.value}, independent; ${isEnough ? enough.en : needed.en}`;
    const basis = { requirement: "B9", clauses: ["DB43 E.5.4"] } as const;
    const shownNumber = (value: number, writes: string) => {
      const exact = Exact.fromDouble(value);
      return exact === undefined
        ? inputs.failed(error("result-too-large"))
        : stated(exact, { ...basis, writes });
    };
    return [
      headers.map((header) => header[words]),
      [shownNumber(mean, "x̄"), shownNumber(low, "P2.5"), shownNumber(high, "P97.5"), remark],
    ];
  },
};

const headers: readonly Text[] = [
  { zh: "均值", en: "Mean" },
  { zh: "2.5 百分位", en: "2.5 percentile" },
  { zh: "97.5 百分位", en: "97.5 percentile" },
  { zh: "说明", en: "Remark" },
];
const enough: Text = {
  zh: "各项均不大于 30%，误差传递（CN.UNCERTAINTY）已足够",
  en: "none above 30 %, so propagation (CN.UNCERTAINTY) is enough",
};
const needed: Text = {
  zh: "有一项大于 30% 或为不对称分布，误差传递不可靠，用本结果",
  en: "one above 30 % or skewed, so propagation does not hold: use this result",
};

/** A whole number within limits, or `undefined` where it was left out. */
function whole(
  inputs: Inputs,
  input: "seed" | "draws",
  least: number,
  most: number,
): Outcome<number | undefined> {
  const read = optionalNumber(inputs, input);
  if (!read.ok || read.value === undefined) return read.ok ? success(undefined) : read;
  const value = read.value.toDouble();
  if (Number.isInteger(value) && value >= least && value <= most) return success(value);
  const code = input === "seed" ? "seed-not-whole" : "draws-out-of-range";
  return failure(inputs.placed(error(code, input, { found: read.value.toText(15).text }), 0));
}
