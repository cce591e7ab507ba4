import type { StoredCell, StoredName, StoredSheet, StoredTable, StoredWorkbook } from "../../../sheet";
import type { DocumentState } from "../state/document-state";
import type { SheetState } from "../state/sheet-state";

/** 供计算的工作簿 — the document as the calculation takes it. */
export function storedWorkbook(state: DocumentState): StoredWorkbook {
  const { sheets, tables, names } = state.shape;
  const nameOf = (id: string): string => state.sheetWithId(id)?.name ?? "";
  return {
    sheets: sheets.map((sheet) => storedSheet(sheet, state)),
    tables: tables.map(({ name, sheet, range, columns, hasHeaderRow, hasTotalsRow }): StoredTable => ({
      name,
      sheet: nameOf(sheet),
      range,
      columns: columns.map((column) => column.name),
      hasHeaderRow,
      hasTotalsRow,
    })),
    names: names.flatMap(({ name, formula, sheet }): StoredName[] => {
      const plain = name.replace(/^_xlnm\./, "");
      // Names that Excel makes for filters start with an underscore and mean nothing to formulas.
      if (plain !== name && plain.startsWith("_")) return [];
      return [{ name: plain, formula, ...(sheet === undefined ? {} : { sheet: nameOf(sheet) }) }];
    }),
    usesDateSystem1904: state.usesDateSystem1904,
  };
}

function storedSheet(sheet: SheetState, state: DocumentState): StoredSheet {
  const cells: StoredCell[] = [];
  const hiddenRows = new Set<number>();
  for (const [row, own] of entriesOf(sheet.rows)) {
    if (own.look.isHidden) hiddenRows.add(row);
    for (const [column, cell] of entriesOf(own.cells)) {
      const { value, formula, array } = cell;
      if (formula === undefined) {
        if (value !== null) cells.push({ row, column, value });
      } else if (array === undefined) {
        cells.push({ row, column, value, formula });
      } else if (array.isDynamic) {
        // What it filled in the file may hold something else by now; it finds its cells again.
        const range = { startRow: row, startColumn: column, endRow: row, endColumn: column };
        cells.push({ row, column, value, formula, isDynamic: true, arrayRange: range });
      } else {
        cells.push({ row, column, value, formula, arrayRange: array.range });
      }
    }
  }
  if (hiddenRows.size === 0) return { name: sheet.name, cells };
  const filteredRows = new Set([...hiddenRows].filter((row) => isFiltered(sheet, row, state)));
  return { name: sheet.name, cells, hiddenRows, filteredRows };
}

/** Whether a hidden row lies below the header of a filter that hides rows. */
function isFiltered(sheet: SheetState, row: number, state: DocumentState): boolean {
  const { filter, isFiltering } = sheet.shape;
  if (isFiltering && filter && filter.startRow < row && row <= filter.endRow) return true;
  return state
    .tablesOn(sheet)
    .some(({ range, isFiltering: hides }) => hides && range.startRow < row && row <= range.endRow);
}

/** The entries of a list with holes. */
function* entriesOf<Item>(list: readonly (Item | undefined)[]): IterableIterator<[number, Item]> {
  for (let index = 0; index < list.length; index++) {
    const item = list[index];
    if (item !== undefined) yield [index, item];
  }
}
