import type { CellRange, StoredCell, StoredWorkbook } from "../model/workbook";
import type { FormulaCache } from "../formula/formula-cache";
import { FormulaCell } from "../store/formula-cell";
import type { FormulaReach } from "../store/formula-cell";
import type { Sheet } from "../store/sheet";
import type { WorkbookState } from "./workbook-state";

/** How far the result of a stored formula reaches. */
function reachOf(cell: StoredCell): FormulaReach {
  if (cell.isDynamic) return "dynamicArray";
  return cell.arrayRange === undefined ? "single" : "legacyArray";
}

/** 装入单元格 — puts the cells of a stored workbook into its sheets; returns the formulas in reading order. */
export function loadCells(
  stored: StoredWorkbook,
  workbook: WorkbookState,
  cache: FormulaCache,
): FormulaCell[] {
  const formulas: FormulaCell[] = [];
  for (const [index, { cells }] of stored.sheets.entries()) {
    const sheet = workbook.sheets[index];
    if (sheet === undefined) continue;
    for (const cell of cells) {
      sheet.write(cell.row, cell.column, cell.value);
      if (cell.formula === undefined) continue;
      const formula = formulaCell(cell, cell.formula, sheet, cache);
      sheet.setOwner(cell.row, cell.column, formula);
      formulas.push(formula);
    }
  }
  for (const formula of formulas) if (formula.reach !== "single") takeStoredArea(formula);
  return formulas;
}

function formulaCell(cell: StoredCell, text: string, sheet: Sheet, cache: FormulaCache): FormulaCell {
  const { row, column, value } = cell;
  const reach = reachOf(cell);
  const formula = cache.formulaAt(text, sheet, row, column, reach);
  return new FormulaCell(sheet, row, column, text, formula, reach, value, cell.arrayRange);
}

/** Gives an array formula the cells that the file says it fills, unless another formula stands in one of them. */
function takeStoredArea(formula: FormulaCell): void {
  const { sheet, area, row, column } = formula;
  const isFree = (at: CellRange): boolean => {
    for (let r = at.startRow; r <= at.endRow; r++) {
      for (let c = at.startColumn; c <= at.endColumn; c++) {
        const owner = sheet.owner(r, c);
        if (owner !== undefined && owner !== formula) return false;
      }
    }
    return true;
  };
  if (formula.reach === "dynamicArray" && !isFree(area)) {
    formula.area = { startRow: row, startColumn: column, endRow: row, endColumn: column };
  }
  for (let r = formula.area.startRow; r <= formula.area.endRow; r++) {
    for (let c = formula.area.startColumn; c <= formula.area.endColumn; c++) {
      if (sheet.owner(r, c) === undefined) sheet.setOwner(r, c, formula);
    }
  }
}
