import type { CellValue } from "../../../sheet";
import { cellAddress } from "../../../sheet";
import { isScalarFormula } from "../calculation/scalar-formula";
import type { StyleChange } from "../contract/style";
import type { DocumentCore } from "../document-core";
import { refuse } from "../history/edit-refusal";
import { withoutOwnTable } from "../reference/own-table";
import { containsCell } from "../reference/ranges";
import { Cell, type ArrayKind } from "../state/cell";
import { CellsChange, type CellReplacement } from "../state/change";
import type { SheetState } from "../state/sheet-state";

/** The longest text that a cell of Excel holds. */
const longestText = 32767;

/** How many cells one edit may change; more would not fit into memory for undoing. */
const mostCells = 2_000_000;

/** 单元格补丁 — new content for some cells of one sheet, checked as a whole before anything changes. */
export class CellPatch {
  private readonly cells = new Map<number, CellReplacement>();

  constructor(
    private readonly core: DocumentCore,
    readonly sheet: SheetState,
  ) {}

  /** The cell as it will be. */
  cell(row: number, column: number): Cell | undefined {
    const patched = this.cells.get(row * 16384 + column);
    return patched === undefined ? this.sheet.cell(row, column) : patched.after;
  }

  set(row: number, column: number, after: Cell | undefined): void {
    const before = this.sheet.cell(row, column);
    if (before === after) return;
    this.cells.set(row * 16384 + column, { row, column, before, after });
    if (this.cells.size > mostCells) {
      refuse("一次修改的单元格太多，请分几次进行。", "Too many cells for one edit; do it in several steps.");
    }
  }

  /** Puts a constant into a cell; the style stays unless another one is given. */
  setValue(row: number, column: number, value: CellValue, style = this.styleAt(row, column)): void {
    if (typeof value === "number" && !Number.isFinite(value)) {
      refuse("单元格只能存放有限的数值。", "A cell holds finite numbers only.");
    }
    if (typeof value === "string" && value.length > longestText) {
      refuse(
        `单元格最多 ${longestText} 个字符，${cellAddress(row, column)} 的内容太长。`,
        `A cell holds ${longestText} characters at most; the content of ${cellAddress(row, column)} is longer.`,
      );
    }
    const isNothing = value === null && style === this.sheet.styleUnder(row, column);
    this.set(row, column, isNothing ? undefined : new Cell(value, undefined, style));
  }

  /** Puts a formula into a cell; it spills unless it surely gives one value. */
  setFormula(row: number, column: number, formula: string, style = this.styleAt(row, column)): void {
    const array: ArrayKind | undefined = isScalarFormula(formula) ? undefined : { isDynamic: true };
    this.set(row, column, new Cell(null, this.inOwnTable(formula, row, column), style, array));
  }

  setStyle(row: number, column: number, style: number): void {
    const cell = this.cell(row, column);
    if (cell?.hasContent) {
      if (cell.style !== style) this.set(row, column, cell.withStyle(style));
      return;
    }
    const isNothing = style === this.sheet.styleUnder(row, column);
    if (isNothing) this.set(row, column, undefined);
    else if (cell?.style !== style) this.set(row, column, new Cell(null, undefined, style));
  }

  /** The number of the style that a cell's own becomes by a change. */
  changedStyle(row: number, column: number, change: StyleChange): number {
    return this.core.state.styles.changed(this.styleAt(row, column), change);
  }

  styleAt(row: number, column: number): number {
    return this.cell(row, column)?.style ?? this.sheet.styleAt(row, column);
  }

  /** Makes the changes, as part of the step that is under way. */
  commit(): void {
    if (this.cells.size === 0) return;
    const changes = [...this.cells.values()];
    this.checkProtection(changes);
    this.checkArrays(changes);
    this.checkMerges(changes);
    this.core.state.apply(new CellsChange(this.sheet, changes, false));
  }

  /** Makes changes of styles, which nothing but the protection of formats can forbid. */
  commitStyles(): void {
    if (this.cells.size > 0) {
      this.core.state.apply(new CellsChange(this.sheet, [...this.cells.values()], false));
    }
  }

  private inOwnTable(formula: string, row: number, column: number): string {
    if (!formula.includes("[@")) return formula;
    const table = this.core.state.tablesOn(this.sheet).find(({ range }) => containsCell(range, row, column));
    return table === undefined ? formula : withoutOwnTable(formula, table.name);
  }

  private checkProtection(changes: readonly CellReplacement[]): void {
    if (!this.sheet.shape.protection.isProtected) return;
    const { styles } = this.core.state;
    const locked = changes.find(({ row, column }) => styles.get(this.sheet.styleAt(row, column)).isLocked);
    if (locked !== undefined) refuseProtected(this.sheet, cellAddress(locked.row, locked.column));
  }

  /** A part of an array that was entered with Ctrl+Shift+Enter cannot change alone. */
  private checkArrays(changes: readonly CellReplacement[]): void {
    for (const { row, column, before, after } of changes) {
      if (before?.formula === after?.formula && before?.value === after?.value) continue;
      const range = this.sheet.enteredArrayAround(row, column);
      if (range === undefined) continue;
      for (let at = range.startRow; at <= range.endRow; at++) {
        for (let across = range.startColumn; across <= range.endColumn; across++) {
          if (this.cells.has(at * 16384 + across)) continue;
          refuse("不能只更改数组公式的一部分。", "A part of an array formula cannot be changed.");
        }
      }
    }
  }

  /** A merged area holds one content, in its first cell. */
  private checkMerges(changes: readonly CellReplacement[]): void {
    const { merges } = this.sheet.shape;
    if (merges.length === 0) return;
    for (const { row, column, after } of changes) {
      if (!after?.hasContent) continue;
      const merge = merges.find((range) => containsCell(range, row, column));
      if (merge === undefined || (merge.startRow === row && merge.startColumn === column)) {
        continue;
      }
      refuse(
        `${cellAddress(row, column)} 在合并单元格中，只有左上角的单元格可以有内容。`,
        `${cellAddress(row, column)} is merged; only the first cell of a merged area has content.`,
      );
    }
  }
}

/** Refuses to change a protected sheet. */
export function refuseProtected(sheet: SheetState, what: string): never {
  return refuse(
    `工作表“${sheet.name}”受保护，不能更改 ${what}。`,
    `The sheet "${sheet.name}" is protected; ${what} cannot be changed.`,
  );
}
