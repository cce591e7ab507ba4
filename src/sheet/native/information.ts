import { CellError } from "../model/cell-value";
import type { CellValue } from "../model/cell-value";
import { toNumber } from "../value/coercion";
import { errorNA, errorValue, UnsupportedError } from "../value/failures";
import { Grid } from "../value/grid";
import { dereferenced, firstValue, Lambda } from "../value/operand";
import { Reference } from "../value/reference";
import { define, definePlaced } from "./native-function";

const isError = (value: CellValue): value is CellError => value instanceof CellError;

/** The numbers that ERROR.TYPE gives for the errors. */
const errorNumbers: Readonly<Record<string, number>> = {
  "#NULL!": 1,
  "#DIV/0!": 2,
  "#VALUE!": 3,
  "#REF!": 4,
  "#NAME?": 5,
  "#NUM!": 6,
  "#N/A": 7,
  "#GETTING_DATA": 8,
  "#SPILL!": 9,
  "#BLOCKED!": 11,
  "#FIELD!": 13,
  "#CALC!": 14,
};

function parity(value: CellValue, rest: number): CellValue {
  if (typeof value === "boolean") return errorValue;
  const number = toNumber(value);
  return number instanceof CellError ? number : Math.abs(Math.trunc(number)) % 2 === rest;
}

function numberOf(value: CellValue): CellValue {
  if (typeof value === "number" || isError(value)) return value;
  return value === true ? 1 : 0;
}

/** 信息函数 — what kind of value or cell something is. */
export const informationFunctions = [
  define("ISBLANK", ["value"], (value) => value === null),
  define("ISNUMBER", ["value"], (value) => typeof value === "number"),
  define("ISTEXT", ["value"], (value) => typeof value === "string"),
  define("ISNONTEXT", ["value"], (value) => typeof value !== "string"),
  define("ISLOGICAL", ["value"], (value) => typeof value === "boolean"),
  define("ISERROR", ["value"], (value) => (value instanceof UnsupportedError ? value : isError(value))),
  define("ISERR", ["value"], (value) => {
    if (value instanceof UnsupportedError) return value;
    return isError(value) && value.code !== "#N/A";
  }),
  define("ISNA", ["value"], (value) => isError(value) && value.code === "#N/A"),
  define("ISEVEN", ["value"], (value) => parity(value, 0)),
  define("ISODD", ["value"], (value) => parity(value, 1)),
  define("ISREF", ["operand"], (operand) => operand instanceof Reference),
  define("ISFORMULA", ["reference"], (reference) => {
    const { sheet, startRow, startColumn, height, width } = reference.first;
    const has = (row: number, column: number): boolean =>
      sheet.formulaAt(startRow + row, startColumn + column) !== undefined;
    return height * width === 1 ? has(0, 0) : Grid.fill(height, width, has);
  }),
  define("FORMULATEXT", ["reference"], (reference) => {
    const { sheet, startRow, startColumn } = reference.first;
    const formula = sheet.owner(startRow, startColumn);
    const isHere = formula?.row === startRow && formula.column === startColumn;
    if (formula === undefined || (!isHere && formula.reach !== "legacyArray")) return errorNA;
    return formula.reach === "legacyArray" ? `{=${formula.text}}` : `=${formula.text}`;
  }),
  define("N", ["operand"], (operand) => numberOf(firstValue(operand))),
  define("NA", [], () => errorNA),
  definePlaced("TYPE", ["operand"], (at, operand) => {
    if (operand instanceof Lambda) return 128;
    const value = dereferenced(operand, at.workbook);
    if (value instanceof Grid) return 64;
    if (isError(value)) return 16;
    if (typeof value === "boolean") return 4;
    return typeof value === "string" ? 2 : 1;
  }),
  define("ERROR.TYPE", ["value"], (value) =>
    isError(value) ? (errorNumbers[value.code] ?? errorNA) : errorNA,
  ),
];
