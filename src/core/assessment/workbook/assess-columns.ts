import type { Finding } from "../../finding";
import { positionOf, type RecordTable } from "../../ledger";
import type { WorkbookTable } from "./workbook-contents";

/**
 * 评审栏目 — a column that is not there where one that nobody knows is: probably renamed, and then formulas and summaries no
 * longer find it.
 */
export function assessColumns(table: RecordTable, content: WorkbookTable): readonly Finding[] {
  const missing = table.columns.filter((column) => positionOf(column, content.headers) === -1);
  const known = table.columns.map((column) => positionOf(column, content.headers));
  const unknown = content.headers.filter((header, index) => header !== "" && !known.includes(index));
  if (missing.length === 0 || unknown.length === 0) return [];
  return missing.map((column) => ({
    code: "column-renamed",
    severity: "warning",
    clause: column.clause,
    at: { input: table.name, name: table.title },
    values: {
      found: column.header.zh,
      foundInEnglish: column.header.en,
      candidates: unknown.slice(0, 5).join("、"),
    },
  }));
}
