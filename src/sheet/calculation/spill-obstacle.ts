import { columnLimit, rowLimit } from "../address/cell-address";
import type { CellError } from "../model/cell-value";
import type { CellRange } from "../model/workbook";
import type { FormulaCell } from "../store/formula-cell";
import { failure } from "../value/failures";
import type { WorkbookState } from "./workbook-state";

/** Why a result cannot spill, as the error that Excel shows; `undefined` where it can. */
export function obstacleTo(
  cell: FormulaCell,
  wanted: CellRange,
  workbook: WorkbookState,
): CellError | undefined {
  const { sheet } = cell;
  if (wanted.startRow === wanted.endRow && wanted.startColumn === wanted.endColumn) return undefined;
  if (wanted.endRow >= rowLimit || wanted.endColumn >= columnLimit) {
    return failure("#SPILL!", "溢出超出工作表。", "The result reaches beyond the sheet.");
  }
  const isTyped = cell.reach === "dynamicArray";
  if (isTyped && workbook.tableAround(sheet, cell.row, cell.column) !== undefined) {
    return failure("#SPILL!", "表格中的公式不能溢出。", "A formula inside a table cannot spill.");
  }
  for (let row = wanted.startRow; row <= wanted.endRow; row++) {
    for (let column = wanted.startColumn; column <= wanted.endColumn; column++) {
      const owner = sheet.owner(row, column);
      if (owner === cell || (owner === undefined && sheet.peek(row, column) === null)) continue;
      return failure("#SPILL!", "溢出区域不是空白。", "The cells that the result needs are not empty.");
    }
  }
  return undefined;
}
