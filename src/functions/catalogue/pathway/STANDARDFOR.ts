import {
  applicableStandard,
  error,
  failure,
  sentence,
  success,
  type Language,
  type Outcome,
  type StandingEdition,
} from "../../../core";
import { optionalDate } from "../../date-input";
import type { FunctionDefinition } from "../../define";
import type { ResultGrid } from "../../excel-values";
import type { Inputs } from "../../inputs";
import { languageOf, languageParameter } from "../../language-input";

/** CN.STANDARDFOR 适用核算标准 — which accounting standard an industry uses on a day, and what is not yet in force. */
export const STANDARDFOR: FunctionDefinition = {
  id: "STANDARDFOR",
  group: "pathway",
  requirements: ["A10"],
  clauses: ["DB43 Annex D", "DZJN108 5.4a"],
  summary: {
    zh: "适用的核算标准：按行业和日期给出 GB/T 32150/32151 当日现行的最新版本，并列出尚未实施的版本。行业有歧义时列出候选。",
    en: "Accounting standard: the newest edition of GB/T 32150/32151 in force on a day for an industry, and editions not yet in force. An ambiguous industry lists candidates.",
  },
  parameters: [
    {
      id: "industry",
      name: { zh: "行业", en: "industry" },
      summary: { zh: "GB/T 4754 代码（如 31）或名称（如 水泥）", en: "GB/T 4754 code (31) or name (cement)" },
      kind: "text",
    },
    {
      id: "date",
      name: { zh: "日期", en: "date" },
      summary: {
        zh: "哪一天的现行版本，一般取声明期末日",
        en: "The day that counts, usually the last of the period",
      },
      kind: "date",
    },
    languageParameter,
  ],
  result: {
    summary: { zh: "标准号、名称、发布、实施、状态", en: "Number, title, issued, in force from, standing" },
    shape: "table",
  },
  examples: [
    {
      formula: '=TAKE(CN.STANDARDFOR("水泥","2025-12-31"),2)',
      result: [
        ["标准号", "名称", "发布日期", "实施日期", "状态"],
        [
          "GB/T 32151.8-2023",
          "碳排放核算与报告要求 第8部分：水泥生产企业",
          "2023-12-28",
          "2024-07-01",
          "适用",
        ],
      ],
      note: { zh: "当日现行的最新版本", en: "The newest edition in force on the day" },
    },
    {
      formula:
        '=INDEX(CN.STANDARDFOR("31","2026-09-30"),2,1)&" "&INDEX(CN.STANDARDFOR("31","2026-10-01"),2,1)',
      result: "GB/T 32151.5-2015 GB/T 32151.5-2026",
      note: {
        zh: "钢铁部分的新版自 2026-10-01 起实施",
        en: "The new edition for steel takes effect on 2026-10-01",
      },
    },
    {
      formula: '=INDEX(CN.STANDARDFOR("制药","2025-12-31","en"),2,1)',
      result: "GB/T 32150-2015",
      note: {
        zh: "GB/T 32151 没有对应部分时按通则",
        en: "Where no part of GB/T 32151 fits, the general standard applies",
      },
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
  zh: ["标准号", "名称", "发布日期", "实施日期", "状态"],
  en: ["Number", "Title", "Issued", "In force from", "Standing"],
};

const standings: Readonly<Record<Language, Readonly<Record<StandingEdition["standing"], string>>>> = {
  zh: { applies: "适用", coming: "尚未实施", replaced: "已被代替", general: "通则" },
  en: { applies: "applies", coming: "not yet in force", replaced: "replaced", general: "general rules" },
};

function tableOf(inputs: Inputs, language: Language): Outcome<ResultGrid> {
  const industry = inputs.single("industry");
  if (!industry.ok) return industry;
  if (industry.value === undefined) return failure(inputs.placed(error("blank", "industry"), 0));
  const date = optionalDate(inputs, "date");
  if (!date.ok) return date;
  if (date.value === undefined) return failure(inputs.placed(error("blank", "date"), 0));
  const answer = applicableStandard(industry.value, date.value);
  if (!answer.ok) return answer;
  const { editions, findings } = answer.value;
  return success([
    header[language],
    ...editions.map(({ row, standing }) => [
      row.number,
      row.title,
      row.issued,
      row.effective,
      standings[language][standing],
    ]),
    ...findings.map((finding) => [
      language === "zh" ? "说明" : "Note",
      sentence(inputs.placed(finding), language),
      "",
      "",
      "",
    ]),
  ]);
}
