import {
  creditProjectsTable,
  projectProgress,
  type Finding,
  type Language,
  type ProjectProgress,
} from "../../../core";
import type { FunctionDefinition } from "../../define";
import type { ResultCell } from "../../excel-values";
import { languageOf, languageParameter } from "../../language-input";
import { stated } from "../../stated";
import { tableOf } from "../../table-input";
import { reasonAndCure } from "./reason-and-cure";

/** CN.CREDITPROJECTS 自有项目进度 — own credit and sink projects stage by stage, with the yearly estimate. */
export const CREDITPROJECTS: FunctionDefinition = {
  id: "CREDITPROJECTS",
  group: "offsets",
  requirements: ["E13"],
  clauses: ["CIECCPA061 6.2.3a7", "CIECCPA061 8.3.2.1", "CIECCPA061 8.3.2.2", "CIECCPA061 8.3.3"],
  summary: {
    zh: "自有减排与碳汇项目进度：逐个项目列出已到的阶段、下一阶段和年减排量预估，指出跳过的阶段和先后颠倒的日期。",
    en: "Own credit and sink projects: stage reached, next stage and yearly estimate; names stages that were skipped and days out of order.",
  },
  parameters: [
    {
      id: "projects",
      name: { zh: "项目表", en: "projects" },
      summary: {
        zh: "带表头的自有项目表：项目名称、有效面积、每亩年均减排量、各阶段日期……",
        en: "The table of own projects with headers: Project, Developed area in mu, Reduction per mu, days of the stages…",
      },
      kind: "table",
    },
    languageParameter,
  ],
  result: {
    summary: {
      zh: "表：项目、已到阶段、下一阶段、年减排量预估（tCO2e）、说明",
      en: "A table: project, stage reached, next stage, yearly estimate (tCO2e), remark",
    },
    shape: "table",
  },
  examples: [
    {
      formula:
        '=CN.CREDITPROJECTS({"项目名称","有效面积","每亩年均减排量","方法学选定日期","设计文件日期";"北山造林",12000,0.68,"2025-03-01","2025-06-30"})',
      result: [
        ["项目", "已到阶段", "下一阶段", "年减排量预估", "说明"],
        ["北山造林", "设计", "额外性", 8160, ""],
      ],
      note: { zh: "12000 亩 × 0.68 t", en: "12 000 mu × 0.68 t" },
    },
    {
      formula: '=INDEX(CN.CREDITPROJECTS({"项目名称","设计文件日期";"北山造林","2025-06-30"},"en"),2,3)',
      result: "methodology",
      note: { zh: "方法学还没有选定", en: "The methodology is not chosen yet" },
    },
  ],
  run: (inputs) => {
    const language = languageOf(inputs);
    if (!language.ok) return [[inputs.failed(language.finding)]];
    const table = tableOf(inputs, "projects", creditProjectsTable);
    if (!table.ok) return [[inputs.failed(table.finding)]];
    const { rows = [], findings = [] } = table.value ?? {};
    const column = findings.find(({ code }) => code === "column-missing");
    if (column !== undefined) return [[inputs.failed(column)]];
    const wrong = findings.filter(({ severity }) => severity === "error");
    return [
      headers[language.value],
      ...rows.map((row) =>
        rowOf(
          projectProgress(row),
          wrong.filter(({ at }) => at?.row === row.row),
          language.value,
        ),
      ),
    ];
  },
};

const headers: Readonly<Record<Language, readonly string[]>> = {
  zh: ["项目", "已到阶段", "下一阶段", "年减排量预估", "说明"],
  en: ["Project", "Stage reached", "Next stage", "Yearly estimate", "Remark"],
};

function rowOf(
  { row, reached, next, estimate, findings }: ProjectProgress,
  unreadable: readonly Finding[],
  language: Language,
): ResultCell[] {
  const { reason, cure } = reasonAndCure([...unreadable, ...findings], language);
  return [
    row.fields.project.value ?? "",
    reached?.[language] ?? "",
    next?.[language] ?? "",
    estimate === undefined
      ? ""
      : stated(estimate, {
          requirement: "E13",
          clauses: ["CIECCPA061 6.2.3a7"],
          writes: "R = A × r",
        }),
    `${reason}${language === "zh" ? "" : " "}${cure}`.trim(),
  ];
}
