import { Calculation, parseCellAddress } from "../../src/sheet";
import type {
  CalculationOptions,
  CellRange,
  CellValue,
  StoredCell,
  StoredName,
  StoredTable,
  StoredWorkbook,
} from "../../src/sheet";

/** A value; a text that begins with `=` is an ordinary stored formula; or a formula with more to say about it. */
export type Content =
  | CellValue
  | {
      readonly formula: string;
      readonly array?: string;
      readonly isDynamic?: true;
      readonly stored?: CellValue;
    };

export type Sheets = Readonly<Record<string, Readonly<Record<string, Content>>>>;

export interface Surroundings {
  readonly tables?: readonly StoredTable[];
  readonly names?: readonly StoredName[];
  readonly hiddenRows?: readonly number[];
  readonly filteredRows?: readonly number[];
  readonly usesDateSystem1904?: boolean;
}

/** `B3` as row and column counted from 0. */
export function place(address: string): { row: number; column: number } {
  const found = parseCellAddress(address);
  if (found === undefined) throw new Error(`${address} is no address`);
  return found;
}

/** `A1:B3` as a range. */
export function range(address: string): CellRange {
  const [first = "", last = first] = address.split(":");
  const [from, to] = [place(first), place(last)];
  return { startRow: from.row, startColumn: from.column, endRow: to.row, endColumn: to.column };
}

function storedCell(address: string, content: Content): StoredCell {
  if (typeof content === "string" && content.startsWith("=")) {
    return { ...place(address), value: null, formula: content.slice(1) };
  }
  if (typeof content !== "object" || content === null || !("formula" in content)) {
    return { ...place(address), value: content };
  }
  const { formula, array, isDynamic, stored = null } = content;
  return {
    ...place(address),
    value: stored,
    formula,
    ...(array === undefined ? {} : { arrayRange: range(array) }),
    ...(isDynamic === undefined ? {} : { isDynamic }),
  };
}

/** A stored workbook out of cells by address. */
export function workbookOf(sheets: Sheets, around: Surroundings = {}): StoredWorkbook {
  return {
    sheets: Object.entries(sheets).map(([name, cells]) => ({
      name,
      cells: Object.entries(cells).map(([address, content]) => storedCell(address, content)),
      hiddenRows: new Set(around.hiddenRows ?? []),
      filteredRows: new Set(around.filteredRows ?? []),
    })),
    tables: around.tables ?? [],
    names: around.names ?? [],
    usesDateSystem1904: around.usesDateSystem1904 ?? false,
  };
}

/** A calculated workbook with one sheet, and how to read it by address. */
export class Sheet1 {
  readonly calculation: Calculation;

  constructor(
    cells: Readonly<Record<string, Content>>,
    around: Surroundings = {},
    options: CalculationOptions = {},
    others: Sheets = {},
  ) {
    this.calculation = Calculation.of(workbookOf({ Sheet1: cells, ...others }, around), options);
    this.calculation.recalculate();
  }

  /** The value of a cell; an error as its code. */
  at(address: string, sheet = "Sheet1"): CellValue {
    const { row, column } = place(address);
    return shown(this.calculation.value(sheet, row, column));
  }

  /** The values of a range, row by row. */
  rows(address: string): CellValue[][] {
    const { startRow, startColumn, endRow, endColumn } = range(address);
    return Array.from({ length: endRow - startRow + 1 }, (_, row) =>
      Array.from({ length: endColumn - startColumn + 1 }, (_unused, column) =>
        shown(this.calculation.value("Sheet1", startRow + row, startColumn + column)),
      ),
    );
  }

  /** The sentence of the error in a cell. */
  message(address: string): string {
    const { row, column } = place(address);
    const value = this.calculation.value("Sheet1", row, column);
    return typeof value === "object" && value !== null ? (value.message ?? "") : "";
  }

  /** Types a value, or a formula that begins with `=`, into a cell and calculates what depends on it. */
  type(address: string, input: CellValue) {
    const { row, column } = place(address);
    const isFormula = typeof input === "string" && input.startsWith("=");
    this.calculation.setCell("Sheet1", row, column, isFormula ? { formula: input } : input);
    return this.calculation.recalculate();
  }
}

function shown(value: CellValue): CellValue {
  return typeof value === "object" && value !== null ? value.code : value;
}

/** The value of a formula typed into Z1 of a sheet with the given cells: an array spills, its first value is told. */
export function valueOf(
  formula: string,
  cells: Readonly<Record<string, Content>> = {},
  around: Surroundings = {},
  options: CalculationOptions = {},
): CellValue {
  const sheet = new Sheet1(cells, around, options);
  sheet.type("Z1", `=${formula}`);
  return sheet.at("Z1");
}

/** All values that a formula typed into Z1 spills, row by row. */
export function spilled(formula: string, cells: Readonly<Record<string, Content>> = {}): CellValue[][] {
  const sheet = new Sheet1(cells);
  sheet.type("Z1", `=${formula}`);
  const { row, column } = place("Z1");
  const area = sheet.calculation.spillRange("Sheet1", row, column);
  if (area === undefined) return [[sheet.at("Z1")]];
  return Array.from({ length: area.endRow - area.startRow + 1 }, (_, down) =>
    Array.from({ length: area.endColumn - area.startColumn + 1 }, (_unused, across) =>
      shown(sheet.calculation.value("Sheet1", area.startRow + down, area.startColumn + across)),
    ),
  );
}
