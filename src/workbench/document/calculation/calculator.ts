import {
  Calculation,
  type CalculationOptions,
  type CellRange,
  type CellValue,
  type Explanation,
  type RecalculationSummary,
} from "../../../sheet";
import type { DocumentState } from "../state/document-state";
import type { SheetState } from "../state/sheet-state";
import { isScalarFormula } from "./scalar-formula";
import { storedWorkbook } from "./stored-workbook";

/** A cell that waits to be handed to the calculation. */
interface PendingCell {
  readonly sheet: SheetState;
  readonly row: number;
  readonly column: number;
}

/** Above this many changed cells a new calculation is quicker than changing the old one. */
const mostPendingCells = 50_000;

/** 文档重算 — keeps the calculation in step with the document: cell by cell, or anew where more than cells changed. */
export class Calculator {
  mode: "automatic" | "manual" = "automatic";
  loops: readonly (readonly string[])[] = [];
  /** Grows with every change of a value, so that what was derived from values knows when it is out of date. */
  version = 0;
  private calculation: Calculation | undefined;
  private isOutOfDate = true;
  private pending: PendingCell[] = [];
  private isCalculatedInStep = false;

  constructor(
    private readonly state: () => DocumentState,
    private readonly options: CalculationOptions,
  ) {}

  get isPending(): boolean {
    return this.isOutOfDate || this.pending.length > 0;
  }

  noteCell(sheet: SheetState, row: number, column: number): void {
    this.isOutOfDate = true;
    if (this.calculation === undefined) return;
    this.pending.push({ sheet, row, column });
    if (this.pending.length > mostPendingCells) this.noteStructure();
  }

  noteStructure(): void {
    this.isOutOfDate = true;
    this.calculation = undefined;
    this.pending = [];
  }

  /**
   * Called after every step: brings the values up to date, or only the edited cells where people calculate by hand. Tells
   * whether everything was calculated.
   */
  settle(): boolean {
    if (this.isOutOfDate && this.mode === "manual" && this.calculation !== undefined) this.calculateEdited();
    else if (this.isOutOfDate) this.recalculate();
    const isCalculated = this.isCalculatedInStep;
    this.isCalculatedInStep = false;
    return isCalculated;
  }

  recalculate(): RecalculationSummary {
    this.handOver();
    const summary = this.latest.recalculate();
    this.loops = summary.loops;
    this.isOutOfDate = false;
    this.isCalculatedInStep = true;
    this.version++;
    return summary;
  }

  recalculateFully(): RecalculationSummary {
    this.noteStructure();
    return this.recalculate();
  }

  value(sheet: string, row: number, column: number): CellValue {
    return this.mode === "manual"
      ? this.current.lastValue(sheet, row, column)
      : this.current.value(sheet, row, column);
  }

  spillRange(sheet: string, row: number, column: number): CellRange | undefined {
    return this.current.spillRange(sheet, row, column);
  }

  explain(sheet: string, row: number, column: number): Explanation | undefined {
    return this.current.explain(sheet, row, column);
  }

  /** The values of all cells of a sheet, spilled ones included. */
  cells(sheet: string): ReturnType<Calculation["cells"]> {
    return this.current.cells(sheet);
  }

  /** The formulas that use functions of Excel which are not supported here. */
  *unsupported(): IterableIterator<{
    sheet: string;
    row: number;
    column: number;
    functions: readonly string[];
  }> {
    for (const { sheet, row, column, unsupportedFunctions } of this.current.formulaCells()) {
      if (unsupportedFunctions.length > 0) yield { sheet, row, column, functions: unsupportedFunctions };
    }
  }

  /** The value of an expression as if it stood in a cell. */
  evaluate(formula: string, sheet: string, row: number, column: number): CellValue {
    return this.current.evaluate(sheet, row, column, formula)[0]?.[0] ?? null;
  }

  /** The values that an expression stands for, row by row. */
  evaluateRange(formula: string, sheet: string, row: number, column: number): CellValue[][] {
    return this.current.evaluate(sheet, row, column, formula);
  }

  /** The calculation for reading: what was edited in the step under way counts already. */
  private get current(): Calculation {
    if (this.isOutOfDate && (this.mode === "automatic" || this.calculation === undefined)) this.recalculate();
    else if (this.pending.length > 0) this.calculateEdited();
    return this.latest;
  }

  private get latest(): Calculation {
    return (this.calculation ??= Calculation.of(storedWorkbook(this.state()), this.options));
  }

  private calculateEdited(): void {
    const edited = this.pending;
    this.handOver();
    for (const { sheet, row, column } of edited) {
      if (sheet.cell(row, column)?.formula !== undefined) this.latest.value(sheet.name, row, column);
    }
    this.version++;
  }

  /** Hands the edited cells to the calculation; a formula that it would take for another kind makes it start anew. */
  private handOver(): void {
    const { pending, calculation } = this;
    this.pending = [];
    if (calculation === undefined) return;
    for (const { sheet, row, column } of pending) {
      const cell = sheet.cell(row, column);
      const { formula, array, value = null } = cell ?? {};
      const isEnteredAlike =
        array === undefined ? formula === undefined || isScalarFormula(formula) : array.isDynamic;
      if (!isEnteredAlike) {
        this.calculation = undefined;
        return;
      }
      calculation.setCell(sheet.name, row, column, formula === undefined ? value : { formula });
    }
  }
}
