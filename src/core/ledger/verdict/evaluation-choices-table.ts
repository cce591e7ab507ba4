import type { ClauseRef } from "../../finding";
import type { Text } from "../../text/language";
import type { FieldsOf } from "../field";
import type { ItemTable } from "../schema";

/** An item of words or of a day; all of them belong to the same demand. */
function item<const Id extends string, const Kind extends "text" | "date">(
  id: Id,
  kind: Kind,
  header: Text,
  note: Text,
  clause: ClauseRef,
) {
  return { id, kind, header, note, clause, isExpected: false, requirement: "F6" } as const;
}

/** 评价方式 — two separate choices: on what the figures rest, and who evaluates (F6). */
export const evaluationChoicesTable = {
  id: "evaluationChoices",
  form: "items",
  name: "EvaluationChoices",
  sheet: "评价方式",
  title: { zh: "评价方式", en: "Way of evaluation" },
  note: {
    zh: "两项选择各自独立：排放数据的依据，以及由谁评价。",
    en: "Two choices that do not hang on one another: on what the figures rest, and who evaluates.",
  },
  items: [
    {
      id: "figureBasis",
      header: { zh: "排放数据依据", en: "Basis of the figures" },
      note: {
        zh: "第三方的核查或评价结果，或自行核算并作真实性承诺",
        en: "A third party's verification or evaluation, or own accounting with a statement of truth",
      },
      kind: "choice",
      choices: [
        {
          id: "thirdParty",
          text: { zh: "第三方核查或评价结果", en: "Third party's result" },
          alsoWritten: ["第三方", "第三方核查"],
        },
        {
          id: "own",
          text: { zh: "自行核算并承诺真实", en: "Own accounting with a statement of truth" },
          alsoWritten: ["自行核算"],
        },
      ],
      isExpected: true,
      clause: "GUIDE 8.1.2",
      requirement: "F6",
    },
    item(
      "figureBody",
      "text",
      { zh: "核查机构", en: "Verifier of the figures" },
      { zh: "出具核查或评价结果的机构", en: "Who verified or evaluated them" },
      "GUIDE 8.1.2",
    ),
    item(
      "figureReport",
      "text",
      { zh: "核查报告", en: "Verification report" },
      { zh: "报告的编号或位置", en: "Number or place of the report" },
      "GUIDE 8.1.2",
    ),
    item(
      "statementOfTruth",
      "text",
      { zh: "真实性承诺文件", en: "Statement of truth" },
      { zh: "文件的编号或位置", en: "Number or place of the document" },
      "GUIDE 8.1.2",
    ),
    item(
      "statementSignedBy",
      "text",
      { zh: "真实性承诺签署人", en: "Signatory of the statement" },
      { zh: "签署人的姓名和职务", en: "Name and post" },
      "GUIDE 8.1.2",
    ),
    item(
      "statementSignedOn",
      "date",
      { zh: "真实性承诺签署日期", en: "Day of the statement" },
      { zh: "签署的日期", en: "The day it was signed" },
      "GUIDE 8.1.2",
    ),
    {
      id: "evaluator",
      header: { zh: "评价方式", en: "Who evaluates" },
      note: {
        zh: "委托有资质能力的第三方，或自行评价并自我承诺",
        en: "A qualified third party, or an evaluation of one's own with self-commitment",
      },
      kind: "choice",
      choices: [
        {
          id: "thirdParty",
          text: { zh: "委托第三方评价", en: "Third party" },
          alsoWritten: ["第三方", "第三方评价"],
        },
        {
          id: "own",
          text: { zh: "自行评价并自我承诺", en: "Own evaluation with self-commitment" },
          alsoWritten: ["自行评价"],
        },
      ],
      isExpected: true,
      clause: "GUIDE 8.2.1",
      requirement: "F6",
    },
    item(
      "evaluationBody",
      "text",
      { zh: "评价机构", en: "Evaluating body" },
      { zh: "第三方评价机构的名称", en: "Name of the third party" },
      "GUIDE 8.2.1",
    ),
    item(
      "evaluationStanding",
      "text",
      { zh: "评价机构资质", en: "Standing of that body" },
      { zh: "资质或能力的证明", en: "What shows that it is qualified" },
      "GUIDE 8.2.1",
    ),
    item(
      "selfCommitment",
      "text",
      { zh: "自我承诺文件", en: "Self-commitment" },
      { zh: "文件的编号或位置", en: "Number or place of the document" },
      "GUIDE 8.2.1",
    ),
    item(
      "commitmentSignedBy",
      "text",
      { zh: "自我承诺签署人", en: "Signatory of the self-commitment" },
      { zh: "签署人的姓名和职务", en: "Name and post" },
      "GUIDE 8.2.1",
    ),
    item(
      "commitmentSignedOn",
      "date",
      { zh: "自我承诺签署日期", en: "Day of the self-commitment" },
      { zh: "签署的日期", en: "The day it was signed" },
      "GUIDE 8.2.1",
    ),
  ],
} as const satisfies ItemTable;

/** The choices as read. */
export type EvaluationChoices = FieldsOf<typeof evaluationChoicesTable.items>;
