import { columnLimit, rowLimit } from "../address/cell-address";
import type { CellRange } from "../model/workbook";
import { resolved } from "../formula/formula";
import type { FormulaCell } from "../store/formula-cell";

/** 引用区域 — the cells that a formula names, and whether more is known only when it runs. */
export interface FormulaPrecedents {
  readonly areas: readonly (CellRange & { readonly sheet: string })[];
  readonly isVolatile: boolean;
}

/** The cells that a formula names, seen from its own cell. */
export function formulaPrecedents({ formula, row, column }: FormulaCell): FormulaPrecedents {
  const areas = formula.precedents.map(({ sheet, top, left, bottom, right }) => ({
    sheet: sheet.name,
    startRow: resolved(top, row, rowLimit),
    startColumn: resolved(left, column, columnLimit),
    endRow: resolved(bottom, row, rowLimit),
    endColumn: resolved(right, column, columnLimit),
  }));
  return { areas, isVolatile: formula.isVolatile };
}
