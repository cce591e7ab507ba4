import type { DocumentCore } from "../document-core";
import type { CellPatch } from "../edit/cell-patch";
import { copiedFormula } from "../reference/copy-formula";
import { mapReferences } from "../reference/map-references";
import { Cell } from "../state/cell";
import type { SheetState } from "../state/sheet-state";
import type { TableState } from "../state/workbook-shape";
import { dataRange } from "./table-view";

/** 计算列填充 — puts the formulas of calculated columns, and the styles of the rows around, into new rows of a table. */
export function fillNewRows(
  core: DocumentCore,
  patch: CellPatch,
  table: TableState,
  rows: { readonly first: number; readonly count: number },
): void {
  const sheet = core.state.sheetWithId(table.sheet);
  const data = dataRange(table);
  if (sheet === undefined || data === null) return;
  const end = rows.first + rows.count - 1;
  for (const [index, column] of table.columns.entries()) {
    const at = table.range.startColumn + index;
    const model = modelCell(sheet, at, data.startRow, data.endRow, rows.first, end);
    for (let row = rows.first; row <= end; row++) {
      if (patch.cell(row, at)?.hasContent) continue;
      const style = model?.cell.style ?? patch.styleAt(row, at);
      const formula = column.calculatedFormula && newFormula(column.calculatedFormula, model, row);
      if (formula === undefined || formula === "") patch.setStyle(row, at, style);
      else {
        patch.set(row, at, new Cell(null, formula, style, dynamicLike(model?.cell, patch, row, at, formula)));
      }
    }
  }
}

interface ModelCell {
  readonly row: number;
  readonly cell: Cell;
}

/** The nearest data row above the new ones, or else below them. */
function modelCell(
  sheet: SheetState,
  column: number,
  firstData: number,
  lastData: number,
  firstNew: number,
  lastNew: number,
): ModelCell | undefined {
  for (const row of [firstNew - 1, lastNew + 1]) {
    const cell = row >= firstData && row <= lastData ? sheet.cell(row, column) : undefined;
    if (cell !== undefined) return { row, cell };
  }
  return undefined;
}

/** A formula with addresses moves along from its neighbour; only one without them can stand on its own. */
function newFormula(calculated: string, model: ModelCell | undefined, row: number): string | undefined {
  if (model?.cell.formula !== undefined) return copiedFormula(model.cell.formula, row - model.row, 0);
  let hasAddress = false;
  mapReferences(calculated, () => {
    hasAddress = true;
    return undefined;
  });
  return hasAddress ? undefined : calculated;
}

function dynamicLike(
  model: Cell | undefined,
  patch: CellPatch,
  row: number,
  column: number,
  formula: string,
): Cell["array"] {
  if (model?.formula !== undefined) {
    return model.array?.isDynamic === false ? undefined : model.array && { isDynamic: true };
  }
  patch.setFormula(row, column, formula);
  return patch.cell(row, column)?.array;
}
