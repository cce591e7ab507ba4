import type { CellContent } from "../../../core";
import { Calculation, type StoredTable } from "../../../sheet";
import { formulaToTyped } from "../../../sheet/file/formula-to-typed";
import { contentOf, formulaOf } from "../load-tables";
import type { Area } from "../sheets/area";
import { loadStoredTables } from "./load-stored-tables";
import { readAreas, type CellsByPlace } from "./read-areas";
import type { SelectedCell, TableRow } from "./selected-cell";
import { surroundingsOf, type Holder } from "./surroundings-of";

/** More cells than this are not read at every click. */
const mostCells = 200_000;

/** 读选中的单元格 — the active cell, its formula and what that reads, in three or four round trips. */
export async function readSelectedCell(): Promise<SelectedCell> {
  return Excel.run(async (context) => {
    const { workbook } = context;
    const cell = workbook.getActiveCell();
    cell.load("rowIndex,columnIndex,values,valueTypes,formulas,text");
    cell.worksheet.load("name");
    cell.worksheet.tables.load("items/name");
    cell.worksheet.names.load("items/name,items/formula");
    const filling = cell.getSpillParentOrNullObject();
    filling.load("rowIndex,columnIndex,values,valueTypes,formulas");
    workbook.tables.load("items/name");
    workbook.names.load("items/name,items/formula");
    workbook.worksheets.load("items/name");
    await context.sync();

    const sheet = cell.worksheet.name;
    const content = contentIn(cell);
    const source = filling.isNullObject ? cell : filling;
    const formula = formulaOf(source.formulas[0]?.[0], contentIn(source));
    const own = new Set(cell.worksheet.tables.items.map(({ name }) => name));
    const names = namesOf(workbook.names.items, cell.worksheet.names.items, sheet);
    // A name can stand for a part of a table: then its formula speaks of the table.
    const spoken = [formula ?? "", ...names.map((name) => name.formula)].join("\n").toLowerCase();
    const tables = await loadStoredTables(
      context,
      workbook.tables.items.filter(({ name }) => own.has(name) || spoken.includes(name.toLowerCase())),
    );

    const holder: Holder = {
      sheet,
      row: source.rowIndex,
      column: source.columnIndex,
      formula: formula === undefined ? undefined : formulaToTyped(formula.replace(/^=/, "")),
    };
    const empty = surroundingsOf({
      sheets: workbook.worksheets.items.map(({ name }) => name),
      tables,
      names,
      holder,
      cells: new Map(),
    });
    const { areas } = Calculation.of(empty).precedents(sheet, holder.row, holder.column);
    const around = tables.find((table) => isIn(table, sheet, cell.rowIndex, cell.columnIndex));
    const rowArea = around === undefined ? [] : [areaOfRow(around, cell.rowIndex)];
    const cells = await readAreas(context, [...areas.map(areaOf), ...rowArea], mostCells);
    return {
      sheet,
      row: cell.rowIndex,
      column: cell.columnIndex,
      content,
      shown: String(cell.text[0]?.[0] ?? ""),
      formula: holder.formula === undefined ? undefined : `=${holder.formula}`,
      holder: { row: holder.row, column: holder.column },
      tableRow:
        around === undefined || cells === undefined
          ? undefined
          : tableRowOf(around, cell.rowIndex, cell.columnIndex, cells),
      surroundings: surroundingsOf({
        sheets: empty.sheets.map(({ name }) => name),
        tables,
        names,
        holder,
        cells: cells ?? new Map(),
      }),
      isTooLarge: cells === undefined,
    };
  });
}

function contentIn(range: Excel.Range): CellContent | undefined {
  return contentOf(range.values[0]?.[0], range.valueTypes[0]?.[0]);
}

function namesOf(
  shared: readonly Excel.NamedItem[],
  own: readonly Excel.NamedItem[],
  sheet: string,
): { name: string; formula: string; sheet?: string }[] {
  const plain = ({ name, formula }: Excel.NamedItem) => ({
    name,
    formula: String(formula).replace(/^=/, ""),
  });
  return [...shared.map(plain), ...own.map((item) => ({ ...plain(item), sheet }))];
}

function isIn({ sheet, range }: StoredTable, name: string, row: number, column: number): boolean {
  const { startRow, startColumn, endRow, endColumn } = range;
  return sheet === name && row >= startRow && row <= endRow && column >= startColumn && column <= endColumn;
}

function areaOf(found: {
  readonly sheet: string;
  readonly startRow: number;
  readonly startColumn: number;
  readonly endRow: number;
  readonly endColumn: number;
}): Area {
  const { sheet, startRow: row, startColumn: column, endRow, endColumn } = found;
  return { sheet, row, column, rows: endRow - row + 1, columns: endColumn - column + 1 };
}

function areaOfRow({ sheet, range }: StoredTable, row: number): Area {
  return areaOf({ ...range, sheet, startRow: row, endRow: row });
}

function tableRowOf(table: StoredTable, row: number, column: number, cells: CellsByPlace): TableRow {
  const { name, sheet, range, columns, hasHeaderRow, hasTotalsRow } = table;
  return {
    table: name,
    headers: columns,
    contents: columns.map((_, position) =>
      cells
        .get(sheet)
        ?.get(row)
        ?.get(range.startColumn + position),
    ),
    position: column - range.startColumn,
    isBody: !(hasHeaderRow && row === range.startRow) && !(hasTotalsRow && row === range.endRow),
  };
}
