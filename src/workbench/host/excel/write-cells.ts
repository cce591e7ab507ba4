import type { CellRange, CellValue } from "../../../sheet";
import type { EditResult } from "../../document";
import { edited } from "./edited";
import { errorSpelled, givenCell } from "./cell-json";
import { givenMatrix } from "./matrix";
import { areaFrom, columnCountOf, rowCountOf, type RangeModel } from "./range-model";
import { writableSheet } from "./writable";

/**
 * 写入单元格 — what `range.values = …` and `range.formulas = …` do in Excel: `=…` is a formula, a text that
 * looks like a number, a date or a percentage is taken as if it were typed, everything else stays as it is.
 */
export function writeCells(range: RangeModel, value: unknown, location: string): void {
  const sheet = writableSheet(range, location);
  const { document, area } = range;
  const given = givenMatrix(value, area, location);
  const cells = given.map((row) => row.map((cell) => givenCell(cell, location)));
  const isTyped = (cell: CellValue | undefined): cell is string =>
    typeof cell === "string" && looksTyped(cell);
  const plain = cells.map((row) =>
    row.map((cell) =>
      isTyped(cell) ? null : typeof cell === "string" ? (errorSpelled(cell) ?? cell) : cell,
    ),
  );
  const label = "加载项写入 Written by the add-in";
  const write = (): EditResult => {
    const result = document.edit.setFormulas(sheet, area, plain);
    if (!result.ok) return result;
    for (const { range: target, texts } of typedRuns(cells, area, isTyped)) {
      const typed = document.edit.setInputs(sheet, target, texts);
      if (!typed.ok) return typed;
    }
    return { ok: true };
  };
  edited(document.history.transaction(label, write, "add-in"), location);
}

/**
 * Texts that typing could turn into something else: anything with a digit, truth values, a leading
 * apostrophe.
 */
function looksTyped(text: string): boolean {
  return (
    !text.startsWith("=") && (/\d/.test(text) || /^\s*(?:true|false)\s*$/i.test(text) || text.startsWith("'"))
  );
}

/** The texts to be typed, as runs of neighbours in a column, so that long columns are written at once. */
function* typedRuns(
  cells: readonly (readonly CellValue[])[],
  area: CellRange,
  isTyped: (cell: CellValue | undefined) => cell is string,
): IterableIterator<{ range: CellRange; texts: string[][] }> {
  const [first] = cells;
  if (cells.length === 1 && first?.length === 1) {
    // One value for the whole range.
    if (isTyped(first[0])) yield { range: area, texts: [[first[0]]] };
    return;
  }
  for (let column = 0; column < columnCountOf(area); column++) {
    let texts: string[][] = [];
    for (let row = 0; row <= rowCountOf(area); row++) {
      const cell = cells[row]?.[column];
      if (isTyped(cell)) texts.push([cell]);
      else if (texts.length > 0) {
        const start = area.startRow + row - texts.length;
        yield { range: areaFrom(start, area.startColumn + column, texts.length, 1), texts };
        texts = [];
      }
    }
  }
}
