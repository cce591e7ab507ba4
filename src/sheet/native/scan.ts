import { CellError } from "../model/cell-value";
import type { CellValue } from "../model/cell-value";
import { toNumber } from "../value/coercion";
import { isWhole } from "../store/sheet";
import { Grid } from "../value/grid";
import { Lambda } from "../value/operand";
import type { Operand } from "../value/operand";
import { errorCalculation } from "../value/failures";
import { Reference } from "../value/reference";
import type { Area } from "../value/reference";

/** Looks at one value; what it returns other than `undefined` ends the scan. */
export type Visit = (value: CellValue) => CellError | undefined;

/** 逐格 — visits the cells of an area that hold something, row by row. */
function scanArea(area: Area, visit: Visit): CellError | undefined {
  const { startRow, startColumn, endRow, endColumn } = area.sheet.clipped(area);
  if (startColumn === endColumn) {
    const { values } = area.sheet.calculatedColumn(startColumn, startRow, endRow);
    const last = Math.min(endRow, values.length - 1);
    for (let row = startRow; row <= last; row++) {
      const value = values[row];
      if (value === undefined || value === null) continue;
      const stop = visit(value);
      if (stop !== undefined) return stop;
    }
    return undefined;
  }
  for (let row = startRow; row <= endRow; row++) {
    for (let column = startColumn; column <= endColumn; column++) {
      const value = area.sheet.read(row, column);
      if (value === null) continue;
      const stop = visit(value);
      if (stop !== undefined) return stop;
    }
  }
  return undefined;
}

/** Visits every cell of a reference, blank ones included, up to the used end of the sheet; otherwise like `scan`. */
export function scanAll(operand: Operand, visit: Visit): CellError | undefined {
  if (!(operand instanceof Reference)) return scan(operand, visit);
  for (const area of operand.areas) {
    const { sheet, startRow, startColumn } = area;
    const { endRow, endColumn } = isWhole(area) ? sheet.clipped(area) : area;
    for (let row = startRow; row <= endRow; row++) {
      for (let column = startColumn; column <= endColumn; column++) {
        const stop = visit(sheet.read(row, column));
        if (stop !== undefined) return stop;
      }
    }
  }
  return undefined;
}

/** Visits the values of an array, a reference (blank cells left out) or a single value. */
export function scan(operand: Operand, visit: Visit): CellError | undefined {
  if (operand instanceof Reference) {
    for (const area of operand.areas) {
      const stop = scanArea(area, visit);
      if (stop !== undefined) return stop;
    }
    return undefined;
  }
  if (operand instanceof Grid) {
    for (const value of operand.cells) {
      const stop = visit(value);
      if (stop !== undefined) return stop;
    }
    return undefined;
  }
  return operand instanceof Lambda ? errorCalculation : visit(operand);
}

/** Whether an operand was typed into the formula as one value, so that texts and truth values in it count. */
export const isDirect = (operand: Operand): boolean =>
  !(operand instanceof Reference) && !(operand instanceof Grid);

/**
 * 逐个数值 — visits the numbers of the arguments as SUM sees them: of ranges and arrays only numbers, while a value typed
 * directly counts as what it reads as. Returns the first error.
 */
export function scanNumbers(
  operands: readonly Operand[],
  visit: (number: number) => void,
): CellError | undefined {
  const visitCell: Visit = (value) => {
    if (typeof value === "number") visit(value);
    return value instanceof CellError ? value : undefined;
  };
  const visitDirect: Visit = (value) => {
    const number = toNumber(value);
    if (number instanceof CellError) return number;
    visit(number);
    return undefined;
  };
  for (const operand of operands) {
    const stop = scan(operand, isDirect(operand) ? visitDirect : visitCell);
    if (stop !== undefined) return stop;
  }
  return undefined;
}

/** The numbers of the arguments as SUM sees them, or the first error. */
export function numbersOf(operands: readonly Operand[]): number[] | CellError {
  const numbers: number[] = [];
  return scanNumbers(operands, (number) => numbers.push(number)) ?? numbers;
}

/** How many cells or values an operand has, blank ones included. */
export function sizeOf(operand: Operand): number {
  if (operand instanceof Reference) {
    return operand.areas.reduce((size, area) => size + area.height * area.width, 0);
  }
  return operand instanceof Grid ? operand.cells.length : 1;
}
