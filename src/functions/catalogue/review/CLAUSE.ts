import {
  clauseIn,
  error,
  failure,
  readClause,
  requirements,
  rulesWithin,
  success,
  type Language,
  type Modality,
  type Outcome,
  type Rule,
} from "../../../core";
import type { FunctionDefinition } from "../../define";
import type { Inputs } from "../../inputs";
import { languageOf, languageParameter } from "../../language-input";

const headers: Readonly<Record<Language, readonly string[]>> = {
  zh: ["条款", "情态", "说明", "需求", "由…执行"],
  en: ["Clause", "Modality", "In our words", "Demand", "Carried out by"],
};

const modalities: Readonly<Record<Modality, Readonly<Record<Language, string>>>> = {
  shall: { zh: "应", en: "shall" },
  should: { zh: "宜", en: "should" },
  may: { zh: "可", en: "may" },
  judgement: { zh: "判断", en: "judgement" },
};

/** CN.CLAUSE 条款 — what a clause asks, in our own words, and what carries it out. */
export function clauseFunction(functions: readonly FunctionDefinition[]): FunctionDefinition {
  return {
    id: "CLAUSE",
    group: "review",
    requirements: ["H3"],
    clauses: ["GUIDE 8.3b"],
    summary: {
      zh: "条款说明：用我们自己的话说明一条及其下各条，附情态、需求编号和执行它的函数。原文以标准为准。",
      en: "What a clause and those below it ask, in our own words, with modality, demand and the functions that carry it out. The standard's text prevails.",
    },
    parameters: [
      {
        id: "clause",
        name: { zh: "条款", en: "clause" },
        summary: {
          zh: "标准与条款号，如 CIECCPA061 8.2.5.3；只写标准＝全部",
          en: "Standard and number, such as CIECCPA061 8.2.5.3; a standard alone = all of it",
        },
        kind: "text",
      },
      languageParameter,
    ],
    result: {
      summary: {
        zh: "条款、情态、说明、需求、由…执行",
        en: "Clause, modality, words, demand, carried out by",
      },
      shape: "table",
    },
    examples: [
      {
        formula: '=CN.CLAUSE("DB14 9.2.1")',
        result: [
          ["条款", "情态", "说明", "需求", "由…执行"],
          [
            "DB14 9.2.1",
            "应",
            "每年至少一次内部审核。",
            "G5 内部审核、管理评审、不符合与改进",
            "表 InternalAudits",
          ],
        ],
        note: { zh: "一条", en: "One clause" },
      },
      {
        formula: '=CN.CLAUSE("CIECCPA 061 第10.1条","en")',
        result: [
          ["Clause", "Modality", "In our words", "Demand", "Carried out by"],
          [
            "CIECCPA061 10.1.1",
            "should",
            "A nonconformity is handled, its cause found, a fitting action taken and its effect reviewed.",
            "G5 Internal audit, management review, nonconformity and improvement",
            "table Nonconformities",
          ],
          [
            "CIECCPA061 10.1.2",
            "should",
            "Records show what was corrected.",
            "G5 Internal audit, management review, nonconformity and improvement",
            "table Nonconformities",
          ],
        ],
        note: { zh: "一条及其下各条，英文", en: "A clause and those below it" },
      },
    ],
    run: (inputs) => {
      const language = languageOf(inputs);
      if (!language.ok) return [[inputs.failed(language.finding, 0)]];
      const found = rulesAskedFor(inputs);
      if (!found.ok) return [[inputs.failed(found.finding, 0)]];
      return [headers[language.value], ...found.value.map((rule) => row(rule, functions, language.value))];
    },
  };
}

function rulesAskedFor(inputs: Inputs): Outcome<readonly Rule[]> {
  const text = inputs.single("clause");
  if (!text.ok) return text;
  if (text.value === undefined) return failure(error("omitted", "clause"));
  const clause = readClause(text.value);
  if (!clause.ok) return clause;
  const rules = rulesWithin(clause.value);
  return rules.length === 0
    ? failure(error("clause-without-rule", "clause", { found: clause.value }))
    : success(rules);
}

function row(rule: Rule, functions: readonly FunctionDefinition[], language: Language): readonly string[] {
  return [
    clauseIn(rule.clause, language),
    modalities[rule.modality][language],
    rule.says[language],
    demand(rule, language),
    carriersOf(rule, functions)
      .map((carrier) => named(carrier, language))
      .join(language === "zh" ? "、" : ", "),
  ];
}

/** The demand that the rule meets, by its id and what it is about. */
function demand({ requirement }: Rule, language: Language): string {
  const found = requirements.find(({ id }) => id === requirement);
  return found === undefined ? requirement : `${requirement} ${found.says[language]}`;
}

const carrierWords: Readonly<Record<string, string>> = {
  table: "表",
  finding: "发现",
  step: "步骤",
  document: "文件",
  person: "由人回答",
};

function named(carrier: string, language: Language): string {
  return language === "en" ? carrier : carrier.replace(/^[a-z]+/, (word) => carrierWords[word] ?? word);
}

/** What the rule itself names, and every function that cites its clause. */
function carriersOf(rule: Rule, functions: readonly FunctionDefinition[]): readonly string[] {
  const citing = functions.filter(({ clauses }) => clauses.includes(rule.clause)).map(({ id }) => `CN.${id}`);
  return [...new Set([...(rule.carriedBy ?? []), ...citing])];
}
