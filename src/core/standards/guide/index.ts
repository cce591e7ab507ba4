/** GUIDE 工业企业碳中和实施指南 (draft). Chapters in the order of the text. */
export { implementationBoundary } from "./05-1-implementation-boundary";
export { implementationBase } from "./06-2-implementation-base";
export { implementationPlan } from "./06-4-implementation-plan";
export {
  evaluate,
  evaluationCriteria,
  type EvaluatedAmounts,
  type Missing,
  type Verdict,
} from "./08-1-evaluation-criteria";
