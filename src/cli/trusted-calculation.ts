import { Calculation, type CellValue, type FunctionLibrary, type StoredWorkbook } from "../sheet";
import { CellError } from "../sheet";
import { isUnsupportedAnswer, natureOf, type FormulaNature, type NotComparable } from "./judge-formula";

/** One formula of the workbook after recalculation. */
export interface JudgedFormula extends FormulaNature {
  readonly sheet: string;
  readonly row: number;
  readonly column: number;
  readonly formula: string;
  readonly stored: CellValue;
  readonly value: CellValue;
  readonly notComparable?: NotComparable;
  readonly unsupportedFunctions: readonly string[];
}

/** A workbook recalculated, with every formula judged. */
export interface TrustedCalculation {
  readonly calculation: Calculation;
  readonly formulas: readonly JudgedFormula[];
  readonly loops: readonly (readonly string[])[];
}

/**
 * 重算并信任 — recalculates a workbook. What cannot be recalculated here keeps its stored value, and what depends on it is
 * calculated from that, so that one unsupported function does not make every cell behind it look wrong.
 */
export function trustedCalculation(
  workbook: StoredWorkbook,
  library: FunctionLibrary,
  isTrusted: (reason: NotComparable) => boolean,
): TrustedCalculation {
  const calculation = Calculation.of(workbook, { library });
  const loops = [...calculation.recalculate().loops];
  const found = [...calculation.formulaCells()].map((cell): JudgedFormula => {
    const nature = natureOf(cell.formula);
    const reason = cell.unsupportedFunctions.length > 0 ? "unsupported" : nature.moving;
    return { ...cell, ...nature, ...(reason ? { notComparable: reason } : {}) };
  });
  const trusted = found.filter(({ notComparable }) => notComparable && isTrusted(notComparable));
  if (trusted.length > 0) {
    trustStored(workbook, calculation, trusted);
    loops.push(...calculation.recalculate().loops);
  }
  const formulas = found.map((cell): JudgedFormula => {
    const value = calculation.value(cell.sheet, cell.row, cell.column);
    const reason = cell.notComparable ?? lateReason(cell.stored, value);
    // Most formulas are as they were; a second object for each of a million would cost much.
    if (value === cell.value && reason === cell.notComparable) return cell;
    return { ...cell, value, ...(reason ? { notComparable: reason } : {}) };
  });
  return { calculation, formulas, loops };
}

/** What shows only after calculation: nothing stored to compare with, or something unsupported behind a name. */
function lateReason(stored: CellValue, value: CellValue): NotComparable | undefined {
  const isUnfinished = stored instanceof CellError && stored.code === "#GETTING_DATA";
  if (stored === null || isUnfinished) return "not-stored";
  return isUnsupportedAnswer(value) ? "unsupported" : undefined;
}

/** Puts stored values in the place of formulas, together with the cells that such a formula had filled. */
function trustStored(
  workbook: StoredWorkbook,
  calculation: Calculation,
  trusted: readonly JudgedFormula[],
): void {
  for (const { name, cells } of workbook.sheets) {
    const own = new Set(
      trusted.filter(({ sheet }) => sheet === name).map(({ row, column }) => keyOf(row, column)),
    );
    if (own.size === 0) continue;
    const ranges = cells.flatMap(({ row, column, arrayRange }) =>
      arrayRange && own.has(keyOf(row, column)) ? [arrayRange] : [],
    );
    for (const { row, column, value, isSpilled } of cells) {
      const isOwn = own.has(keyOf(row, column));
      const isFilled =
        isSpilled === true &&
        ranges.some(
          (range) =>
            range.startRow <= row &&
            row <= range.endRow &&
            range.startColumn <= column &&
            column <= range.endColumn,
        );
      if (isOwn || isFilled) calculation.setCell(name, row, column, value);
    }
  }
}

/** One number for a place on a sheet. */
export const keyOf = (row: number, column: number): number => row * 16384 + column;
