import { CellError } from "../model/cell-value";
import type { CellValue } from "../model/cell-value";
import type { FunctionLibrary } from "../model/function-library";
import type { CustomFunction } from "../calculation/workbook-state";
import { failure, errorOfCode, errorValue } from "../value/failures";
import { Grid } from "../value/grid";
import type { Operand } from "../value/operand";

/** What a function returned, as a value or an array that spills; ragged rows are filled with `#N/A`, as in Excel. */
export function operandOfResult(result: unknown, library: FunctionLibrary): Operand {
  if (!Array.isArray(result)) return valueOfResult(result, library);
  const rows = result.map((row: unknown): unknown[] => (Array.isArray(row) ? row : [row]));
  const width = rows.reduce((most, row) => Math.max(most, row.length), 0);
  if (rows.length === 0 || width === 0) return errorValue;
  return Grid.fill(rows.length, width, (row, column) => {
    const values = rows[row] ?? [];
    return column < values.length ? valueOfResult(values[column], library) : errorOfCode("#N/A");
  });
}

function valueOfResult(result: unknown, library: FunctionLibrary): CellValue {
  if (typeof result === "string" || typeof result === "boolean") return result;
  if (typeof result === "number") return Number.isFinite(result) ? result : errorOfCode("#NUM!");
  if (result === null || result === undefined) return null;
  if (library.isFunctionError(result)) return errorOf(result);
  return result instanceof CellError ? result : errorValue;
}

function errorOf(error: { readonly code: string; readonly message?: string }): CellError {
  const { code } = errorOfCode(error.code);
  return error.message ? new CellError(code, error.message) : errorOfCode(code);
}

/** What a function threw: its own error objects keep their code and sentence, anything else is `#VALUE!`. */
export function operandOfThrown(thrown: unknown, custom: CustomFunction): CellError {
  if (custom.library.isFunctionError(thrown)) return errorOf(thrown);
  const reason = thrown instanceof Error ? thrown.message : String(thrown);
  return failure(
    "#VALUE!",
    `函数 ${custom.fullName} 出错：${reason}`,
    `${custom.fullName} failed: ${reason}`,
  );
}
