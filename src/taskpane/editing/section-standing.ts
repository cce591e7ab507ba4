import { isBlank, type LedgerTable } from "../../core";
import type { PaneText } from "../text";
import { contentsWith } from "./draft";
import { findingsOfTables } from "./findings-of-tables";
import type { LedgerEditing } from "./use-editing";

/**
 * 一张表的状况 — errors first, then what is open, then warnings. A table in which nothing stands yet is empty, not complete.
 */
export function sectionStanding(state: LedgerEditing, table: LedgerTable, text: PaneText): string {
  const { snapshot = {}, draft, findings } = state;
  const content = contentsWith(snapshot, draft)[table.id];
  if (content === undefined) return text.notInTheWorkbook;
  const own = findingsOfTables([table], findings);
  const count = (severity: string) => own.filter((finding) => finding.severity === severity).length;
  if (count("error") > 0) return text.errors(count("error"));
  if (count("question") > 0) return text.openQuestions(count("question"));
  if (count("warning") > 0) return text.warnings(count("warning"));
  const isEmpty = table.form === "records" && content.rows.every((cells) => cells.every(isBlank));
  return isEmpty ? text.nothingYet : text.complete;
}
