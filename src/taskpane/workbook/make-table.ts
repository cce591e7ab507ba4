import { itemHeaders, type Column, type LedgerTable } from "../../core";
import { addValidation } from "./cell-validation";

/** The row of the header, counted from 0: title, explanation, header. */
const headerRow = 2;
const headerFill = "#14665A";
const inputFill = "#FFF8DC";

/** 建表 — fills a new sheet with one table of the ledger: title, explanation, headers, first rows, allowed values. */
export function makeTable(sheet: Excel.Worksheet, definition: LedgerTable): void {
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

function prepareInput(column: Column, range: Excel.Range, rowCount: number): void {
  range.format.fill.color = inputFill;
  range.format.wrapText = true;
  if (column.kind === "date") {
    range.numberFormat = Array.from({ length: rowCount }, () => ["yyyy-mm-dd"]);
  }
  addValidation(column, range);
}

/** 新表的内容 — headers, then the first rows; answers stay empty except where the standards leave no choice. */
function gridOf(definition: LedgerTable): string[][] {
  if (definition.form === "items") {
    const { item, content, clause, note } = itemHeaders;
    return [
      [item, content, clause, note],
      ...definition.items.map((each) => [each.header.zh, "", each.clause, each.note.zh]),
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
