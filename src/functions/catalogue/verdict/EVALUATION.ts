import {
  assessEvaluation,
  dateText,
  evaluationChoicesTable,
  evaluationSteps,
  evaluationStepsTable,
  sentence,
  type Language,
  type StepState,
} from "../../../core";
import type { FunctionDefinition } from "../../define";
import { languageOf, languageParameter } from "../../language-input";
import { settingsOf } from "../../settings-input";
import { tableOf } from "../../table-input";

/** CN.EVALUATION 评价流程 — which steps of the evaluation are done, and whether its two choices are complete. */
export const EVALUATION: FunctionDefinition = {
  id: "EVALUATION",
  group: "verdict",
  requirements: ["F6", "F7"],
  clauses: ["GUIDE 8.1.2", "GUIDE 8.2.1", "GUIDE 8.2.2", "CIECCPA061 8.4.4"],
  summary: {
    zh: "评价流程的完整性：每个步骤是否有负责人、日期和依据，数据依据和评价方式是否选定并齐全。",
    en: "Completeness of the evaluation: person, day and evidence of every step; basis of the figures and way of evaluation.",
  },
  parameters: [
    {
      id: "steps",
      name: { zh: "评价流程", en: "steps" },
      summary: {
        zh: "带表头：步骤、负责人、完成日期、依据",
        en: "With headers: step, person, done on, evidence",
      },
      kind: "table",
    },
    {
      id: "choices",
      name: { zh: "评价方式", en: "choices" },
      summary: {
        zh: "两列：名称、内容，如 评价方式 | 委托第三方评价；省略＝不查",
        en: "Two columns, name and value, such as Who evaluates | Third party; left out = not checked",
      },
      kind: "settings",
      optional: true,
    },
    languageParameter,
  ],
  result: {
    summary: { zh: "每个步骤一行，然后是两项选择", en: "One row per step, then the two choices" },
    shape: "table",
  },
  examples: [
    {
      formula:
        '=INDEX(CN.EVALUATION({"步骤","负责人","完成日期","依据";"成立评价小组","张三","2026-01-05","任命文件"}),{2;3},{1,2,3,4})',
      result: [
        ["成立评价小组", "张三", "2026-01-05", "完成"],
        ["制定评价计划", "", "", "未完成"],
      ],
      note: { zh: "前两个步骤", en: "The first two steps" },
    },
    {
      formula:
        '=INDEX(CN.EVALUATION({"步骤","负责人";"编制评价报告","李四"},{"评价方式","委托第三方评价"},"en"),10,5)',
      result: "Basis of the figures is not chosen or stated yet. Complete it. [GUIDE 8.1.2]",
      note: { zh: "数据依据还没有选定", en: "The basis of the figures is not chosen" },
    },
  ],
  run: (inputs) => {
    const language = languageOf(inputs);
    if (!language.ok) return [[inputs.failed(language.finding)]];
    const table = tableOf(inputs, "steps", evaluationStepsTable);
    if (!table.ok) return [[inputs.failed(table.finding)]];
    const wrong = table.value?.findings.find(({ severity }) => severity === "error");
    if (wrong !== undefined) return [[inputs.failed(wrong)]];
    const choices =
      inputs.grid("choices") === undefined
        ? undefined
        : settingsOf(inputs, "choices", evaluationChoicesTable);
    if (choices?.ok === false) return [[inputs.failed(choices.finding)]];
    const wrongChoice = choices?.value.findings.find(({ severity }) => severity === "error");
    if (wrongChoice !== undefined) return [[inputs.failed(wrongChoice)]];
    const assessed = assessEvaluation(table.value?.rows ?? [], choices?.value.fields);
    const words = wordsIn[language.value];
    return [
      words.headers,
      ...assessed.steps.map((state) => stepRow(state, language.value)),
      ...assessed.choices.map((finding) => [
        finding.at?.name?.[language.value] ?? "",
        "",
        "",
        finding.severity === "question" ? words.open : words.note,
        sentence(finding, language.value),
      ]),
    ];
  },
};

const wordsIn = {
  zh: {
    headers: ["步骤", "负责人", "完成日期", "状态", "说明"],
    done: "完成",
    open: "未完成",
    note: "提示",
  },
  en: {
    headers: ["Step", "Person", "Done on", "State", "Remarks"],
    done: "done",
    open: "open",
    note: "note",
  },
} as const;

function stepRow({ step, row, isDone, findings }: StepState, language: Language): readonly string[] {
  const words = wordsIn[language];
  const doneOn = row?.fields.doneOn.value;
  return [
    evaluationSteps.find(({ id }) => id === step)?.text[language] ?? step,
    row?.fields.person.value ?? "",
    doneOn === undefined ? "" : dateText(doneOn),
    isDone ? words.done : words.open,
    findings.map((finding) => sentence(finding, language)).join(language === "zh" ? "" : " "),
  ];
}
