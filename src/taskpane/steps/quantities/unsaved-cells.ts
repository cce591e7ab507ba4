import type { Finding, Place, RecordTable } from "../../../core";
import type { LedgerEditing } from "../../editing/use-editing";

/** 未写入的行 — findings about rows that are only entered in the pane lose their cell: there is none to go to yet. */
export function withoutUnsavedCells(
  findings: readonly Finding[],
  { snapshot }: LedgerEditing,
  { id }: RecordTable,
): readonly Finding[] {
  const rows = snapshot?.[id]?.content.rows.length ?? 0;
  return findings.map((finding) => {
    if (finding.at?.row === undefined || finding.at.row <= rows) return finding;
    const at: Place = Object.fromEntries(Object.entries(finding.at).filter(([part]) => part !== "cell"));
    return { ...finding, at };
  });
}
