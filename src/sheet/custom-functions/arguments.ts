import { CellError } from "../model/cell-value";
import type { CellValue } from "../model/cell-value";
import type { FunctionLibrary, FunctionParameterMetadata } from "../model/function-library";
import type { Place } from "../formula/place";
import { toLogical, toNumber, toText } from "../value/coercion";
import { errorValue, failure } from "../value/failures";
import { Grid } from "../value/grid";
import { asGrid, dereferenced, firstValue, intersected } from "../value/operand";
import type { Operand } from "../value/operand";
import { Reference } from "../value/reference";

/**
 * What Office.js hands over for one argument: `null` for one left out and for a blank cell, a two-dimensional array for a
 * matrix. A `CellError` in return means that the function is not called at all.
 */
export function argumentFor(
  parameter: FunctionParameterMetadata,
  given: Operand | undefined,
  at: Place,
  isArray: boolean,
  library: FunctionLibrary,
): unknown {
  if (given === undefined) return null;
  if (parameter.dimensionality === "matrix") {
    const grid = asGrid(given, at.workbook);
    if (grid instanceof CellError) {
      const error = handedValue(grid, parameter, library);
      return error instanceof CellError ? error : [[error]];
    }
    return handedRows(grid, parameter, library);
  }
  if (given instanceof Reference && !isArray) {
    return handedValue(intersected(given, at.row, at.column), parameter, library);
  }
  const value = dereferenced(given, at.workbook);
  return value instanceof Grid && value.cells.length !== 1
    ? tooMany(parameter)
    : handedValue(firstValue(value), parameter, library);
}

function tooMany(parameter: FunctionParameterMetadata): CellError {
  return failure(
    "#VALUE!",
    `参数“${parameter.name}”只接受一个值，给了一个区域或数组。`,
    `The argument ${parameter.name} takes one value, a range or array was given.`,
  );
}

function handedRows(grid: Grid, parameter: FunctionParameterMetadata, library: FunctionLibrary): unknown {
  const rows: unknown[][] = [];
  for (let row = 0; row < grid.height; row++) {
    const values: unknown[] = [];
    for (let column = 0; column < grid.width; column++) {
      const value = handedValue(grid.at(row, column), parameter, library);
      if (value instanceof CellError) return value;
      values.push(value);
    }
    rows.push(values);
  }
  return rows;
}

/** One value as the parameter's type wants it; a text where a number is wanted never reaches the function. */
function handedValue(
  value: CellValue,
  parameter: FunctionParameterMetadata,
  library: FunctionLibrary,
): unknown {
  if (value instanceof CellError) {
    if (!library.allowErrors || !isAny(parameter)) return value;
    return library.makeError?.(value.code) ?? { code: value.code };
  }
  if (value === null || isAny(parameter)) return value;
  if (parameter.type === "number") return toNumber(value);
  if (parameter.type === "boolean") return toLogical(value);
  return parameter.type === "string" ? toText(value) : errorValue;
}

const isAny = (parameter: FunctionParameterMetadata): boolean =>
  parameter.type === undefined || parameter.type === "any";
