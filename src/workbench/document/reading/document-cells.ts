import type { CellRange, CellValue, Explanation } from "../../../sheet";
import { CellError } from "../../../sheet";
import type { CellAccess } from "../contract/cell-access";
import type { CellView } from "../contract/cell-view";
import type { DocumentCore } from "../document-core";
import { displayColor, displayText } from "../input/display-text";
import { editText } from "../input/edit-text";
import { containsCell } from "../reference/ranges";
import { toTsv } from "./tsv";
import { usedExtent, usedRange } from "./used-range";
import type { ConditionalLooks } from "./conditional-looks";

/** 读取单元格 — the document's cells as others see them. */
export class DocumentCells implements CellAccess {
  constructor(
    private readonly core: DocumentCore,
    private readonly conditionalLooks: ConditionalLooks,
  ) {}

  at(sheetName: string, row: number, column: number): CellView {
    const { calculator, state, dayShift } = this.core;
    const sheet = this.core.sheet(sheetName);
    const { shape, name } = sheet;
    const formula = sheet.cell(row, column)?.formula;
    const style = state.styles.get(sheet.styleAt(row, column));
    const value = calculator.value(name, row, column);
    const conditional = this.conditionalLooks.at(sheet, row, column);
    const format = conditional?.numberFormat ?? style.numberFormat;
    const spill = calculator.spillRange(name, row, column);
    const isSpilled = spill !== undefined && (spill.startRow !== row || spill.startColumn !== column);
    const owned = isSpilled ? sheet.cell(spill.startRow, spill.startColumn)?.formula : formula;
    const textColor = displayColor(value, format);
    const merge = shape.merges.find((range) => containsCell(range, row, column));
    const validation = shape.validations.find(({ ranges }) =>
      ranges.some((range) => containsCell(range, row, column)),
    );
    const note = shape.notes.find((one) => one.row === row && one.column === column);
    const hyperlink = shape.hyperlinks.find(({ range }) => containsCell(range, row, column));
    return {
      row,
      column,
      value,
      ...(formula === undefined ? {} : { formula }),
      editText: editText(value, owned, style.numberFormat, style.hasQuotePrefix, dayShift),
      text: displayText(value, format, dayShift),
      ...(textColor === undefined ? {} : { textColor }),
      style,
      ...(conditional === undefined ? {} : { conditional }),
      ...(value instanceof CellError && value.message !== undefined ? { errorSentence: value.message } : {}),
      ...(spill === undefined
        ? {}
        : { spill: { anchor: { row: spill.startRow, column: spill.startColumn }, range: spill } }),
      isSpilled,
      ...(merge === undefined ? {} : { merge }),
      ...(validation === undefined ? {} : { validation }),
      ...(note === undefined ? {} : { note }),
      ...(hyperlink === undefined ? {} : { hyperlink }),
    };
  }

  values(sheet: string, range: CellRange): CellValue[][] {
    const { calculator } = this.core;
    const { name } = this.core.sheet(sheet);
    return matrix(range, (row, column) => calculator.value(name, row, column));
  }

  formulas(sheet: string, range: CellRange): CellValue[][] {
    const { calculator } = this.core;
    const state = this.core.sheet(sheet);
    return matrix(range, (row, column) => {
      const formula = state.cell(row, column)?.formula;
      return formula === undefined ? (calculator.value(state.name, row, column) ?? "") : `=${formula}`;
    });
  }

  texts(sheet: string, range: CellRange): string[][] {
    const { calculator, dayShift } = this.core;
    const { name } = this.core.sheet(sheet);
    const formats = this.numberFormats(sheet, range);
    return matrix(range, (row, column) => {
      const format = formats[row - range.startRow]?.[column - range.startColumn] ?? "General";
      return displayText(calculator.value(name, row, column), format, dayShift);
    });
  }

  numberFormats(sheet: string, range: CellRange): string[][] {
    const state = this.core.sheet(sheet);
    const { styles } = this.core.state;
    return matrix(range, (row, column) => styles.get(state.styleAt(row, column)).numberFormat);
  }

  usedRange(sheet: string, valuesOnly = false): CellRange | undefined {
    return usedRange(this.core, this.core.sheet(sheet), valuesOnly);
  }

  extent(sheet: string): { readonly rows: number; readonly columns: number } {
    return usedExtent(this.core, this.core.sheet(sheet));
  }

  spillRange(sheet: string, row: number, column: number): CellRange | undefined {
    return this.core.calculator.spillRange(this.core.sheet(sheet).name, row, column);
  }

  explain(sheet: string, row: number, column: number): Explanation | undefined {
    return this.core.calculator.explain(this.core.sheet(sheet).name, row, column);
  }

  tsv(sheet: string, range: CellRange): string {
    return toTsv(this.texts(sheet, range));
  }
}

function matrix<Item>(range: CellRange, at: (row: number, column: number) => Item): Item[][] {
  const rows: Item[][] = [];
  for (let row = range.startRow; row <= range.endRow; row++) {
    const items: Item[] = [];
    for (let column = range.startColumn; column <= range.endColumn; column++) items.push(at(row, column));
    rows.push(items);
  }
  return rows;
}
