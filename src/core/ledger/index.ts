/** 台账 — the tables of the ledger as data, and reading them. No judgement here: that is `assessment`. */
export { basesTable } from "./bases-table";
export { boundaryChangesTable, type BoundaryChangeRow } from "./boundary-changes-table";
export { boundaryCategoriesTable } from "./boundary-categories-table";
export {
  boundaryTables,
  readBoundaryLedger,
  type BaseRow,
  type BoundaryContents,
  type BoundaryLedger,
  type BoundaryTableId,
  type CategoryRow,
  type EnterpriseFields,
  type UpstreamRow,
} from "./boundary-ledger";
export { categories, type Category, type CategoryId } from "./categories";
export { contentToWrite, type WrittenContent } from "./content-to-write";
export { enterpriseTable } from "./enterprise-table";
export type { Field, FieldsOf, ValueOf } from "./field";
export { firstRowsIn } from "./first-rows";
export { industryDivisions } from "./industry-divisions";
export { organisationItems } from "./organisation-items";
export { periodItems } from "./period-items";
export { profileItems } from "./enterprise-profile-items";
export { choiceOf, isBlank } from "./read-cell";
export { itemHeaderPosition, itemRows, readItems } from "./read-items";
export { positionOf, readRecords, type NeededColumns, type RecordRow } from "./read-records";
export {
  englishItemHeaders,
  itemHeaders,
  type Choice,
  type Column,
  type ItemTable,
  type LedgerTable,
  type RecordTable,
} from "./schema";
export { shownContent } from "./shown-content";
export type { CellContent, TableContent } from "./table-content";
export { upstreamSourcesTable } from "./upstream-sources-table";
export * from "./activity";
export * from "./baseline";
export * from "./factors";
export * from "./offsets";
export * from "./pathway";
export * from "./registers";
export * from "./sources";
export * from "./summary";
export * from "./verdict";
export * from "./workbook";
