import {
  findingsOfTables,
  isBlank,
  onlyPrefilledRows,
  type Finding,
  type LedgerTable,
  type Severity,
  type TableContent,
} from "../../core";
import type { PaneText } from "../text";
import { contentsWith } from "./draft";
import type { LedgerEditing } from "./use-editing";

/** 一张表的状况 — what its findings weigh; where there are none, whether anything stands in it yet. */
export function sectionStanding(state: LedgerEditing, table: LedgerTable, text: PaneText): string {
  const { snapshot = {}, draft, findings } = state;
  const content = contentsWith(snapshot, draft)[table.id];
  if (content === undefined) return text.notInTheWorkbook;
  return standingOf(findingsOfTables([table], findings), text, withoutFindings(table, content, text));
}

/** 一部分的状况 — errors first, then what is open, then warnings; otherwise complete, or what one says instead. */
export function standingOf(findings: readonly Finding[], text: PaneText, otherwise = text.complete): string {
  const count = (severity: Severity) => findings.filter((finding) => finding.severity === severity).length;
  if (count("error") > 0) return text.errors(count("error"));
  if (count("question") > 0) return text.openQuestions(count("question"));
  return count("warning") > 0 ? text.warnings(count("warning")) : otherwise;
}

/** A table in which nothing stands yet, or only the names that a new one has, is not complete. */
function withoutFindings(table: LedgerTable, content: TableContent, text: PaneText): string {
  if (table.form === "items") return text.complete;
  const named = onlyPrefilledRows(table, content).size;
  if (named > 0) return text.rowsOnlyNamed(named);
  return content.rows.every((cells) => cells.every(isBlank)) ? text.nothingYet : text.complete;
}
