import type { Finding } from "../../finding";
import { evaluationSteps, type EvaluationChoices, type EvaluationStepRow } from "../../ledger";
import { guide, rulesOf } from "../../standards";
import { compareDates } from "../../time";
import { open } from "../finding-of-rule";
import { assessChoices } from "./assess-choices";

type StepId = (typeof evaluationSteps)[number]["id"];

/** 步骤的状态 — whether a step is done with person, day and evidence, and what there is to say about it. */
export interface StepState {
  readonly step: StepId;
  readonly row: EvaluationStepRow | undefined;
  readonly isDone: boolean;
  readonly findings: readonly Finding[];
}

/** 评价流程的评审 — every step in the order of the text, and the two choices. */
export interface EvaluationAssessment {
  readonly steps: readonly StepState[];
  readonly choices: readonly Finding[];
}

/** 评审评价流程 — F6 and F7: nothing here bears on the verdict; an open step is a question. */
export function assessEvaluation(
  rows: readonly EvaluationStepRow[],
  choices: EvaluationChoices | undefined,
): EvaluationAssessment {
  return {
    steps: evaluationSteps.map(({ id }) => stateOf(id, rows)),
    choices: choices === undefined ? [] : assessChoices(choices),
  };
}

function stateOf(step: StepId, rows: readonly EvaluationStepRow[]): StepState {
  const { text, clause } = evaluationSteps.find(({ id }) => id === step) ?? evaluationSteps[0];
  const [rule = guide.evaluationWorkflow.team] = rulesOf(clause);
  const row = rows.find(({ fields }) => fields.step.value === step);
  const isDone =
    row !== undefined &&
    row.fields.person.value !== undefined &&
    row.fields.doneOn.value !== undefined &&
    row.fields.evidence.value !== undefined;
  const values = { found: text.zh, foundInEnglish: text.en };
  const findings: Finding[] = [];
  if (!isDone) findings.push(open(rule, "workflow-step-open", row?.fields.step.at ?? {}, values));
  const late = laterOf(step, row, rows);
  if (late !== undefined && row !== undefined) {
    const before = evaluationSteps.find(({ id }) => id === late)?.text ?? text;
    findings.push({
      code: "workflow-out-of-order",
      severity: "note",
      clause,
      at: row.fields.doneOn.at,
      values: { ...values, before: before.zh, beforeInEnglish: before.en },
    });
  }
  return { step, row, isDone, findings };
}

/** An earlier step that was done on a later day; keeping records goes on all the while. */
function laterOf(
  step: StepId,
  row: EvaluationStepRow | undefined,
  rows: readonly EvaluationStepRow[],
): StepId | undefined {
  const doneOn = row?.fields.doneOn.value;
  if (doneOn === undefined || step === "records") return undefined;
  const earlier = evaluationSteps.slice(
    0,
    evaluationSteps.findIndex(({ id }) => id === step),
  );
  return earlier.find(({ id }) => {
    // The documents and the site are one step of the text, in either order.
    if (id === "documentReview" && step === "siteReview") return false;
    const day = rows.find(({ fields }) => fields.step.value === id)?.fields.doneOn.value;
    return day !== undefined && compareDates(doneOn, day) < 0;
  })?.id;
}
