import { cellAddress, type CellRange, type CellValue, type StoredWorkbook } from "../sheet";
import { isSameValue } from "./compare-values";
import type { NotComparable } from "./judge-formula";
import { keyOf, type JudgedFormula, type TrustedCalculation } from "./trusted-calculation";

/** 差异 — a cell whose stored value is not what recalculation gives. */
export interface Difference {
  readonly sheet: string;
  readonly cell: string;
  readonly formula: string;
  /** The cell with the formula, where this one is only filled by it. */
  readonly filledFrom?: string;
  /** `null`: nothing is stored. */
  readonly stored: CellValue;
  /** `null`: nothing comes out here. */
  readonly recalculated: CellValue;
}

/** 核验结果 — what verification of a workbook found. */
export interface Verification {
  readonly counts: {
    readonly formulas: number;
    /** Formulas that call our own functions. */
    readonly own: number;
    /** Cells compared: formulas, and the cells that they fill. */
    readonly compared: number;
    readonly equal: number;
    readonly different: number;
    readonly notComparable: Readonly<Record<NotComparable, number>>;
  };
  readonly differences: readonly Difference[];
  /** Functions of Excel that are not supported here, with the number of formulas that call them. */
  readonly unsupportedFunctions: readonly { readonly name: string; readonly formulas: number }[];
  /** Cells that depend on themselves, loop by loop. */
  readonly loops: readonly (readonly string[])[];
}

/** Compares every stored result of a workbook with the recalculated one. */
export function verifyWorkbook(
  workbook: StoredWorkbook,
  { calculation, formulas, loops }: TrustedCalculation,
): Verification {
  const notComparable = { unsupported: 0, foreign: 0, volatile: 0, external: 0, "not-stored": 0 };
  const differences: Difference[] = [];
  const filled = storedFillings(workbook);
  const calls = new Map<string, number>();
  let compared = 0;
  const compare = (
    formula: JudgedFormula,
    row: number,
    column: number,
    values: [CellValue, CellValue],
  ): void => {
    compared++;
    if (isSameValue(...values, formula.ownPart === "whole")) return;
    const anchor = cellAddress(formula.row, formula.column);
    const cell = cellAddress(row, column);
    differences.push({
      sheet: formula.sheet,
      cell,
      formula: formula.formula,
      ...(cell === anchor ? {} : { filledFrom: anchor }),
      stored: values[0],
      recalculated: values[1],
    });
  };
  for (const formula of formulas) {
    for (const name of new Set(formula.unsupportedFunctions)) calls.set(name, (calls.get(name) ?? 0) + 1);
    if (formula.notComparable) {
      notComparable[formula.notComparable]++;
      continue;
    }
    compare(formula, formula.row, formula.column, [formula.stored, formula.value]);
    const fillings = filled.get(formula.sheet);
    const now = calculation.spillRange(formula.sheet, formula.row, formula.column);
    const places = fillings?.takeFrom(formula, now) ?? [];
    for (const { row, column, stored } of places) {
      const isFilled = now !== undefined && contains(now, row, column);
      compare(formula, row, column, [
        stored,
        isFilled ? calculation.value(formula.sheet, row, column) : null,
      ]);
    }
  }
  return {
    counts: {
      formulas: formulas.length,
      own: formulas.filter(({ ownPart }) => ownPart !== "none").length,
      compared,
      equal: compared - differences.length,
      different: differences.length,
      notComparable,
    },
    differences,
    unsupportedFunctions: [...calls]
      .map(([name, count]) => ({ name, formulas: count }))
      .sort((a, b) => b.formulas - a.formulas || (a.name < b.name ? -1 : 1)),
    loops,
  };
}

const contains = (range: CellRange, row: number, column: number): boolean =>
  range.startRow <= row && row <= range.endRow && range.startColumn <= column && column <= range.endColumn;

/** The cells of one sheet that formulas elsewhere had filled when the file was stored. */
class Fillings {
  private readonly stored = new Map<number, CellValue>();
  private readonly ranges = new Map<number, CellRange>();

  constructor({ cells }: StoredWorkbook["sheets"][number]) {
    for (const { row, column, value, isSpilled, arrayRange } of cells) {
      if (isSpilled) this.stored.set(keyOf(row, column), value);
      if (arrayRange) this.ranges.set(keyOf(row, column), arrayRange);
    }
  }

  /** The cells that a formula fills now or had filled, without its own, each with what is stored there. */
  takeFrom(
    formula: JudgedFormula,
    now: CellRange | undefined,
  ): readonly { readonly row: number; readonly column: number; readonly stored: CellValue }[] {
    const before = this.ranges.get(keyOf(formula.row, formula.column));
    const keys = new Set([...(now ? keysOf(now) : []), ...(before ? this.keysStoredIn(before) : [])]);
    keys.delete(keyOf(formula.row, formula.column));
    return [...keys].map((key) => {
      const stored = this.stored.get(key) ?? null;
      this.stored.delete(key);
      return { row: Math.floor(key / 16384), column: key % 16384, stored };
    });
  }

  /** A stored range may claim the whole sheet, so the cells are counted where that is less. */
  private keysStoredIn(range: CellRange): readonly number[] {
    const size = (range.endRow - range.startRow + 1) * (range.endColumn - range.startColumn + 1);
    if (size <= this.stored.size) return keysOf(range).filter((key) => this.stored.has(key));
    return [...this.stored.keys()].filter((key) => contains(range, Math.floor(key / 16384), key % 16384));
  }
}

const storedFillings = (workbook: StoredWorkbook): ReadonlyMap<string, Fillings> =>
  new Map(workbook.sheets.map((sheet) => [sheet.name, new Fillings(sheet)]));

function keysOf(range: CellRange): number[] {
  const keys: number[] = [];
  for (let row = range.startRow; row <= range.endRow; row++) {
    for (let column = range.startColumn; column <= range.endColumn; column++) keys.push(keyOf(row, column));
  }
  return keys;
}
