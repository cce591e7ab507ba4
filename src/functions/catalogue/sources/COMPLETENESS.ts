import {
  sentence,
  sourceCompleteness,
  type Language,
  type ListedSource,
  type SourceAnswer,
  type SourceStanding,
  type Text,
} from "../../../core";
import type { FunctionDefinition } from "../../define";
import { languageOf, languageParameter } from "../../language-input";
import { expectedSourcesOf, industryParameter } from "./industry-input";
import { listedSources } from "./listed-sources";
import { headers } from "./source-words";

/** CN.COMPLETENESS 排放源齐全程度 — the register against what Annex C leads one to expect. */
export const COMPLETENESS: FunctionDefinition = {
  id: "COMPLETENESS",
  group: "sources",
  requirements: ["B1"],
  clauses: ["DB43 6.2.3.3a", "DB43 Annex C"],
  summary: {
    zh: "排放源核对：附录C 应有的每个排放源，须已量化、为零有依据，或排除有理由。首行如“17/19”，其后逐项列出，缺的写明原因。",
    en: "Checks the register of sources: each one that Annex C expects is quantified, zero with evidence, or left out with a reason. The first row reads like 17/19; each source follows.",
  },
  parameters: [
    industryParameter,
    {
      id: "sources",
      name: { zh: "排放源", en: "sources" },
      summary: {
        zh: "清单里的名称或编号，一列；编号见 CN.SOURCES",
        en: "Names or numbers of the register, one column; numbers as in CN.SOURCES",
      },
      kind: "text",
    },
    {
      id: "amounts",
      name: { zh: "排放量或状态", en: "amounts" },
      summary: {
        zh: "tCO2e，或“已量化”“不涉及”“排除”；省略＝只核对是否列出",
        en: "tCO2e, or quantified, none, excluded; left out = only whether it is listed",
      },
      kind: "text",
      unit: "tCO2e",
      optional: true,
    },
    {
      id: "reasons",
      name: { zh: "依据或理由", en: "reasons" },
      summary: {
        zh: "为零的依据、排除的理由；省略＝都没有写",
        en: "Evidence of a zero, reason of an exclusion; left out = none is stated",
      },
      kind: "text",
      optional: true,
    },
    languageParameter,
  ],
  result: {
    summary: {
      zh: "表：编号、类别、排放源、状态、说明；首行为齐全程度",
      en: "A table: number, class, source, standing, remark; its first row is the completeness",
    },
    shape: "table",
  },
  examples: [
    {
      formula: '=INDEX(CN.COMPLETENESS("水泥",{"固定源燃烧";"C2-1";"外购电力"},{1200;5300;800}),2,4)',
      result: "3/9",
      note: { zh: "九个应有排放源，回答了三个", en: "Three of nine expected sources are answered" },
    },
    {
      formula: '=INDEX(CN.COMPLETENESS("水泥",{"生物质"},{0},{"厂内无生物质锅炉"}),2,4)',
      result: "1/9",
      note: { zh: "为零而有依据，算已回答", en: "A zero with evidence is an answer" },
    },
  ],
  run: (inputs) => {
    const language = languageOf(inputs);
    if (!language.ok) return [[inputs.failed(language.finding)]];
    const expected = expectedSourcesOf(inputs);
    if (!expected.ok) return [[inputs.failed(expected.finding)]];
    const listed = listedSources(inputs);
    if (!listed.ok) return [[inputs.failed(listed.finding)]];
    const words = language.value;
    const register = inputs.placed({
      code: "omitted",
      severity: "note",
      at: { input: "sources" },
      values: {},
    });
    const result = sourceCompleteness(expected.value, listed.value, register.at ?? {});
    const missing = result.expected - result.answered;
    const { key, category, source, standing, remark } = headers;
    return [
      [key, category, source, standing, remark].map((header) => header[words]),
      [
        "",
        "",
        totalWords[words],
        `${result.answered}/${result.expected}`,
        missing === 0 ? completeWords[words] : words === "zh" ? `缺 ${missing} 项` : `${missing} missing`,
      ],
      ...result.answers.map((answer) => answerRow(answer, words)),
      ...result.own.map((own) => ["", "", own.name, standingWords[own.standing][words], ownWords[words]]),
    ];
  },
};

const totalWords: Text = { zh: "合计", en: "Total" };
const completeWords: Text = { zh: "齐全", en: "complete" };
const ownWords: Text = { zh: "自行补充的排放源", en: "a source of your own" };

const standingWords: Readonly<Record<SourceStanding | "missing", Text>> = {
  quantified: { zh: "已量化", en: "quantified" },
  zero: { zh: "为零", en: "zero" },
  excluded: { zh: "排除", en: "left out" },
  identified: { zh: "已列出", en: "listed" },
  open: { zh: "未回答", en: "open" },
  missing: { zh: "未列出", en: "not listed" },
};

function answerRow({ source, listed, standing, finding }: SourceAnswer, language: Language): string[] {
  return [
    source.key,
    source.category[language],
    source.source[language],
    standingWords[standing][language],
    finding === undefined ? remarkOf(listed) : sentence(finding, language),
  ];
}

function remarkOf(listed: readonly ListedSource[]): string {
  return listed.map(({ name, reason }) => (reason === undefined ? name : `${name}：${reason}`)).join("；");
}
