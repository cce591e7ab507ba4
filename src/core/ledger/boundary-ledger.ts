import type { Finding } from "../finding";
import { basesTable } from "./bases-table";
import { boundaryCategoriesTable } from "./boundary-categories-table";
import { enterpriseTable } from "./enterprise-table";
import type { FieldsOf } from "./field";
import { readItems } from "./read-items";
import { readRecords, type RecordRow } from "./read-records";
import type { LedgerTable } from "./schema";
import type { TableContent } from "./table-content";
import { upstreamSourcesTable } from "./upstream-sources-table";

/** 企业与边界的四张表 — the tables of enterprise and boundary, in the order in which they are filled. */
export const boundaryTables = [
  enterpriseTable,
  basesTable,
  boundaryCategoriesTable,
  upstreamSourcesTable,
] as const satisfies readonly LedgerTable[];

/** The id of one of these tables. */
export type BoundaryTableId = (typeof boundaryTables)[number]["id"];

export type EnterpriseFields = FieldsOf<typeof enterpriseTable.items>;
export type BaseRow = RecordRow<typeof basesTable.columns>;
export type CategoryRow = RecordRow<typeof boundaryCategoriesTable.columns>;
export type UpstreamRow = RecordRow<typeof upstreamSourcesTable.columns>;

/** 企业与边界 — the four tables as read; a table that is not there is `undefined`, which is not an empty table. */
export interface BoundaryLedger {
  readonly enterprise: EnterpriseFields | undefined;
  readonly bases: readonly BaseRow[] | undefined;
  readonly categories: readonly CategoryRow[] | undefined;
  readonly upstreamSources: readonly UpstreamRow[] | undefined;
}

/** The tables of a workbook by their id; what the workbook does not have is not there. */
export type BoundaryContents = Readonly<Partial<Record<BoundaryTableId, TableContent>>>;

/** 读企业与边界 — the typed rows of the four tables, and what is wrong with their cells. */
export function readBoundaryLedger(contents: BoundaryContents): {
  readonly ledger: BoundaryLedger;
  readonly findings: readonly Finding[];
} {
  const { enterprise, bases, boundaryCategories, upstreamSources } = contents;
  const enterpriseRead = enterprise && readItems(enterpriseTable, enterprise);
  const basesRead = bases && readRecords(basesTable, bases);
  const categoriesRead = boundaryCategories && readRecords(boundaryCategoriesTable, boundaryCategories);
  const upstreamRead = upstreamSources && readRecords(upstreamSourcesTable, upstreamSources);
  return {
    ledger: {
      enterprise: enterpriseRead?.fields,
      bases: basesRead?.rows,
      categories: categoriesRead?.rows,
      upstreamSources: upstreamRead?.rows,
    },
    findings: [
      ...boundaryTables.filter(({ id }) => contents[id] === undefined).map(tableMissing),
      ...(enterpriseRead?.findings ?? []),
      ...(basesRead?.findings ?? []),
      ...(categoriesRead?.findings ?? []),
      ...(upstreamRead?.findings ?? []),
    ],
  };
}

function tableMissing(table: LedgerTable): Finding {
  return {
    code: "table-missing",
    severity: "question",
    at: { input: table.name, name: table.title },
    values: { found: table.name },
  };
}
