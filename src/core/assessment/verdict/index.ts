/** 判定 — verdicts of neutrality under each standard, and how they are evaluated. */
export type { Answer } from "./decide";
export { judge, type AmountsOrRows, type VerdictInput } from "./judge";
export type { Counted, JudgedTotal, TotalLine } from "./judged-total";
export { totalOfRows } from "./total-of-rows";
export { recognitionFindings } from "./offset-settings";
export type { ReadingUsed } from "./readings-used";
export type { Unmet, Verdict } from "./verdict";
export { verdictIn } from "./verdict-in-language";
export type { Missing } from "./words";
export { assessEvaluation, type EvaluationAssessment, type StepState } from "./assess-evaluation";
export { evaluationOf } from "./evaluation-of-ledger";
export { evidenceMissing, takenForGranted } from "./evidence-missing";
export { judgedTables, readJudged, statedAsOf, verdictsOf, type ReadLedger } from "./judged-ledger";
export { judgedOnce, type JudgedLedger } from "./judged-once";
