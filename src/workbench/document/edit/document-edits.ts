import type { CellRange, CellValue } from "../../../sheet";
import type { CellEditing, ClearKind, FillKind, PasteKind } from "../contract/cell-editing";
import type { EditResult } from "../contract/edit-result";
import type { StyleChange } from "../contract/style";
import type { DocumentCore } from "../document-core";
import { fromTsv } from "../reading/tsv";
import { commitCells } from "./commit-cells";
import { CellPatch } from "./cell-patch";
import { copyCells } from "./copy-cells";
import { enterInputs } from "./enter-inputs";
import { fillCells } from "./fill-cells";
import { changeStyles } from "./change-styles";
import { spreadOver } from "./matrix";
import { moveCells } from "./move-cells";
import { writeFormula, writeValue } from "./write-cell";

/** 编辑单元格 — every way to change what cells hold and how they look. */
export class DocumentEdits implements CellEditing {
  constructor(private readonly core: DocumentCore) {}

  setInputs(sheet: string, range: CellRange, inputs: readonly (readonly string[])[]): EditResult {
    return this.core.step("输入 · Input", () => {
      this.core.checkRange(range);
      enterInputs(this.core, this.core.editedSheet(sheet), range, inputs);
    });
  }

  setValues(sheet: string, range: CellRange, values: readonly (readonly CellValue[])[]): EditResult {
    return this.core.step("写入值 · Set values", () =>
      this.patch(sheet, range, (patch) => {
        spreadOver(range, values, (row, column, value) => writeValue(patch, row, column, value));
      }),
    );
  }

  setFormulas(sheet: string, range: CellRange, formulas: readonly (readonly CellValue[])[]): EditResult {
    return this.core.step("写入公式 · Set formulas", () =>
      this.patch(sheet, range, (patch) => {
        spreadOver(range, formulas, (row, column, formula) => {
          const isFormula = typeof formula === "string" && formula.startsWith("=") && formula.length > 1;
          if (isFormula) writeFormula(patch, row, column, formula);
          else writeValue(patch, row, column, formula);
        });
      }),
    );
  }

  clear(sheet: string, range: CellRange, kind: ClearKind = "contents"): EditResult {
    return this.core.step("清除 · Clear", () => {
      this.patch(sheet, range, (patch) => {
        if (kind === "formats") return;
        patch.sheet.each(range, (row, column, cell) => {
          if (cell.hasContent) patch.setValue(row, column, null);
        });
      });
      if (kind !== "contents") changeStyles(this.core, this.core.editedSheet(sheet), range, () => 0);
    });
  }

  setNumberFormat(sheet: string, range: CellRange, formats: readonly (readonly string[])[]): EditResult {
    return this.core.step("数字格式 · Number format", () => {
      this.core.checkRange(range);
      const { styles } = this.core.state;
      const [first] = formats;
      if (formats.length === 1 && first?.length === 1) {
        const [numberFormat = "General"] = first;
        changeStyles(this.core, this.core.editedSheet(sheet), range, (style) =>
          styles.changed(style, { numberFormat }),
        );
        return;
      }
      const patch = new CellPatch(this.core, this.core.editedSheet(sheet));
      spreadOver(range, formats, (row, column, numberFormat) => {
        patch.setStyle(row, column, styles.changed(patch.styleAt(row, column), { numberFormat }));
      });
      patch.commit();
    });
  }

  setStyle(sheet: string, range: CellRange, change: StyleChange): EditResult {
    return this.core.step("格式 · Format", () => {
      this.core.checkRange(range);
      const { styles } = this.core.state;
      changeStyles(this.core, this.core.editedSheet(sheet), range, (style) => styles.changed(style, change));
    });
  }

  fill(sheet: string, source: CellRange, target: CellRange, kind: FillKind = "copy"): EditResult {
    return this.core.step("填充 · Fill", () => {
      this.core.checkRange(source);
      this.core.checkRange(target);
      fillCells(this.core, this.core.editedSheet(sheet), source, target, kind);
    });
  }

  copy(
    from: { readonly sheet: string; readonly range: CellRange },
    to: { readonly sheet: string; readonly range: CellRange },
    kind: PasteKind = "all",
  ): EditResult {
    return this.core.step("粘贴 · Paste", () => {
      this.core.checkRange(from.range);
      this.core.checkRange(to.range);
      const [source, target] = [this.core.editedSheet(from.sheet), this.core.editedSheet(to.sheet)];
      copyCells(this.core, { sheet: source, range: from.range }, { sheet: target, range: to.range }, kind);
    });
  }

  move(
    from: { readonly sheet: string; readonly range: CellRange },
    to: { readonly sheet: string; readonly row: number; readonly column: number },
  ): EditResult {
    return this.core.step("移动 · Move", () => {
      this.core.checkRange(from.range);
      const [source, target] = [this.core.editedSheet(from.sheet), this.core.editedSheet(to.sheet)];
      moveCells(
        this.core,
        { sheet: source, range: from.range },
        { sheet: target, row: to.row, column: to.column },
      );
    });
  }

  pasteText(sheet: string, row: number, column: number, text: string): EditResult {
    return this.core.step("粘贴 · Paste", () => {
      const rows = fromTsv(text);
      const width = rows.reduce((most, cells) => Math.max(most, cells.length), 1);
      const range = {
        startRow: row,
        startColumn: column,
        endRow: row + rows.length - 1,
        endColumn: column + width - 1,
      };
      this.core.checkRange(range);
      const inputs = rows.map((cells) => [...cells, ...Array<string>(width - cells.length).fill("")]);
      enterInputs(this.core, this.core.editedSheet(sheet), range, inputs);
    });
  }

  private patch(sheet: string, range: CellRange, change: (patch: CellPatch) => void): void {
    this.core.checkRange(range);
    const patch = new CellPatch(this.core, this.core.editedSheet(sheet));
    change(patch);
    commitCells(this.core, patch);
  }
}
