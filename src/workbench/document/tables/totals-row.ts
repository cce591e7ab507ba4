import type { DocumentCore } from "../document-core";
import { CellPatch } from "../edit/cell-patch";
import type { TableState } from "../state/workbook-shape";
import { deleteCells, insertCells } from "../structure/shift-cells";
import { replaceTable } from "./rename-column";

/** 汇总行 — shows or hides the totals row; a new one starts with the word 汇总 and counts or sums the last column. */
export function setTotalsRow(core: DocumentCore, table: TableState, isShown: boolean): void {
  const sheet = core.state.sheetWithId(table.sheet);
  if (sheet === undefined || table.hasTotalsRow === isShown) return;
  if (!isShown) {
    const { endRow } = table.range;
    replaceTable(core, table.id, (one) => ({
      ...one,
      hasTotalsRow: false,
      range: { ...one.range, endRow: endRow - 1 },
    }));
    deleteCells(core, sheet, { ...table.range, startRow: endRow }, "rows");
    return;
  }
  const row = table.range.endRow + 1;
  insertCells(core, sheet, { ...table.range, startRow: row, endRow: row }, "rows");
  replaceTable(core, table.id, (one) => ({
    ...one,
    hasTotalsRow: true,
    range: { ...one.range, endRow: row },
  }));
  const patch = new CellPatch(core, sheet);
  const { startColumn, endColumn } = table.range;
  if (endColumn > startColumn) patch.setValue(row, startColumn, "汇总");
  const last = table.columns.at(-1);
  if (last !== undefined) {
    const isNumeric = typeof core.calculator.value(sheet.name, row - 1, endColumn) === "number";
    patch.setFormula(
      row,
      endColumn,
      `SUBTOTAL(${isNumeric ? 109 : 103},${table.name}[${escaped(last.name)}])`,
    );
  }
  patch.commit();
}

/** Signs that mean something in a structured reference stand behind an apostrophe. */
const escaped = (name: string): string => name.replace(/['[\]#]/g, "'$&");
