import { CellError } from "../model/cell-value";
import type { CellValue } from "../model/cell-value";
import { toLogical } from "../value/coercion";
import { errorValue } from "../value/failures";
import type { Operand } from "../value/operand";
import { define } from "./native-function";
import { isDirect, scan } from "./scan";

/**
 * AND, OR and XOR over all values: texts and blanks in ranges are passed over, of texts typed directly all but TRUE and
 * FALSE; without any truth value the result is `#VALUE!`.
 */
function overLogicals(
  operands: readonly Operand[],
  combine: (trues: number, count: number) => boolean,
): CellValue {
  let trues = 0;
  let count = 0;
  for (const operand of operands) {
    const direct = isDirect(operand);
    const error = scan(operand, (cell) => {
      if (cell instanceof CellError) return cell;
      if (!direct && (typeof cell === "string" || cell === null)) return undefined;
      const holds = toLogical(cell);
      if (holds instanceof CellError) return undefined;
      count++;
      if (holds) trues++;
      return undefined;
    });
    if (error !== undefined) return error;
  }
  return count === 0 ? errorValue : combine(trues, count);
}

/** 逻辑函数 — truth values. */
export const logicalFunctions = [
  define("AND", ["operand", "operand*"], (...operands) =>
    overLogicals(operands, (trues, count) => trues === count),
  ),
  define("OR", ["operand", "operand*"], (...operands) => overLogicals(operands, (trues) => trues > 0)),
  define("XOR", ["operand", "operand*"], (...operands) => overLogicals(operands, (trues) => trues % 2 === 1)),
  define("NOT", ["logical"], (holds) => !holds),
  define("TRUE", [], () => true),
  define("FALSE", [], () => false),
];
