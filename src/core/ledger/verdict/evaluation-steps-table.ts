import type { ClauseRef } from "../../finding";
import type { RecordRow } from "../read-records";
import type { Choice, RecordTable } from "../schema";

interface Step extends Choice {
  readonly clause: ClauseRef;
}

/** 评价步骤 — the steps of GUIDE 8.2.2 in their order. */
export const evaluationSteps = [
  { id: "team", text: { zh: "成立评价小组", en: "Team" }, clause: "GUIDE 8.2.2a" },
  { id: "plan", text: { zh: "制定评价计划", en: "Plan" }, clause: "GUIDE 8.2.2b" },
  {
    id: "documentReview",
    text: { zh: "评审文件资料", en: "Review of documents" },
    alsoWritten: ["文件评审", "文件审核"],
    clause: "GUIDE 8.2.2c",
  },
  {
    id: "siteReview",
    text: { zh: "现场检查", en: "Review of the site" },
    alsoWritten: ["现场访问"],
    clause: "GUIDE 8.2.2c",
  },
  { id: "report", text: { zh: "编制评价报告", en: "Report" }, clause: "GUIDE 8.2.2d" },
  { id: "internalReview", text: { zh: "内部复核", en: "Internal review" }, clause: "GUIDE 8.2.2d" },
  {
    id: "approval",
    text: { zh: "管理层批准", en: "Approval by management" },
    alsoWritten: ["批准"],
    clause: "GUIDE 8.2.2d",
  },
  {
    id: "records",
    text: { zh: "保存评价记录", en: "Records kept" },
    alsoWritten: ["归档", "保存记录"],
    clause: "GUIDE 8.2.2e",
  },
] as const satisfies readonly Step[];

/** 评价流程 — who did which step of the evaluation, when, with which evidence (F7). */
export const evaluationStepsTable = {
  id: "evaluationSteps",
  form: "records",
  name: "EvaluationSteps",
  sheet: "评价流程",
  title: { zh: "评价流程", en: "Steps of the evaluation" },
  note: {
    zh: "每个步骤一行：负责人、完成日期和依据。",
    en: "One row per step: person, day and evidence.",
  },
  namedBy: "step",
  firstRows: evaluationSteps.map(({ text }) => ({ step: text.zh })),
  columns: [
    {
      id: "step",
      header: { zh: "步骤", en: "Step" },
      alsoHeaded: ["评价步骤"],
      note: { zh: "评价流程的步骤", en: "Step of the evaluation" },
      kind: "choice",
      choices: evaluationSteps,
      isExpected: true,
      clause: "GUIDE 8.2.2",
      requirement: "F7",
    },
    {
      id: "person",
      header: { zh: "负责人", en: "Person" },
      note: { zh: "负责人和参加人", en: "Who was in charge, who took part" },
      kind: "text",
      isExpected: false,
      clause: "GUIDE 8.2.2a",
      requirement: "F7",
    },
    {
      id: "doneOn",
      header: { zh: "完成日期", en: "Done on" },
      note: { zh: "完成的日期", en: "The day it was done" },
      kind: "date",
      isExpected: false,
      clause: "GUIDE 8.2.2b",
      requirement: "F7",
    },
    {
      id: "evidence",
      header: { zh: "依据", en: "Evidence" },
      alsoHeaded: ["记录", "证据"],
      note: { zh: "文件、记录或照片的编号或位置", en: "Number or place of documents, records, photographs" },
      kind: "text",
      isExpected: false,
      clause: "GUIDE 8.2.2e",
      requirement: "F7",
    },
    {
      id: "result",
      header: { zh: "结果", en: "Result" },
      note: { zh: "发现和处理", en: "What was found, and what was done" },
      kind: "text",
      isExpected: false,
      clause: "GUIDE 8.2.2d",
      requirement: "F7",
    },
  ],
} as const satisfies RecordTable;

/** One step as read. */
export type EvaluationStepRow = RecordRow<typeof evaluationStepsTable.columns>;
