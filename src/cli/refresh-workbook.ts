import type { CellRange, CellValue, FunctionLibrary, StoredWorkbook } from "../sheet";
import { CellError } from "../sheet";
import type { ValueUpdate } from "../sheet/file/write-values";
import type { NotComparable } from "./judge-formula";
import { keyOf, trustedCalculation } from "./trusted-calculation";

/** 重算更新 — the fresh results of a workbook: what has to be written, and what could not be calculated. */
export interface Refreshment {
  readonly updates: readonly ValueUpdate[];
  readonly formulas: number;
  /** Formulas that keep their stored results, because they cannot be calculated here. */
  readonly kept: number;
  readonly loops: readonly (readonly string[])[];
}

const UNREACHABLE: ReadonlySet<NotComparable> = new Set(["unsupported", "external", "foreign"]);

/** Recalculates a workbook and lists the cells whose stored values are out of date. */
export function refreshWorkbook(workbook: StoredWorkbook, library: FunctionLibrary): Refreshment {
  const isKept = (reason: NotComparable): boolean => UNREACHABLE.has(reason);
  const { calculation, formulas, loops } = trustedCalculation(workbook, library, isKept);
  const kept = formulas.filter(({ notComparable }) => notComparable !== undefined && isKept(notComparable));
  const keptPlaces = new Set(kept.map(({ sheet, row, column }) => `${sheet} ${keyOf(row, column)}`));
  const updates: ValueUpdate[] = [];
  for (const { name, cells } of workbook.sheets) {
    const stored = new Map(cells.map((cell) => [keyOf(cell.row, cell.column), cell]));
    const filled = new Set<number>();
    for (const { row, column, value, formula, isSpilled } of calculation.cells(name)) {
      const key = keyOf(row, column);
      if (formula === undefined && !isSpilled) continue;
      if (isSpilled) filled.add(key);
      if (keptPlaces.has(`${name} ${key}`)) continue;
      const before = stored.get(key);
      const moved = before?.isDynamic
        ? movedRange(before.arrayRange, calculation.spillRange(name, row, column))
        : undefined;
      const arrayRange = moved && { startRow: row, startColumn: column, ...moved };
      if (isSameStored(before?.value ?? null, value) && !arrayRange) continue;
      updates.push({ sheet: name, row, column, value, ...(arrayRange ? { arrayRange } : {}) });
    }
    for (const { row, column, isSpilled, value } of cells) {
      const isGone = isSpilled === true && !filled.has(keyOf(row, column)) && value !== null;
      const now = isGone ? calculation.value(name, row, column) : value;
      if (isGone && now === null) updates.push({ sheet: name, row, column, value: null });
    }
  }
  return { updates, formulas: formulas.length, kept: kept.length, loops };
}

/** The end of an array that reaches further or less far than the file says; undefined where it is the same. */
function movedRange(
  before: CellRange | undefined,
  now: CellRange | undefined,
): Pick<CellRange, "endRow" | "endColumn"> | undefined {
  if (!before) return undefined;
  const { endRow, endColumn } = now ?? { endRow: before.startRow, endColumn: before.startColumn };
  return endRow === before.endRow && endColumn === before.endColumn ? undefined : { endRow, endColumn };
}

const isSameStored = (stored: CellValue, value: CellValue): boolean =>
  stored instanceof CellError && value instanceof CellError ? stored.code === value.code : stored === value;
