import { clauseIn, choosePathway, error, Exact, sentence, type Language } from "../../../core";
import type { FunctionDefinition } from "../../define";
import type { ResultCell } from "../../excel-values";
import { stated } from "../../stated";
import type { Inputs } from "../../inputs";
import { repeatedIndustryTypesOf } from "./industry-type-input";
import { pathwayWords } from "./pathway-words";

const basis = { requirement: "A9", clauses: ["GUIDE 5.4"], writes: "表 1" } as const;

/** CN.PATHWAY 实施路径 — the pathway of table 1 with its stages, for one type of production or a mixed base. */
export const PATHWAY: FunctionDefinition = {
  id: "PATHWAY",
  group: "pathway",
  requirements: ["A9"],
  clauses: ["GUIDE 5.4"],
  summary: {
    zh: "实施路径（表 1，可参照）：按生产类型给出路径、阶段及各阶段做什么；混合型基地按表注选取。",
    en: "Pathway (table 1, may be followed): pathway and stages for a type of production, with what each stage asks; mixed bases as the note says.",
  },
  parameters: [
    {
      id: "types",
      name: { zh: "生产类型", en: "types" },
      summary: {
        zh: "火电、原材料、流程制造、离散制造；混合型写多个、引用多格或用 + 连接；写 en 则结果用英文",
        en: "thermal power, raw material, process, discrete; several, several cells or joined by + for a mixed base; the word en asks for English",
      },
      kind: "text",
      repeating: true,
    },
  ],
  result: {
    summary: { zh: "路径、阶段、内容、条款", en: "Pathway, stages, what they ask, clauses" },
    shape: "table",
  },
  examples: [
    {
      formula: '=CN.PATHWAY("离散制造")',
      result: [
        ["实施路径", "顺序", "实施阶段", "该阶段做什么", "条款"],
        ["路径三", 1, "碳中和", "对残余排放，开发减排或清除项目，或购买并注销碳信用予以抵消。", "GUIDE 7.3"],
        ["说明", "", "", "按离散制造选取；表 1 是可参照，企业可按自身情况另选并写明理由。", "GUIDE 5.4"],
      ],
      note: { zh: "离散制造只有一个阶段", en: "Discrete manufacturing has one stage" },
    },
    {
      formula: '=ROWS(CN.PATHWAY({"原材料";"流程制造"}))-2',
      result: 4,
      note: {
        zh: "三个阶段加一行混合型说明：按原材料走路径一",
        en: "Three stages and a line on the mixed base: it follows raw material",
      },
    },
    {
      formula: '=ROWS(CN.PATHWAY("原材料","离散制造"))-2',
      result: 4,
      note: { zh: "类型也可逐个给出", en: "Types may be given one by one" },
    },
    {
      formula: '=INDEX(CN.PATHWAY("process","en"),2,1)',
      result: "pathway two",
      note: { zh: "英文结果", en: "Result in English" },
    },
  ],
  run: (inputs) => {
    const language = askedLanguage(inputs);
    const types = repeatedIndustryTypesOf(inputs, "types", isLanguageWord);
    if (!types.ok) return [[inputs.failed(types.finding)]];
    const chosen = choosePathway(types.value);
    if (chosen === undefined) return [[inputs.failed(error("no-rows", "types"))]];
    const words = pathwayWords[language];
    const { pathway, decidedBy, findings } = chosen;
    const stages = pathway.stages.map((id, index): readonly ResultCell[] => {
      const [name, asks, clause] = words.stage[id];
      return [pathway.text[language], stated(Exact.of(`${index + 1}`), basis), name, asks, clause];
    });
    return [
      words.header,
      ...stages,
      [words.note, "", "", words.decidedBy(decidedBy.text[language]), "GUIDE 5.4"],
      ...findings.map((finding) => {
        const text = sentence(inputs.placed({ ...finding, at: { input: "types" } }), language);
        return [words.note, "", "", text, clauseIn(finding.clause ?? "", language)];
      }),
    ];
  },
};

/** No type of production is called zh or en, so these two words may stand among the types. */
function isLanguageWord(word: string): boolean {
  return /^\s*(zh|en)\s*$/i.test(word);
}

function askedLanguage(inputs: Inputs): Language {
  const cells = inputs.grids("types").flatMap(({ grid }) => grid.flat());
  return cells.some((cell) => typeof cell === "string" && /^\s*en\s*$/i.test(cell)) ? "en" : "zh";
}
