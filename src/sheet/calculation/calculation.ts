import { cellAddress, quotedSheetName } from "../address/cell-address";
import { CellError } from "../model/cell-value";
import type { CellValue } from "../model/cell-value";
import type { FunctionLibrary } from "../model/function-library";
import type { CellRange, StoredWorkbook } from "../model/workbook";
import { FormulaCache } from "../formula/formula-cache";
import { FormulaCell } from "../store/formula-cell";
import type { Sheet } from "../store/sheet";
import { DependencyIndex } from "./dependency-index";
import { DirtyMarking } from "./dirty-marking";
import { evaluatedExpression } from "./evaluate-expression";
import { Evaluator } from "./evaluator";
import { explained } from "./explain";
import type { Explanation } from "./explain";
import { formulaPrecedents, type FormulaPrecedents } from "./formula-precedents";
import { loadCells } from "./load-cells";
import { contains } from "./cell-range";
import { calculatedCells, calculatedFormulas } from "./read-out";
import type { CalculatedCell, CalculatedFormula } from "./read-out";
import { Settlement } from "./settlement";
import { WorkbookState } from "./workbook-state";

export interface CalculationOptions {
  readonly library?: FunctionLibrary;
  /** The serial number of this moment, for TODAY and NOW; without it the clock of the computer. */
  readonly clock?: () => number;
}

/** 重算结果 — what a recalculation did. */
export interface RecalculationSummary {
  /** How many formulas were calculated, counting again those that had to start again. */
  readonly evaluated: number;
  /** How many formulas the workbook holds. */
  readonly formulas: number;
  /** How many different shapes they have: a filled-down column is one, compiled once. */
  readonly shapes: number;
  /** The loops found, each as the addresses of its cells. */
  readonly loops: readonly (readonly string[])[];
}

export type CellInput = CellValue | { readonly formula: string };

/** The computer's clock as a serial number, in local time as Excel takes it. */
function systemClock(): number {
  const now = new Date();
  return (now.getTime() - now.getTimezoneOffset() * 60000) / 86400000 + 25569;
}

/** 重算 — a workbook that calculates itself, and after a change only what depends on it. */
export class Calculation {
  private readonly state: WorkbookState;
  private readonly cache: FormulaCache;
  private readonly index = new DependencyIndex();
  private readonly marking = new DirtyMarking(this.index);
  private readonly settlement: Settlement;
  private readonly evaluator: Evaluator;
  private readonly volatileCells = new Set<FormulaCell>();
  private formulaCount = 0;

  private constructor(stored: StoredWorkbook, options: CalculationOptions) {
    const dayShift = stored.usesDateSystem1904 ? 1462 : 0;
    const clock = options.clock ?? (() => systemClock() - dayShift);
    this.state = new WorkbookState(stored, options.library, clock, (cell) => {
      this.evaluator.demand(cell);
    });
    this.cache = new FormulaCache(this.state);
    this.settlement = new Settlement(this.state, this.marking);
    this.evaluator = new Evaluator(this.state, (cell, result) => {
      this.settlement.settle(cell, result);
    });
    for (const cell of loadCells(stored, this.state, this.cache)) {
      this.register(cell);
      this.marking.queue.push(cell);
    }
  }

  /** Takes a stored workbook; nothing is calculated until `recalculate` is called or a value is asked for. */
  static of(workbook: StoredWorkbook, options: CalculationOptions = {}): Calculation {
    return new Calculation(workbook, options);
  }

  get sheetNames(): readonly string[] {
    return this.state.sheets.map(({ name }) => name);
  }

  /** Calculates everything that is not up to date. */
  recalculate(): RecalculationSummary {
    this.evaluator.evaluations = 0;
    this.evaluator.loops.length = 0;
    const touched = new Set<FormulaCell>();
    for (const cell of this.volatileCells) this.marking.mark(cell);
    while (this.marking.queue.length > 0) {
      const { queue } = this.marking;
      this.marking.queue = [];
      for (const cell of queue) {
        if (cell.rounds > 0) touched.add(cell);
        if (cell.state === "dirty" && this.isInPlace(cell)) this.evaluator.run(cell);
      }
    }
    for (const cell of touched) cell.rounds = 0;
    const addressOf = ({ sheet, row, column }: FormulaCell): string =>
      `${quotedSheetName(sheet.name)}!${cellAddress(row, column)}`;
    return {
      evaluated: this.evaluator.evaluations,
      formulas: this.formulaCount,
      shapes: this.cache.size,
      loops: this.evaluator.loops.map((loop) => loop.map(addressOf)),
    };
  }

  /** The value of a cell, calculated where it is not up to date. Rows and columns count from 0. */
  value(sheet: string, row: number, column: number): CellValue {
    return this.sheet(sheet).read(row, column);
  }

  /** The value of a cell as it was last calculated, be it up to date or not. */
  lastValue(sheet: string, row: number, column: number): CellValue {
    return this.sheet(sheet).peek(row, column);
  }

  /** What a formula would come to if it stood in a cell, row by row; the cell itself and the sheet stay as they are. */
  evaluate(sheet: string, row: number, column: number, formula: string): CellValue[][] {
    return evaluatedExpression(formula, this.sheet(sheet), row, column, this.cache, this.state);
  }

  /** Puts a value or a formula into a cell, as if it were typed; `recalculate` then touches only what depends on it. */
  setCell(sheetName: string, row: number, column: number, input: CellInput): void {
    const sheet = this.sheet(sheetName);
    const owner = sheet.owner(row, column);
    if (owner !== undefined && owner.row === row && owner.column === column) this.forget(owner);
    else if (owner !== undefined) this.settlement.withdraw(owner, row, column);
    const isFormula = typeof input === "object" && input !== null && !(input instanceof CellError);
    sheet.write(row, column, isFormula ? null : input);
    if (isFormula) this.enter(sheet, row, column, input.formula.replace(/^=/, ""));
    this.marking.markDependents(sheet, {
      startRow: row,
      startColumn: column,
      endRow: row,
      endColumn: column,
    });
    for (const blocked of this.settlement.blocked.get(sheet) ?? []) {
      if (blocked.blockedArea !== undefined && contains(blocked.blockedArea, row, column)) {
        this.marking.mark(blocked);
      }
    }
  }

  /** Every formula of the workbook, sheet by sheet, row by row. */
  formulaCells(): IterableIterator<CalculatedFormula> {
    return calculatedFormulas(this.state.sheets);
  }

  /** Every cell of a sheet that holds something, spilled values included, row by row. */
  cells(sheetName: string): IterableIterator<CalculatedCell> {
    return calculatedCells(this.sheet(sheetName));
  }

  /** The cells that the formula of a cell fills, or `undefined` where it fills only the cell itself. */
  spillRange(sheetName: string, row: number, column: number): CellRange | undefined {
    const cell = this.sheet(sheetName).owner(row, column);
    if (cell === undefined) return undefined;
    const { startRow, startColumn, endRow, endColumn } = cell.area;
    return startRow === endRow && startColumn === endColumn ? undefined : cell.area;
  }

  /** 解释 — the formula of a cell with the value of every part; `undefined` where the cell holds no formula. */
  explain(sheetName: string, row: number, column: number): Explanation | undefined {
    const sheet = this.sheet(sheetName);
    const cell = sheet.owner(row, column);
    sheet.read(row, column);
    return cell === undefined ? undefined : explained(cell, this.state);
  }

  /** 引用区域 — the cells that the formula of a cell names; a volatile one may read others when it runs. */
  precedents(sheetName: string, row: number, column: number): FormulaPrecedents {
    const cell = this.sheet(sheetName).owner(row, column);
    return cell === undefined ? { areas: [], isVolatile: false } : formulaPrecedents(cell);
  }

  private sheet(name: string): Sheet {
    const sheet = this.state.sheetNamed(name);
    if (sheet === undefined) throw new Error(`There is no sheet named ${name}.`);
    return sheet;
  }

  private isInPlace(cell: FormulaCell): boolean {
    return cell.sheet.owner(cell.row, cell.column) === cell;
  }

  private register(cell: FormulaCell): void {
    this.index.add(cell);
    this.formulaCount++;
    if (cell.formula.isVolatile) this.volatileCells.add(cell);
  }

  private enter(sheet: Sheet, row: number, column: number, text: string): void {
    const formula = this.cache.formulaAt(text, sheet, row, column, "dynamicArray");
    const cell = new FormulaCell(sheet, row, column, text, formula, "dynamicArray", null);
    sheet.setOwner(row, column, cell);
    this.register(cell);
    this.marking.queue.push(cell);
  }

  private forget(cell: FormulaCell): void {
    this.settlement.remove(cell);
    if (cell.state === "clean" && cell.group !== undefined) cell.group.cleanCount--;
    this.volatileCells.delete(cell);
    this.formulaCount--;
  }
}
