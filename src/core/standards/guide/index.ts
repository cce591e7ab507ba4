/** GUIDE 工业企业碳中和实施指南 (draft). Chapters in the order of the text. */
export {
  evaluate,
  evaluationCriteria,
  type EvaluatedAmounts,
  type Missing,
  type Verdict,
} from "./08-1-evaluation-criteria";
