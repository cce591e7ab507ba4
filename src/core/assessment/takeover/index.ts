/** 接管台账 — reading a ledger that is not ours: where its tables are, what its columns seem to be, which formulas fit beside it. */
export { columnRoles, type ColumnRole, type ColumnRoleId } from "./column-role";
export { guessColumns, type ColumnGuess, type Confidence as GuessConfidence } from "./guess-columns";
export { ledgerBlocks, type LedgerBlock } from "./ledger-block";
export type { RowKind } from "./row-kind";
export type { Merge, SourceRange } from "./source-range";
export {
  suggestedMethod,
  suggestFormulas,
  type ConfirmedColumn,
  type SuggestedFormula,
  type SuggestedMethod,
} from "./suggest-formulas";
