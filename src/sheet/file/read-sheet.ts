import { cellAddress } from "../address/cell-address";
import { CellError } from "../model/cell-value";
import type { CellRange, StoredCell, StoredSheet } from "../model/workbook";
import { readContent, unreadable, type ContentSources } from "./cell-content";
import { ownFunctionNames } from "./custom-function-name";
import type { FileFindings } from "./file-findings";
import { FileRefusal } from "./file-refusal";
import { formulaToTyped } from "./formula-to-typed";
import { formulaTokens, isFunctionName, LONGEST_FORMULA } from "./formula-tokens";
import { isLarge, readRange } from "./range-reference";
import { filteredRows, readFilter } from "./row-filter";
import { isSheetProtected } from "./sheet-protection";
import { SharedFormulas } from "./shared-formulas";
import { walkSheet, type CellElement, type FormulaElement } from "./sheet-walk";

/** What all sheets of one workbook share while they are read. */
export interface SheetSources extends ContentSources {
  /** The number format of each cell style; undefined is General. */
  readonly formats: readonly (string | undefined)[];
  readonly findings: FileFindings;
  /** Counts one more cell and the characters of its formula, and refuses the file when there are too many. */
  readonly countCell: (formulaLength: number) => void;
}

/** One worksheet part with what other parts say about it. */
export interface SheetText {
  readonly name: string;
  readonly source: string;
  readonly isHidden: boolean;
  /** The ranges that the tables of the sheet filter. */
  readonly tableFilters: readonly CellRange[];
}

/** 读取工作表 — all cells of a worksheet part that hold a value or a formula. */
export function readSheet(part: SheetText, sources: SheetSources): StoredSheet {
  return new SheetReader(part.name, sources).read(part);
}

type Mutable<T> = { -readonly [Key in keyof T]: T[Key] };

class SheetReader {
  private readonly cells: Mutable<StoredCell>[] = [];
  private readonly arrays: CellRange[] = [];
  private readonly shared = new SharedFormulas();
  private readonly hiddenRows = new Set<number>();

  constructor(
    private readonly name: string,
    private readonly sources: SheetSources,
  ) {}

  read({ source, isHidden, tableFilters }: SheetText): StoredSheet {
    let end = 0;
    walkSheet(source, {
      row: ({ row, isHidden: isRowHidden }) => {
        if (isRowHidden) this.hiddenRows.add(row);
      },
      cell: (cell) => this.readCell(cell),
      sheetData: (extent) => {
        end = extent.end;
      },
    });
    markSpilled(this.cells, this.arrays);
    const ownFilter = readFilter(source, end);
    const filtered = filteredRows(this.hiddenRows, ownFilter ? [...tableFilters, ownFilter] : tableFilters);
    return {
      name: this.name,
      cells: this.cells,
      ...(isHidden ? { isHidden } : {}),
      ...(this.hiddenRows.size > 0 ? { hiddenRows: this.hiddenRows } : {}),
      ...(filtered.size > 0 ? { filteredRows: filtered } : {}),
      ...(isSheetProtected(source, end) ? { isProtected: true } : {}),
    };
  }

  private readCell(element: CellElement): void {
    const { row, column } = element;
    const value = readContent(element, this.sources);
    if (value === unreadable) throw this.contradiction(element);
    const formula = element.formula && this.readFormula(element, element.formula);
    if (value === null && formula === undefined) return;
    this.sources.countCell(formula?.length ?? 0);
    const cell: Mutable<StoredCell> = { row, column, value };
    if (formula !== undefined) {
      cell.formula = formula;
      this.readArray(element, cell);
    }
    const format = element.style === undefined ? undefined : this.sources.formats[Number(element.style)];
    if (format !== undefined) cell.numberFormat = format;
    if (value instanceof CellError && value.message !== undefined) this.note("unfinished-value", element);
    this.cells.push(cell);
  }

  private readFormula(element: CellElement, stored: FormulaElement): string | undefined {
    const { row, column } = element;
    const { sharedIndex = "", type, range } = stored;
    if (type === "dataTable") {
      this.note("data-table", element);
      return undefined;
    }
    if (stored.text === "") {
      const formula = type === "shared" ? this.shared.at(sharedIndex, row, column) : undefined;
      if (formula === undefined && type === "shared") this.note("lost-formula", element);
      return formula;
    }
    if (stored.text.length > LONGEST_FORMULA) throw this.contradiction(element);
    const typed = formulaToTyped(stored.text);
    if (callsUnbound(stored.text)) this.note("unbound-function", element);
    if (type === "shared" && range !== undefined) this.shared.define(sharedIndex, typed, row, column);
    return typed;
  }

  private readArray(element: CellElement, cell: Mutable<StoredCell>): void {
    const isDynamic = this.sources.metadata.isDynamicArray(element.cellMetadata);
    if (element.formula?.type !== "array" && !isDynamic) return;
    const { row, column } = element;
    const own = { startRow: row, startColumn: column, endRow: row, endColumn: column };
    const stored = readRange(element.formula?.range ?? "");
    const range = stored?.startRow === row && stored.startColumn === column ? stored : own;
    cell.arrayRange = range;
    if (isDynamic) cell.isDynamic = true;
    if (isLarge(range)) this.arrays.push(range);
  }

  private note(code: Parameters<FileFindings["add"]>[0], { row, column }: CellElement): void {
    this.sources.findings.add(code, this.name, row, column);
  }

  private contradiction({ row, column }: CellElement): FileRefusal {
    const place = `${this.name}!${cellAddress(row, column)}`;
    return new FileRefusal("damaged", {
      zh: `单元格 ${place} 存储的内容与其类型矛盾，文件已损坏。`,
      en: `What cell ${place} stores contradicts its type; the file is damaged.`,
    });
  }
}

/** Whether our functions are called under the bare name, which Excel never binds to the add-in again. */
function callsUnbound(stored: string): boolean {
  if (!/(?:^|[^A-Za-z0-9_.])CN\./i.test(stored)) return false;
  return formulaTokens(stored).some(
    (token) => isFunctionName(token) && ownFunctionNames.toStored(token.value) !== undefined,
  );
}

/** Cells stand in reading order and so do the arrays, so one pass with the arrays that are open suffices. */
function markSpilled(cells: readonly Mutable<StoredCell>[], arrays: readonly CellRange[]): void {
  let open: CellRange[] = [];
  let next = 0;
  let lastRow = -1;
  for (const cell of cells) {
    if (cell.row !== lastRow) {
      lastRow = cell.row;
      open = open.filter(({ endRow }) => endRow >= lastRow);
    }
    for (let array = arrays[next]; array && isReached(array, cell); array = arrays[++next]) open.push(array);
    if (cell.formula !== undefined) continue;
    if (open.some(({ startColumn, endColumn }) => startColumn <= cell.column && cell.column <= endColumn)) {
      cell.isSpilled = true;
    }
  }
}

const isReached = (array: CellRange, cell: StoredCell): boolean =>
  array.startRow < cell.row || (array.startRow === cell.row && array.startColumn <= cell.column);
