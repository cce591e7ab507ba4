import { CellError } from "../model/cell-value";
import type { CellValue } from "../model/cell-value";
import { errorCalculation, errorValue } from "./failures";
import { Grid } from "./grid";
import { gridOfArea, Reference } from "./reference";

/** 自定义函数值 — what LAMBDA makes: it can be named, passed on and called. */
export class Lambda {
  constructor(
    readonly least: number,
    readonly most: number,
    /** `undefined` stands for an argument that was left out. */
    readonly invoke: (given: readonly (Operand | undefined)[]) => Operand,
  ) {}
}

/** 运算对象 — anything that a part of a formula can come to. */
export type Operand = CellValue | Grid | Reference | Lambda;

/** Calls a function value; the wrong number of arguments, or no function at all, is `#VALUE!`. */
export function called(callee: Operand, given: readonly (Operand | undefined)[]): Operand {
  if (callee instanceof CellError) return callee;
  if (!(callee instanceof Lambda)) return errorValue;
  if (given.length < callee.least || given.length > callee.most) return errorValue;
  return callee.invoke(given);
}

/** The extent of the whole workbook's used cells, to which whole columns and rows are cut. */
export interface UsedExtent {
  readonly rows: number;
  readonly columns: number;
}

/** 取值 — an operand as one value or an array of values; a union of several areas has no single value. */
export function dereferenced(operand: Operand, used: UsedExtent): CellValue | Grid {
  if (operand instanceof Reference) {
    if (operand.areas.length > 1) return errorValue;
    const area = operand.first;
    return area.isCell ? area.at(0, 0) : gridOfArea(area, used);
  }
  return operand instanceof Lambda ? errorCalculation : operand;
}

/** 单值 — an operand as one value: the first of an array. */
export function firstValue(operand: Operand): CellValue {
  if (operand instanceof Reference) return operand.first.at(0, 0);
  if (operand instanceof Grid) return operand.at(0, 0);
  return operand instanceof Lambda ? errorCalculation : operand;
}

/** 作数组 — a value or an array as an array; an error stays an error. */
export function asGrid(operand: Operand, used: UsedExtent): Grid | CellError {
  const value = dereferenced(operand, used);
  if (value instanceof Grid || value instanceof CellError) return value;
  return Grid.single(value);
}

/** 隐式交集 — the one cell of a range in the row or column of the formula; `#VALUE!` where there is none. */
export function intersected(operand: Operand, row: number, column: number): CellValue {
  if (!(operand instanceof Reference)) return firstValue(operand);
  if (operand.areas.length > 1) return errorValue;
  const area = operand.first;
  if (area.isCell) return area.at(0, 0);
  const rowInside = row >= area.startRow && row <= area.endRow;
  const columnInside = column >= area.startColumn && column <= area.endColumn;
  if (area.width === 1 && rowInside) return area.sheet.read(row, area.startColumn);
  if (area.height === 1 && columnInside) return area.sheet.read(area.startRow, column);
  return errorValue;
}
