import type { CellContent } from "../../core";
import { findCell, rowName } from "./find-cell";
import type { CellEdit, WriteConflict } from "./ledger-workbook";
import type { LoadedTable } from "./load-tables";

/** 找冲突 — the edits that must be asked about before anything is written. */
export function findConflicts(
  tables: readonly LoadedTable[],
  edits: readonly CellEdit[],
): readonly WriteConflict[] {
  return edits.flatMap((edit): readonly WriteConflict[] => {
    const table = tables.find(({ definition }) => definition.id === edit.table);
    const target = table && findCell(table, edit);
    if (table === undefined || target === undefined) return [{ edit, kind: "not-there", now: "", cell: "" }];
    const { row, position } = target;
    if (row === undefined) return [];
    const { content, formulas } = table.snapshot;
    const cell = content.addressAt?.(row, position) ?? "";
    const now = shown(content.rows[row]?.[position]);
    const formula = formulas[row]?.[position];
    const isOwnName = table.definition.form === "records" && table.definition.namedBy === edit.column;
    if (!isOwnName && "seenName" in edit && !isSame(rowName(table, row), edit.seenName)) {
      return [{ edit, kind: "row-moved", now, cell }];
    }
    if (formula !== undefined) return [{ edit, kind: "formula", now: formula, cell }];
    return isSame(content.rows[row]?.[position], edit.seen) ? [] : [{ edit, kind: "changed", now, cell }];
  });
}

function isSame(first: CellContent | undefined, second: CellContent | undefined): boolean {
  return typeof first === typeof second && shown(first) === shown(second);
}

function shown(content: CellContent | undefined): string {
  if (content === undefined) return "";
  return typeof content === "object" ? content.error : String(content);
}
