import {
  clauseIn,
  error,
  failure,
  findMeasureGroups,
  measureExamples,
  measureGroups,
  success,
  type Language,
  type MeasureGroupId,
  type Outcome,
  type StageId,
} from "../../../core";
import type { FunctionDefinition } from "../../define";
import type { ResultGrid } from "../../excel-values";
import type { Inputs } from "../../inputs";
import { languageOf, languageParameter } from "../../language-input";

/** CN.MEASURES 措施目录 — the measures that the texts name for an industry, stage by stage. */
export const MEASURES: FunctionDefinition = {
  id: "MEASURES",
  group: "baseline",
  requirements: ["D4"],
  clauses: ["GUIDE 7.1", "GUIDE 7.2.1", "CIECCPA061 8.1.1", "DZJN108 6.1"],
  summary: {
    zh: "减排措施目录：按行业和阶段列出标准点名的措施及条款，供选择；清单是开放的，减排量和成本由企业填写。",
    en: "Catalogue of measures: what the texts name for an industry and stage, with clauses; the lists are open, abatement and cost are the enterprise's own.",
  },
  parameters: [
    {
      id: "industry",
      name: { zh: "行业", en: "industry" },
      summary: { zh: "代码或名称，如 31、水泥、合成氨；省略＝全部", en: "Code or name; left out = all" },
      kind: "text",
      optional: true,
    },
    {
      id: "stage",
      name: { zh: "阶段", en: "stage" },
      summary: {
        zh: "节能降碳、深度脱碳或碳中和；省略＝全部",
        en: "energy saving, deep decarbonisation or neutrality; left out = all",
      },
      kind: "choice",
      optional: true,
    },
    languageParameter,
  ],
  result: {
    summary: { zh: "阶段、措施、适用行业、条款", en: "Stage, measure, industry, clause" },
    shape: "table",
  },
  examples: [
    {
      formula: '=TAKE(CN.MEASURES("铝冶炼","深度脱碳"),4)',
      result: [
        ["阶段", "措施", "适用行业", "条款"],
        ["深度脱碳", "惰性阳极电解", "铝冶炼", "GUIDE 7.2.1e"],
        ["深度脱碳", "低温电解", "铝冶炼", "GUIDE 7.2.1e"],
        ["深度脱碳", "氢能炼铝", "铝冶炼", "GUIDE 7.2.1e"],
      ],
      note: { zh: "行业专有的技术在前", en: "What the industry alone has comes first" },
    },
    {
      formula: '=INDEX(CN.MEASURES("家具","neutrality","en"),2,4)',
      result: "GUIDE 7.3.1",
      note: { zh: "没有专有技术的行业列通用措施", en: "Other industries get what fits everyone" },
    },
  ],
  run: (inputs) => {
    const language = languageOf(inputs);
    if (!language.ok) return [[inputs.failed(language.finding)]];
    const table = tableOf(inputs, language.value);
    return table.ok ? table.value : [[inputs.failed(table.finding)]];
  },
};

const header: Readonly<Record<Language, readonly string[]>> = {
  zh: ["阶段", "措施", "适用行业", "条款"],
  en: ["Stage", "Measure", "Industry", "Clause"],
};

const stageNames: Readonly<Record<StageId, Readonly<Record<Language, string>>>> = {
  energySaving: { zh: "节能降碳", en: "energy saving" },
  deepDecarbonisation: { zh: "深度脱碳", en: "deep decarbonisation" },
  neutrality: { zh: "碳中和", en: "neutrality" },
};

const stageIds = ["energySaving", "deepDecarbonisation", "neutrality"] as const;

function tableOf(inputs: Inputs, language: Language): Outcome<ResultGrid> {
  const groups = groupsOf(inputs);
  if (!groups.ok) return groups;
  const stage = stageOf(inputs);
  if (!stage.ok) return stage;
  const rows = stageIds
    .filter((id) => stage.value === undefined || id === stage.value)
    .flatMap((id) => {
      const own = measureExamples.filter((example) => example.stage === id);
      const fits = own.filter(({ group }) => group !== "any" && groups.value.includes(group));
      return [...fits, ...own.filter(({ group }) => group === "any")];
    });
  return success([
    header[language],
    ...rows.map(({ stage: id, measure, group, clause }) => [
      stageNames[id][language],
      measure[language],
      measureGroups.find((each) => each.id === group)?.text[language] ??
        (language === "zh" ? "各行业" : "any"),
      clauseIn(clause, language),
    ]),
  ]);
}

function groupsOf(inputs: Inputs): Outcome<readonly MeasureGroupId[]> {
  const industry = inputs.single("industry");
  if (!industry.ok) return industry;
  if (industry.value === undefined) return success(measureGroups.map(({ id }) => id));
  const answer = findMeasureGroups(industry.value);
  if ("groups" in answer) return success(answer.groups);
  const found = industry.value;
  if ("unknown" in answer) {
    return failure(inputs.placed(error("accounting-industry-unknown", "industry", { found }), 0));
  }
  const values = {
    found,
    candidates: answer.ambiguous.map(({ subject }) => subject.zh).join("、"),
    candidatesInEnglish: answer.ambiguous.map(({ subject }) => subject.en).join(", "),
  };
  return failure(inputs.placed(error("accounting-industry-ambiguous", "industry", values), 0));
}

function stageOf(inputs: Inputs): Outcome<StageId | undefined> {
  const text = inputs.single("stage");
  if (!text.ok) return text;
  if (text.value === undefined) return success(undefined);
  const plain = text.value.normalize("NFKC").trim().toLowerCase();
  const stage = stageIds.find((id) => [id.toLowerCase(), ...Object.values(stageNames[id])].includes(plain));
  return stage === undefined
    ? failure(inputs.placed(error("stage-unknown", "stage", { found: text.value }), 0))
    : success(stage);
}
