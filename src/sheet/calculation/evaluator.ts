import type { CellError } from "../model/cell-value";
import { quotedSheetName, cellAddress } from "../address/cell-address";
import { Place } from "../formula/place";
import type { FormulaCell } from "../store/formula-cell";
import { failure } from "../value/failures";
import { intersected } from "../value/operand";
import type { Operand } from "../value/operand";
import { Reference } from "../value/reference";
import { Suspension } from "./suspension";
import type { WorkbookState } from "./workbook-state";

/** Nested deeper than this, a calculation is put off; formulas themselves nest at most 64 levels. */
const deepestNesting = 48;

/** Takes the result of a formula to its cells. */
export type Settle = (cell: FormulaCell, result: Operand) => void;

/** 求值器 — calculates cells in the order in which they are needed, however long the chain. */
export class Evaluator {
  /** How many formulas were calculated since this was last set to 0. */
  evaluations = 0;
  /** The loops found, each as the cells that wait for one another. */
  readonly loops: (readonly FormulaCell[])[] = [];
  private current: FormulaCell | undefined;
  private nesting = 0;

  constructor(
    private readonly workbook: WorkbookState,
    private readonly settle: Settle,
  ) {}

  /** Calculates a cell and, before it, whatever it needs. */
  run(cell: FormulaCell): void {
    const waiting: FormulaCell[] = [cell];
    for (let top = waiting.at(-1); top !== undefined; top = waiting.at(-1)) {
      if (top.state === "clean") {
        top.isSuspended = false;
        waiting.pop();
        continue;
      }
      top.isSuspended = true;
      try {
        this.evaluate(top);
      } catch (thrown) {
        if (!(thrown instanceof Suspension)) throw thrown;
        waiting.push(thrown.cell);
        continue;
      }
      top.isSuspended = false;
      waiting.pop();
    }
  }

  /** A cell that is being calculated needs this one. */
  demand(cell: FormulaCell): void {
    if (cell.state === "computing" || cell.isSuspended) {
      this.closeLoop(cell);
      return;
    }
    if (this.current === undefined) {
      this.run(cell);
      return;
    }
    this.current.waitsFor = cell;
    if (this.nesting >= deepestNesting) throw new Suspension(cell);
    this.evaluate(cell);
  }

  private evaluate(cell: FormulaCell): void {
    const outer = this.current;
    const lambdaDepth = this.workbook.lambdaDepth;
    cell.state = "computing";
    cell.isOvertaken = false;
    this.current = cell;
    this.nesting++;
    try {
      this.evaluations++;
      const result = this.resultOf(cell);
      // A loop that runs through this cell has already given it its error.
      if (cell.state === "computing") this.settle(cell, result);
    } finally {
      if (cell.state === "computing") cell.state = "dirty";
      this.current = outer;
      this.nesting--;
      this.workbook.lambdaDepth = lambdaDepth;
    }
  }

  private resultOf(cell: FormulaCell): Operand {
    const { sheet, row, column, formula, reach } = cell;
    try {
      const result = formula.evaluate(new Place(this.workbook, sheet, row, column));
      return reach === "single" && result instanceof Reference ? intersected(result, row, column) : result;
    } catch (thrown) {
      // A LAMBDA without end exhausts the stack, an array without measure the memory; Excel shows #NUM! as well.
      if (!(thrown instanceof RangeError)) throw thrown;
      return failure(
        "#NUM!",
        "计算嵌套过深或数组过大。",
        "The calculation is too deep or an array is too large.",
      );
    }
  }

  /** Everything between the needed cell and the one that needs it waits in a circle. */
  private closeLoop(needed: FormulaCell): void {
    const members = new Set([needed]);
    for (let cell = needed; cell !== this.current && cell.waitsFor !== undefined;) {
      cell = cell.waitsFor;
      if (members.has(cell)) break;
      members.add(cell);
    }
    const loop = [...members];
    this.loops.push(loop);
    const error = loopError(loop);
    for (const cell of loop) {
      if (cell.state === "clean") continue;
      this.settle(cell, error);
    }
  }
}

const mostNamed = 12;

function loopError(loop: readonly FormulaCell[]): CellError {
  const [first] = loop;
  const names = [...loop.slice(0, mostNamed), ...(first === undefined ? [] : [first])].map(
    ({ sheet, row, column }) => `${quotedSheetName(sheet.name)}!${cellAddress(row, column)}`,
  );
  if (loop.length > mostNamed) names.splice(mostNamed, 0, "…");
  const path = names.join(" → ");
  return failure("#CIRC!", `循环引用：${path}`, `Circular reference: ${path}`);
}
