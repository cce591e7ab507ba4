import type { CellContent } from "../../../core";
import {
  CellError,
  type CellErrorCode,
  type CellValue,
  type StoredCell,
  type StoredName,
  type StoredTable,
  type StoredWorkbook,
} from "../../../sheet";
import type { CellsByPlace } from "./read-areas";

/** The cell that holds the formula, without `=`. */
export interface Holder {
  readonly sheet: string;
  readonly row: number;
  readonly column: number;
  readonly formula: string | undefined;
}

interface Parts {
  readonly sheets: readonly string[];
  readonly tables: readonly StoredTable[];
  readonly names: readonly StoredName[];
  readonly holder: Holder;
  readonly cells: CellsByPlace;
}

/**
 * 公式的周围 — a workbook with one formula and the values around it: calculated, it gives what the formula gives in Excel,
 * and every part of it can be looked at.
 */
export function surroundingsOf({ sheets, tables, names, holder, cells }: Parts): StoredWorkbook {
  return {
    sheets: sheets.map((name) => ({
      name,
      cells: [...valuesOf(name, holder, cells), ...(name === holder.sheet ? formulaOf(holder) : [])],
    })),
    tables,
    names,
    usesDateSystem1904: false,
  };
}

function formulaOf({ row, column, formula }: Holder): readonly StoredCell[] {
  return formula === undefined ? [] : [{ row, column, value: null, formula, isDynamic: true }];
}

function valuesOf(sheet: string, holder: Holder, cells: CellsByPlace): StoredCell[] {
  const found: StoredCell[] = [];
  for (const [row, contents] of cells.get(sheet) ?? []) {
    for (const [column, content] of contents) {
      const isHolder = sheet === holder.sheet && row === holder.row && column === holder.column;
      if (!isHolder || holder.formula === undefined) found.push({ row, column, value: valueOf(content) });
    }
  }
  return found;
}

function valueOf(content: CellContent): CellValue {
  return typeof content === "object" ? new CellError(content.error as CellErrorCode) : content;
}
