import type { CellRange } from "../../../sheet";
import type { StructureEditing } from "../contract/cell-editing";
import type { EditResult } from "../contract/edit-result";
import type { DocumentCore } from "../document-core";
import { refuse } from "../history/edit-refusal";
import { intersection } from "../reference/ranges";
import { limitOf, type StructureShift } from "../reference/structure-shift";
import type { SheetState } from "../state/sheet-state";
import { deleteRowsOf, deleteColumnsOf } from "./delete-lines";
import { insertColumnsInto, insertRowsInto } from "./insert-lines";
import { CellPatch, refuseProtected } from "../edit/cell-patch";
import { deleteCells, insertCells } from "./shift-cells";

/** 结构编辑 — inserting and deleting rows and columns, merging cells. */
export class DocumentStructure implements StructureEditing {
  constructor(private readonly core: DocumentCore) {}

  insertRows(name: string, at: number, count: number): EditResult {
    return this.core.step("插入行 · Insert rows", () => {
      const sheet = this.checked(name, { axis: "rows", at, inserted: count, deleted: 0 }, "allowInsertRows");
      insertRowsInto(this.core, sheet, at, count);
    });
  }

  deleteRows(name: string, at: number, count: number): EditResult {
    return this.core.step("删除行 · Delete rows", () => {
      const sheet = this.checked(name, { axis: "rows", at, inserted: 0, deleted: count }, "allowDeleteRows");
      deleteRowsOf(this.core, sheet, at, count);
    });
  }

  insertColumns(name: string, at: number, count: number): EditResult {
    return this.core.step("插入列 · Insert columns", () => {
      const sheet = this.checked(
        name,
        { axis: "columns", at, inserted: count, deleted: 0 },
        "allowInsertColumns",
      );
      insertColumnsInto(this.core, sheet, at, count);
    });
  }

  deleteColumns(name: string, at: number, count: number): EditResult {
    return this.core.step("删除列 · Delete columns", () => {
      const sheet = this.checked(
        name,
        { axis: "columns", at, inserted: 0, deleted: count },
        "allowDeleteColumns",
      );
      deleteColumnsOf(this.core, sheet, at, count);
    });
  }

  insertCells(name: string, range: CellRange, direction: "down" | "right"): EditResult {
    return this.core.step("插入单元格 · Insert cells", () => {
      const sheet = this.unprotected(name);
      this.core.checkRange(range);
      insertCells(this.core, sheet, range, direction === "down" ? "rows" : "columns");
    });
  }

  deleteCells(name: string, range: CellRange, direction: "up" | "left"): EditResult {
    return this.core.step("删除单元格 · Delete cells", () => {
      const sheet = this.unprotected(name);
      this.core.checkRange(range);
      deleteCells(this.core, sheet, range, direction === "up" ? "rows" : "columns");
    });
  }

  merge(name: string, range: CellRange): EditResult {
    return this.core.step("合并单元格 · Merge cells", () => {
      const sheet = this.unprotected(name);
      this.core.checkRange(range);
      if (this.core.state.tablesOn(sheet).some((table) => intersection(table.range, range))) {
        refuse("表格中的单元格不能合并。", "Cells of a table cannot be merged.");
      }
      const kept = sheet.shape.merges.filter((merge) => intersection(merge, range) === undefined);
      const patch = new CellPatch(this.core, sheet);
      sheet.each(range, (row, column, cell) => {
        const isFirst = row === range.startRow && column === range.startColumn;
        if (!isFirst && cell.hasContent) patch.setValue(row, column, null);
      });
      patch.commit();
      const isOneCell = range.startRow === range.endRow && range.startColumn === range.endColumn;
      this.core.state.setSheetShape(sheet, { merges: isOneCell ? kept : [...kept, range] });
    });
  }

  unmerge(name: string, range: CellRange): EditResult {
    return this.core.step("取消合并 · Unmerge cells", () => {
      const sheet = this.core.editedSheet(name);
      const merges = sheet.shape.merges.filter((merge) => intersection(merge, range) === undefined);
      if (merges.length < sheet.shape.merges.length) this.core.state.setSheetShape(sheet, { merges });
    });
  }

  private unprotected(name: string): SheetState {
    const sheet = this.core.editedSheet(name);
    if (sheet.shape.protection.isProtected) refuseProtected(sheet, "单元格 · cells");
    return sheet;
  }

  private checked(name: string, shift: StructureShift, permission: string): SheetState {
    const sheet = this.core.editedSheet(name);
    const { axis, at, inserted, deleted } = shift;
    const count = inserted + deleted;
    if (
      !Number.isInteger(at) ||
      !Number.isInteger(count) ||
      at < 0 ||
      count < 1 ||
      at + deleted > limitOf(axis)
    ) {
      refuse("行列号超出工作表。", "These rows or columns are not on the sheet.");
    }
    const { isProtected, options } = sheet.shape.protection;
    if (isProtected && options[permission] !== true) {
      refuse(
        `工作表“${sheet.name}”受保护，不能增减行列。`,
        `The sheet "${sheet.name}" is protected; rows and columns cannot be inserted or deleted.`,
      );
    }
    return sheet;
  }
}
