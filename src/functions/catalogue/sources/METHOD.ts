import {
  clauseIn,
  error,
  failure,
  methodAdvice,
  success,
  type Outcome,
  type SourceConditions,
  type Text,
} from "../../../core";
import type { FunctionDefinition, ParameterDefinition } from "../../define";
import { languageOf, languageParameter } from "../../language-input";
import type { Inputs } from "../../inputs";
import { fitnessWords, methodNames } from "./method-words";

/** CN.METHOD 方法建议 — which way of quantifying fits a source. */
export const METHOD: FunctionDefinition = {
  id: "METHOD",
  group: "sources",
  requirements: ["C10"],
  clauses: ["CIECCPA061 8.2.5", "CIECCPA061 8.2.5.2", "CIECCPA061 8.2.5.3"],
  summary: {
    zh: "核算方法建议：实测法优先，其次计算法；物料平衡法与排放因子法按注 1 的条件（8.2.5.2 注 1 的引语误印，按其条件理解）。建议（宜），不是结论。",
    en: "Advice on methods: measured first, then calculated; mass balance or factor by the conditions of the notes (the lead-in of 8.2.5.2 note 1 is a misprint). A recommendation, no verdict.",
  },
  parameters: [
    condition(
      "measured",
      { zh: "有代表性实测", en: "measured" },
      {
        zh: "烟气流量和浓度有代表性实测：是/否；空白＝未答",
        en: "Flow and concentration are measured: yes/no; blank = open",
      },
    ),
    condition(
      "simple",
      { zh: "工艺简单", en: "simple" },
      { zh: "工艺简单、设备关系明晰：是/否", en: "Simple process, clear relations: yes/no" },
    ),
    condition(
      "single",
      { zh: "物料单一", en: "single" },
      { zh: "投入或产出物种类较单一：是/否", en: "Few kinds of material: yes/no" },
    ),
    condition(
      "steady",
      { zh: "含碳量恒定", en: "steady" },
      { zh: "碳含量较恒定：是/否", en: "Steady carbon content: yes/no" },
    ),
    condition(
      "factor",
      { zh: "有因子", en: "factor" },
      { zh: "有可参考的排放因子：是/否", en: "A factor to refer to exists: yes/no" },
    ),
    languageParameter,
  ],
  result: {
    summary: { zh: "表：方法、适用程度、理由、条款", en: "A table: method, fitness, reason, clause" },
    shape: "table",
  },
  examples: [
    {
      formula: '=INDEX(CN.METHOD("否","是","是","是","是"),4,2)',
      result: "条件全部满足",
      note: { zh: "天然气锅炉：排放因子法", en: "A gas boiler: emission factor" },
    },
    {
      formula: '=INDEX(CN.METHOD("是","否","是","否","否"),2,2)',
      result: "优先采用",
      note: { zh: "有连续监测时优先实测", en: "Measured comes first" },
    },
  ],
  run: (inputs) => {
    const language = languageOf(inputs);
    if (!language.ok) return [[inputs.failed(language.finding)]];
    const conditions = conditionsOf(inputs);
    if (!conditions.ok) return [[inputs.failed(conditions.finding)]];
    const words = language.value;
    return [
      headers.map((header) => header[words]),
      ...methodAdvice(conditions.value).map(({ method, fitness, says, clause }) => [
        methodNames[method][words],
        fitnessWords[fitness][words],
        says[words],
        clauseIn(clause, words),
      ]),
    ];
  },
};

const headers: readonly Text[] = [
  { zh: "方法", en: "Method" },
  { zh: "适用程度", en: "Fitness" },
  { zh: "理由", en: "Reason" },
  { zh: "条款", en: "Clause" },
];

function condition(id: string, name: Text, summary: Text): ParameterDefinition {
  return { id, name, summary, kind: "choice" };
}

const answers: Readonly<Record<string, boolean>> = {
  是: true,
  有: true,
  yes: true,
  true: true,
  否: false,
  无: false,
  没有: false,
  no: false,
  false: false,
};

function conditionsOf(inputs: Inputs): Outcome<SourceConditions> {
  const read: Record<string, boolean | undefined> = {};
  for (const input of ["measured", "simple", "single", "steady", "factor"]) {
    const answer = answerOf(inputs, input);
    if (!answer.ok) return answer;
    read[input] = answer.value;
  }
  return success({
    isMeasured: read["measured"],
    isSimple: read["simple"],
    isSingleMaterial: read["single"],
    isSteady: read["steady"],
    hasFactor: read["factor"],
  });
}

/** Yes or no; TRUE and FALSE are answers here. A blank is not answered. */
function answerOf(inputs: Inputs, input: string): Outcome<boolean | undefined> {
  const value = inputs.grid(input)?.[0]?.[0];
  if (typeof value === "boolean") return success(value);
  const text = inputs.single(input);
  if (!text.ok) return text;
  if (text.value === undefined) return success(undefined);
  const known = answers[text.value.toLowerCase()];
  return known === undefined
    ? failure(inputs.placed(error("method-answer-unknown", input, { found: text.value }), 0))
    : success(known);
}
