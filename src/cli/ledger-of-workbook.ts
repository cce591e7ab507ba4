import { ledgerTables, type CellContent, type WorkbookContents, type WorkbookTable } from "../core";
import {
  cellAddress,
  CellError,
  quotedSheetName,
  type Calculation,
  type CellValue,
  type StoredTable,
  type StoredWorkbook,
} from "../sheet";

/** 台账内容 — the tables of the ledger in a recalculated workbook, with all that the pane reads of them in Excel. */
export function ledgerOf(workbook: StoredWorkbook, calculation: Calculation): WorkbookContents {
  const formulas = new Map(workbook.sheets.map(({ name }) => [name, new Map<string, string>()]));
  for (const { sheet, row, column, formula } of calculation.formulaCells()) {
    formulas.get(sheet)?.set(cellAddress(row, column), `=${formula}`);
  }
  return Object.fromEntries(
    ledgerTables.flatMap(({ name }) => {
      const table = workbook.tables.find((each) => each.name.toLowerCase() === name.toLowerCase());
      return table === undefined
        ? []
        : [[name, contentOf(table, workbook, calculation, formulas.get(table.sheet) ?? new Map())] as const];
    }),
  );
}

function contentOf(
  { sheet, range, columns, hasHeaderRow, hasTotalsRow }: StoredTable,
  workbook: StoredWorkbook,
  calculation: Calculation,
  formulas: ReadonlyMap<string, string>,
): WorkbookTable {
  const first = range.startRow + (hasHeaderRow ? 1 : 0);
  const last = range.endRow - (hasTotalsRow ? 1 : 0);
  const each = <Cell>(read: (row: number, column: number) => Cell): readonly (readonly Cell[])[] =>
    Array.from({ length: last - first + 1 }, (_row, row) =>
      columns.map((_column, column) => read(first + row, range.startColumn + column)),
    );
  const { hiddenRows = [], isProtected = false } = workbook.sheets.find(({ name }) => name === sheet) ?? {};
  return {
    sheet,
    headers: columns.map((column) => column.trim()),
    rows: each((row, column) => cellContent(calculation.value(sheet, row, column))),
    formulas: each((row, column) => formulas.get(cellAddress(row, column))),
    addressAt: (row, column) =>
      `${quotedSheetName(sheet)}!${cellAddress(first + row, range.startColumn + column)}`,
    hiddenRows: [...hiddenRows].filter((row) => first <= row && row <= last).length,
    isProtected,
  };
}

/** An empty text is a blank cell, as Excel shows it. */
function cellContent(value: CellValue): CellContent | undefined {
  if (value instanceof CellError) return { error: value.code };
  return value === null || value === "" ? undefined : value;
}
