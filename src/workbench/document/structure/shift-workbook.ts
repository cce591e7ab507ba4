import type { DocumentCore } from "../document-core";
import { copiedFormula } from "../reference/copy-formula";
import { shiftFormula } from "../reference/shift-formula";
import { shiftedRange, shiftedSpan, type StructureShift } from "../reference/structure-shift";
import { Cell } from "../state/cell";
import { CellsChange, ColumnsChange, RowsChange, type CellReplacement } from "../state/change";
import type { RowState, SheetState } from "../state/sheet-state";
import { bandChange } from "./shift-band";
import { rewriteFormulas, type FormulaPlace } from "./rewrite-formulas";
import { shiftedCharts } from "./shift-charts";
import { shiftedShape } from "./shift-shape";
import { shiftedTables } from "./shift-tables";

/** What is put into the gap that an insertion opens. */
export interface InsertedContent {
  readonly rows?: readonly (RowState | undefined)[];
  readonly columns?: ReadonlyMap<RowState, readonly (Cell | undefined)[]>;
}

/**
 * 行列增减 — inserts or deletes rows or columns of a sheet, as part of the step that is under way: formulas first, while
 * everything stands where it stood, then what is placed on the sheet, then the cells themselves.
 */
export function shiftWorkbook(
  core: DocumentCore,
  sheet: SheetState,
  shift: StructureShift,
  content: InsertedContent = {},
): void {
  const { state } = core;
  rewriteFormulas(core, (formula, place) => {
    if (place.sheet === sheet) {
      return shiftFormula(anchored(formula, place, shift), sheet.name, sheet.name, shift);
    }
    return formula.includes("!") ? shiftFormula(formula, place.sheet?.name, sheet.name, shift) : formula;
  });
  shiftEnteredArrays(core, sheet, shift);
  state.setSheetShape(sheet, shiftedShape(sheet.shape, shift));
  state.setShape({
    tables: shiftedTables(state.shape.tables, sheet.id, shift),
    charts: shiftedCharts(state.shape.charts, sheet.id, shift),
    rewrites: [...state.shape.rewrites, { kind: "shift", id: sheet.id, sheet: sheet.name, shift }],
  });
  const { axis, at, deleted, inserted, band } = shift;
  if (band !== undefined) state.apply(bandChange(sheet, shift));
  else if (axis === "rows") state.apply(new RowsChange(sheet, at, deleted, inserted, content.rows ?? []));
  else state.apply(new ColumnsChange(sheet, at, deleted, inserted, content.columns ?? new Map()));
}

/**
 * Rules and names are read as seen from one cell. Where that cell goes, the formula is first seen from the next one that
 * stays, so that it does not lose its relative references with it.
 */
function anchored(formula: string, place: FormulaPlace, { axis, at, deleted }: StructureShift): string {
  const index = axis === "rows" ? place.row : place.column;
  if (place.isCell || index < at || index >= at + deleted) return formula;
  const by = at + deleted - index;
  return axis === "rows" ? copiedFormula(formula, by, 0) : copiedFormula(formula, 0, by);
}

/** An entered array keeps its range with its formula; a spilling one finds its range again by itself. */
function shiftEnteredArrays(core: DocumentCore, sheet: SheetState, shift: StructureShift): void {
  const changes: CellReplacement[] = [];
  for (const { startRow, startColumn, endRow, endColumn } of sheet.enteredArrays) {
    const before = sheet.cell(startRow, startColumn);
    const range = shiftedRange({ startRow, startColumn, endRow, endColumn }, shift);
    if (before === undefined || range === undefined) continue;
    const array = { isDynamic: false as const, range };
    const after = new Cell(before.value, before.formula, before.style, array);
    changes.push({ row: startRow, column: startColumn, before, after });
  }
  if (changes.length > 0) core.state.apply(new CellsChange(sheet, changes, true));
}

/** Whether a shift would tear a range that has to stay in one piece. */
export function tears(range: { first: number; last: number }, shift: StructureShift): boolean {
  const { at, deleted, inserted } = shift;
  if (inserted > 0) return at > range.first && at <= range.last;
  const span = shiftedSpan(range.first, range.last, shift);
  if (span === undefined) return false;
  return at <= range.last && at + deleted > range.first;
}
