import { clauseIn, itemHeaders, type Column, type LedgerTable } from "../../core";
import { addValidation } from "./cell-validation";

/** The row of the header, counted from 0: title, explanation, header. */
const headerRow = 2;
const headerFill = "#14665A";
const inputFill = "#FFF8DC";
const calculatedFill = "#E8EEEB";

/** 建表 — fills a new sheet with one table of the ledger: title, explanation, headers, first rows, allowed values. What it
 * returns fills in the calculated columns, once the tables that they speak of are made. */
export function makeTable(
  sheet: Excel.Worksheet,
  definition: LedgerTable,
  tableNames: readonly string[] = [],
): () => void {
  const grid = gridOf(definition);
  const [headers = []] = grid;
  const title = sheet.getRangeByIndexes(0, 0, 1, 1);
  title.values = [[definition.title.zh]];
  title.format.font.bold = true;
  title.format.font.size = 16;
  sheet.getRangeByIndexes(1, 0, 1, 1).values = [[definition.note.zh]];
  const range = sheet.getRangeByIndexes(headerRow, 0, grid.length, headers.length);
  range.values = grid;
  const table = sheet.tables.add(range, true);
  table.name = definition.name;
  table.style = "TableStyleLight1";
  table.showBandedRows = false;
  table.showFilterButton = false;
  const header = table.getHeaderRowRange();
  header.format.font.bold = true;
  header.format.font.color = "#FFFFFF";
  header.format.fill.color = headerFill;
  widths(definition).forEach((width, column) => {
    sheet.getRangeByIndexes(0, column, 1, 1).format.columnWidth = width;
  });
  const bodyRange = (row: number, column: number, rows: number) =>
    sheet.getRangeByIndexes(headerRow + 1 + row, column, rows, 1);
  prepareBody(definition, grid.length - 1, bodyRange);
  sheet.freezePanes.freezeRows(headerRow + 1);
  return () => writeFormulas(definition, grid.length - 1, bodyRange, [...tableNames, definition.name]);
}

function prepareBody(
  definition: LedgerTable,
  rowCount: number,
  bodyRange: (row: number, column: number, rows: number) => Excel.Range,
): void {
  if (definition.form === "items") {
    definition.items.forEach((item, row) => prepareInput(item, bodyRange(row, 1, 1), 1));
    bodyRange(0, 3, rowCount).format.wrapText = true;
    return;
  }
  definition.columns.forEach((column, position) =>
    prepareInput(column, bodyRange(0, position, rowCount), rowCount),
  );
}

/**
 * Fills the calculated columns. Excel refuses a formula that speaks of a table which is not there: such a column stays
 * empty, and the review names it.
 */
function writeFormulas(
  definition: LedgerTable,
  rowCount: number,
  bodyRange: (row: number, column: number, rows: number) => Excel.Range,
  tableNames: readonly string[],
): void {
  if (definition.form === "items") return;
  (definition.columns as readonly Column[]).forEach(({ formula }, position) => {
    if (formula === undefined) return;
    const named = [...formula.matchAll(/\b([A-Z]\w*)\[/g)].map(([, name = ""]) => name);
    if (!named.every((name) => tableNames.includes(name))) return;
    bodyRange(0, position, rowCount).formulas = Array.from({ length: rowCount }, () => [`=${formula}`]);
  });
}

function prepareInput(column: Column, range: Excel.Range, rowCount: number): void {
  const format = column.numberFormat ?? (column.kind === "date" ? "yyyy-mm-dd" : undefined);
  if (format !== undefined) range.numberFormat = Array.from({ length: rowCount }, () => [format]);
  if (column.formula !== undefined) {
    range.format.fill.color = calculatedFill;
    range.format.font.bold = true;
    return;
  }
  range.format.fill.color = inputFill;
  range.format.wrapText = true;
  addValidation(column, range);
}

/** 新表的内容 — headers, then the first rows; answers stay empty except where the standards leave no choice. */
function gridOf(definition: LedgerTable): string[][] {
  if (definition.form === "items") {
    const { item, content, clause, note } = itemHeaders;
    return [
      [item, content, clause, note],
      ...definition.items.map((each) => [each.header.zh, "", clauseIn(each.clause, "zh"), each.note.zh]),
    ];
  }
  return [
    definition.columns.map(({ header }) => header.zh),
    ...definition.firstRows.map((row) => definition.columns.map(({ id }) => row[id] ?? "")),
  ];
}

/** In points. */
function widths(definition: LedgerTable): readonly number[] {
  if (definition.form === "items") return [120, 240, 120, 320];
  return definition.columns.map(({ kind }) => (kind === "text" ? 170 : kind === "choice" ? 150 : 90));
}
