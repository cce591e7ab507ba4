/** 接管台账 — reading a ledger that is not ours: where its tables are, what its columns seem to be, which formulas fit beside it. */
export { columnRoles, type ColumnRole, type ColumnRoleId } from "./column-role";
export type { ConfirmedColumn, MappingStatements } from "./confirmed-column";
export { guessColumns, type ColumnGuess, type Confidence as GuessConfidence } from "./guess-columns";
export { ledgerBlocks, type LedgerBlock } from "./ledger-block";
export { assessRows, type RowsAssessment } from "./assess-rows";
export { mapRows, type ConvertedColumn, type MappedRow, type Mapping } from "./map-rows";
export type { RowKind } from "./row-kind";
export { directions as flowDirections } from "./row-words";
export { sectionDirections } from "./section-directions";
export { anchorOf, likelyMerges, type Merge, type SourceRange } from "./source-range";
export { suggestFormulas, type LedgerWords, type SuggestedFormula } from "./suggest-formulas";
export { suggestedMethod, type SuggestedMethod } from "./suggested-method";
export { missingRoles, unstatedUnits, unstatedWords, type TakeoverPurpose } from "./takeover-needs";
export { columnIdsOf, likelyTable, takeoverTables, type TakeoverTableId } from "./takeover-tables";
