import type { Calculation, CellValue, StoredCell, StoredWorkbook } from "../../src/sheet";
import type { FunctionCell } from "../../src/sheet/file/add-parts";
import { headerRow, serialOf, type TemplateSheet, type TemplateValue } from "./template-sheet";
import type { FreeSheet } from "./verdict-sheet";

/** 待计算的工作簿 — the template as our evaluator reads it. */
export function storedWorkbook(sheets: readonly TemplateSheet[], free: readonly FreeSheet[]): StoredWorkbook {
  return {
    sheets: [
      ...sheets.map((sheet) => ({
        name: sheet.name,
        cells: [
          ...sheet.columns.map(({ header }, column) => ({ row: headerRow, column, value: header })),
          ...sheet.rows.flatMap((row, index) => row.map((value, column) => storedCell(index, column, value))),
        ],
      })),
      ...free.map(({ name, cells }) => ({
        name,
        cells: cells
          .filter(({ kind }) => kind !== "spilled" && kind !== "spilledHeader")
          .map(({ row, column, value, formula, kind }): StoredCell =>
            formula === undefined
              ? {
                  row,
                  column,
                  value: value === undefined ? null : kind === "input" ? serialOf(value) : value,
                }
              : { row, column, value: null, formula, isDynamic: formula.includes("CN.") },
          ),
      })),
    ],
    tables: sheets.map((sheet) => ({
      name: sheet.table,
      sheet: sheet.name,
      range: {
        startRow: headerRow,
        startColumn: 0,
        endRow: headerRow + sheet.rows.length,
        endColumn: sheet.columns.length - 1,
      },
      columns: sheet.columns.map(({ header }) => header),
      hasHeaderRow: true,
      hasTotalsRow: false,
    })),
    names: [],
    usesDateSystem1904: false,
  };
}

function storedCell(index: number, column: number, value: TemplateValue): StoredCell {
  const place = { row: headerRow + 1 + index, column };
  if (value === null || typeof value !== "object") return { ...place, value };
  const only = { startRow: place.row, startColumn: column, endRow: place.row, endColumn: column };
  const isOurs = value.formula.includes("CN.");
  const formula = { ...place, value: null, formula: value.formula };
  return isOurs ? { ...formula, isDynamic: true, arrayRange: only } : formula;
}

/** The cells of our functions with their results, spilled ones with all of them. */
export function functionCells(
  sheets: readonly TemplateSheet[],
  free: readonly FreeSheet[],
  calculation: Calculation,
): FunctionCell[] {
  const inTables = sheets.flatMap(({ name, rows }) =>
    rows.flatMap((row, index) =>
      row.flatMap((value, column): FunctionCell[] => {
        if (value === null || typeof value !== "object" || !value.formula.includes("CN.")) return [];
        const place = { sheet: name, row: headerRow + 1 + index, column };
        return [{ ...place, formula: value.formula, result: [[calculation.value(name, place.row, column)]] }];
      }),
    ),
  );
  const alone = free.flatMap(({ name, cells }) =>
    cells.flatMap(({ row, column, formula }): FunctionCell[] =>
      formula?.includes("CN.") === true
        ? [{ sheet: name, row, column, formula, result: spilled(calculation, name, row, column) }]
        : [],
    ),
  );
  return [...inTables, ...alone];
}

function spilled(calculation: Calculation, sheet: string, row: number, column: number): CellValue[][] {
  const range = calculation.spillRange(sheet, row, column);
  if (range === undefined) return [[calculation.value(sheet, row, column)]];
  return Array.from({ length: range.endRow - range.startRow + 1 }, (_, down) =>
    Array.from({ length: range.endColumn - range.startColumn + 1 }, (__, across) =>
      calculation.value(sheet, range.startRow + down, range.startColumn + across),
    ),
  );
}

/** Which of our functions the template uses, as typed. */
export function usedFunctions(cells: readonly FunctionCell[]): string[] {
  return [...new Set(cells.flatMap(({ formula }) => formula.match(/\bCN\.[A-Z0-9]+/g) ?? []))].sort();
}
