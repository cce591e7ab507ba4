import type { Finding } from "../../finding";
import type { EvaluationChoices } from "../../ledger";
import { cieccpa061, guide } from "../../standards";
import { against, open } from "../finding-of-rule";

/**
 * 评价方式的评审 — F6: the basis of the figures and the way of evaluation are two choices, each with what belongs to it. A third
 * party is recommended by one standard only, and never a condition.
 */
export function assessChoices(choices: EvaluationChoices): readonly Finding[] {
  const { figureBasis, figureBody, figureReport, statementOfTruth, statementSignedBy, evaluator } = choices;
  const { evaluationBody, evaluationStanding, selfCommitment, commitmentSignedBy } = choices;
  const { figures } = guide.evaluationCriteria;
  const { way } = guide.evaluationWorkflow;
  const findings: Finding[] = [];
  if (figureBasis.value === undefined) findings.push(open(figures, "workflow-choice-open", figureBasis.at));
  if (figureBasis.value === "thirdParty") {
    for (const { isBlank, at } of [figureBody, figureReport]) {
      if (isBlank) findings.push(open(figures, "workflow-choice-open", at));
    }
  }
  if (figureBasis.value === "own") {
    for (const { isBlank, at } of [statementOfTruth, statementSignedBy]) {
      if (isBlank) findings.push(open(figures, "workflow-statement-missing", at));
    }
  }
  if (evaluator.value === undefined) findings.push(open(way, "workflow-choice-open", evaluator.at));
  if (evaluator.value === "thirdParty") {
    for (const { isBlank, at } of [evaluationBody, evaluationStanding]) {
      if (isBlank) findings.push(open(way, "workflow-choice-open", at));
    }
  }
  if (evaluator.value === "own") {
    for (const { isBlank, at } of [selfCommitment, commitmentSignedBy]) {
      if (isBlank) findings.push(open(way, "workflow-statement-missing", at));
    }
    findings.push(against(cieccpa061.verdict.thirdParty, "workflow-third-party", evaluator.at));
  }
  return findings;
}
