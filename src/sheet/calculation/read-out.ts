import type { CellValue } from "../model/cell-value";
import type { Sheet } from "../store/sheet";

/** A cell that holds a formula, with the value that the file had stored and the one calculated. */
export interface CalculatedFormula {
  readonly sheet: string;
  readonly row: number;
  readonly column: number;
  readonly formula: string;
  readonly stored: CellValue;
  readonly value: CellValue;
  /** Functions of Excel in it that are not supported here. */
  readonly unsupportedFunctions: readonly string[];
}

/** A cell that holds something; `isSpilled` where the value comes from a formula elsewhere. */
export interface CalculatedCell {
  readonly row: number;
  readonly column: number;
  readonly value: CellValue;
  readonly formula?: string;
  readonly isSpilled: boolean;
}

/** 公式清单 — every formula of the sheets, row by row. */
export function* calculatedFormulas(sheets: readonly Sheet[]): IterableIterator<CalculatedFormula> {
  for (const sheet of sheets) {
    for (const { row, column } of positions(sheet)) {
      const cell = sheet.formulaAt(row, column);
      if (cell === undefined) continue;
      const { text: formula, stored } = cell;
      const value = sheet.read(row, column);
      const { unsupportedFunctions } = cell.formula;
      yield { sheet: sheet.name, row, column, formula, stored, value, unsupportedFunctions };
    }
  }
}

/** 单元格清单 — every cell of a sheet that holds something, row by row. */
export function* calculatedCells(sheet: Sheet): IterableIterator<CalculatedCell> {
  for (const { row, column } of positions(sheet)) {
    const owner = sheet.owner(row, column);
    const isHere = owner?.row === row && owner.column === column;
    const value = sheet.read(row, column);
    if (value === null && owner === undefined) continue;
    yield {
      row,
      column,
      value,
      ...(isHere ? { formula: owner.text } : {}),
      isSpilled: owner !== undefined && !isHere,
    };
  }
}

function* positions(sheet: Sheet): IterableIterator<{ row: number; column: number }> {
  for (let row = 0; row < sheet.usedRows; row++) {
    for (let column = 0; column < sheet.usedColumns; column++) {
      if (sheet.columns[column] !== undefined) yield { row, column };
    }
  }
}
