/** 不确定度 — B9: what the ledger states of activity data and factors, combined by source, category and total. */
export {
  combinedUncertainty,
  largestContributors,
  uncertaintyByCategory,
  type CombinedUncertainty,
  type KnownUncertainty,
} from "./combined-uncertainty";
export {
  uncertaintyKinds,
  type StatedUncertainty,
  type UncertaintyKind,
  type UncertaintyReading,
} from "./stated-uncertainty";
export { uncertainLines, type UncertainLine } from "./uncertain-lines";
