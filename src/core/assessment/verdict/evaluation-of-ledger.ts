import { evaluationChoicesTable, evaluationStepsTable, readItems, readRecords } from "../../ledger";
import type { LedgerContents } from "../ledger/ledger-contents";
import { assessEvaluation } from "./assess-evaluation";

/** 评价的评审 — the steps and the two choices, and how many steps are done. */
export function evaluationOf({ evaluationSteps: steps, evaluationChoices: choices }: LedgerContents) {
  const rows = steps === undefined ? undefined : readRecords(evaluationStepsTable, steps, "expected");
  const items = choices === undefined ? undefined : readItems(evaluationChoicesTable, choices);
  const assessed = assessEvaluation(rows?.rows ?? [], items?.fields);
  return {
    choices: items?.fields,
    done: assessed.steps.filter(({ isDone }) => isDone).length,
    asked: assessed.steps.length,
    findings: [
      ...(rows?.findings ?? []),
      ...(items?.findings ?? []).filter(({ code }) => code !== "unanswered"),
      ...(steps === undefined ? [] : assessed.steps.flatMap(({ findings }) => findings)),
      ...assessed.choices,
    ],
  };
}
