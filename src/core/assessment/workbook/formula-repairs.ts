import {
  formulaInLanguage,
  isBlank,
  ledgerTables,
  positionOf,
  type CellContent,
  type Column,
  type RecordTable,
} from "../../ledger";
import { formulaState, type FormulaState } from "./assess-formulas";
import type { WorkbookContents, WorkbookTable } from "./workbook-contents";

/** 待修复的公式 — a calculated cell that is not calculated as its column asks. */
export interface FormulaRepair {
  readonly table: RecordTable;
  readonly column: Column;
  /** Row and column of the body, counted from 0. */
  readonly row: number;
  readonly position: number;
  readonly state: Exclude<FormulaState, "own" | "absent">;
  readonly content: CellContent | undefined;
  readonly formula: string | undefined;
  /** The formula of the column, as typed, with `=`, in the words of the table's own headers. */
  readonly own: string;
}

/** 列出待修复的公式 — every calculated cell of the tables of records that holds something else than its column's formula. */
export function formulaRepairs(contents: WorkbookContents): readonly FormulaRepair[] {
  return ledgerTables.flatMap((table) => {
    const content = contents[table.name];
    if (content === undefined || table.form !== "records") return [];
    return (table.columns as readonly Column[]).flatMap((column) => columnRepairs(table, column, content));
  });
}

function columnRepairs(table: RecordTable, column: Column, content: WorkbookTable): readonly FormulaRepair[] {
  const position = positionOf(column, content.headers);
  if (column.formula === undefined || position === -1) return [];
  const language = content.headers[position] === column.header.en ? "en" : "zh";
  const own = `=${formulaInLanguage(column.formula, table, language)}`;
  return content.rows.flatMap((cells, row): FormulaRepair[] => {
    const formula = content.formulas[row]?.[position];
    const found = cells[position];
    if (formula === undefined && isBlank(found)) return [];
    const state = formulaState(table, column, formula, found);
    if (state === "own" || state === "absent") return [];
    return [{ table, column, row, position, state, content: found, formula, own }];
  });
}
