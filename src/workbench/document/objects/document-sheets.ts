import type { EditResult } from "../contract/edit-result";
import type { SheetCollection } from "../contract/sheet-collection";
import type { RowLook, SheetView, SheetVisibility } from "../contract/sheet-view";
import type { DocumentCore } from "../document-core";
import { changedColumns } from "../edit/change-styles";
import { sheetId } from "../file/open-file";
import { refuse } from "../history/edit-refusal";
import { renamedSheet, withoutSheet } from "../reference/sheet-in-formula";
import { RowLooksChange } from "../state/change";
import { emptyShape } from "../state/sheet-shape";
import { plainRow, SheetState, type RowProperties } from "../state/sheet-state";
import type { ColumnProperties, SheetShape } from "../state/sheet-shape";
import { rewriteFormulas } from "../structure/rewrite-formulas";
import { checkSheetName, freeSheetName } from "./sheet-names";
import { sheetView } from "./sheet-view";

/** 工作表集合 — the sheets of the document. */
export class DocumentSheets implements SheetCollection {
  constructor(
    private readonly core: DocumentCore,
    private readonly activeId: () => string,
    private readonly show: (id: string) => void,
  ) {}

  get list(): readonly SheetView[] {
    return this.core.state.shape.sheets.map(sheetView);
  }

  get active(): SheetView {
    const { state } = this.core;
    const active = state.sheetWithId(this.activeId()) ?? state.shape.sheets[0];
    if (active === undefined) throw new Error("A workbook has at least one sheet.");
    return sheetView(active);
  }

  get(name: string): SheetView | undefined {
    const sheet = this.core.state.sheetNamed(name);
    return sheet && sheetView(sheet);
  }

  byId(id: string): SheetView | undefined {
    const sheet = this.core.state.sheetWithId(id);
    return sheet && sheetView(sheet);
  }

  add(name?: string, position?: number): EditResult & { readonly sheet?: SheetView } {
    let added: SheetState | undefined;
    const result = this.core.step("添加工作表 · Add a sheet", () => {
      const { state } = this.core;
      const { sheets } = state.shape;
      const names = sheets.map((sheet) => sheet.name);
      if (name !== undefined) checkSheetName(name, names);
      added = new SheetState(this.freeId(), emptyShape(name ?? freeSheetName(names)));
      const at = Math.min(Math.max(position ?? sheets.length, 0), sheets.length);
      state.setShape({ sheets: [...sheets.slice(0, at), added, ...sheets.slice(at)] });
    });
    return result.ok && added !== undefined ? { ...result, sheet: sheetView(added) } : result;
  }

  rename(name: string, newName: string): EditResult {
    return this.core.step("重命名工作表 · Rename a sheet", () => {
      const { state } = this.core;
      const sheet = this.core.editedSheet(name);
      if (sheet.name === newName) return;
      const others = state.shape.sheets.filter((other) => other !== sheet).map((other) => other.name);
      checkSheetName(newName, others);
      const from = sheet.name;
      rewriteFormulas(this.core, (formula) => renamedSheet(formula, from, newName));
      state.setShape({ rewrites: [...state.shape.rewrites, { kind: "rename-sheet", from, to: newName }] });
      state.setSheetShape(sheet, { name: newName });
    });
  }

  delete(name: string): EditResult {
    return this.core.step("删除工作表 · Delete a sheet", () => {
      const { state } = this.core;
      const sheet = this.core.editedSheet(name);
      this.refuseLastVisible(sheet);
      const order = state.shape.sheets.map((one) => one.name);
      const deleted = sheet.name;
      rewriteFormulas(this.core, (formula, place) =>
        place.sheet === sheet ? formula : withoutSheet(formula, deleted, order),
      );
      const { sheets, tables, names, charts, rewrites } = state.shape;
      state.setShape({
        sheets: sheets.filter((one) => one !== sheet),
        tables: tables.filter((table) => table.sheet !== sheet.id),
        names: names.filter((one) => one.sheet !== sheet.id),
        charts: charts.filter((chart) => chart.sheet !== sheet.id),
        rewrites: [...rewrites, { kind: "delete-sheet", sheet: deleted, order }],
      });
    });
  }

  move(name: string, position: number): EditResult {
    return this.core.step("移动工作表 · Move a sheet", () => {
      const sheet = this.core.editedSheet(name);
      const others = this.core.state.shape.sheets.filter((one) => one !== sheet);
      const at = Math.min(Math.max(position, 0), others.length);
      if (this.core.state.shape.sheets[at] === sheet) return;
      this.core.state.setShape({ sheets: [...others.slice(0, at), sheet, ...others.slice(at)] });
    });
  }

  setVisibility(name: string, visibility: SheetVisibility): EditResult {
    return this.change(name, "显示或隐藏工作表 · Show or hide a sheet", (sheet) => {
      if (visibility !== "visible") this.refuseLastVisible(sheet);
      return { visibility };
    });
  }

  activate(name: string): void {
    this.show(this.core.sheet(name).id);
  }

  freeze(name: string, rows: number, columns: number): EditResult {
    return this.change(name, "冻结窗格 · Freeze panes", () => ({ frozenRows: rows, frozenColumns: columns }));
  }

  setColumnWidth(name: string, first: number, last: number, width: number): EditResult {
    return this.changeColumns(name, "列宽 · Column width", first, last, (column) => {
      if (!(width >= 0 && width <= 255)) {
        refuse("列宽应在 0 到 255 之间。", "A column is 0 to 255 characters wide.");
      }
      return { ...column, width };
    });
  }

  setRowHeight(name: string, first: number, last: number, height: number): EditResult {
    return this.changeRows(name, "行高 · Row height", first, last, (look) => {
      if (!(height >= 0 && height <= 409.5)) {
        refuse("行高应在 0 到 409.5 磅之间。", "A row is 0 to 409.5 points high.");
      }
      return { ...look, height };
    });
  }

  setColumnsHidden(name: string, first: number, last: number, isHidden: boolean): EditResult {
    return this.changeColumns(name, "隐藏列 · Hide columns", first, last, (column) => ({
      ...column,
      isHidden,
    }));
  }

  setRowsHidden(name: string, first: number, last: number, isHidden: boolean): EditResult {
    return this.changeRows(name, "隐藏行 · Hide rows", first, last, (look) => ({ ...look, isHidden }));
  }

  setGridlines(name: string, areShown: boolean): EditResult {
    return this.change(name, "网格线 · Gridlines", () => ({ showsGridlines: areShown }));
  }

  setTabColor(name: string, color: string | null): EditResult {
    return this.change(name, "标签颜色 · Tab colour", () => ({ tabColor: color === "" ? null : color }));
  }

  rowLook(name: string, row: number): RowLook {
    const { rows, shape } = this.core.sheet(name);
    const look = rows[row]?.look ?? plainRow;
    return { height: look.height ?? shape.defaultRowHeight, isHidden: look.isHidden ?? false };
  }

  private change(
    name: string,
    label: string,
    change: (sheet: SheetState) => Partial<SheetShape>,
  ): EditResult {
    return this.core.step(label, () => {
      const sheet = this.core.editedSheet(name);
      this.core.state.setSheetShape(sheet, change(sheet));
    });
  }

  private changeColumns(
    name: string,
    label: string,
    first: number,
    last: number,
    change: (column: ColumnProperties) => ColumnProperties,
  ): EditResult {
    return this.change(name, label, ({ shape }) => {
      this.core.checkRange({ startRow: 0, endRow: 0, startColumn: first, endColumn: last });
      return { columns: changedColumns(shape.columns, first, last, change) };
    });
  }

  private changeRows(
    name: string,
    label: string,
    first: number,
    last: number,
    change: (look: RowProperties) => RowProperties,
  ): EditResult {
    return this.core.step(label, () => {
      const sheet = this.core.editedSheet(name);
      this.core.checkRange({ startRow: first, endRow: last, startColumn: 0, endColumn: 0 });
      const rows = [];
      for (let row = first; row <= last; row++) {
        const before = sheet.rows[row]?.look ?? plainRow;
        rows.push({ row, before, after: change(before) });
      }
      this.core.state.apply(new RowLooksChange(sheet, rows));
    });
  }

  private refuseLastVisible(sheet: SheetState): void {
    const others = this.core.state.shape.sheets.filter((one) => one !== sheet);
    if (others.some(({ shape }) => shape.visibility === "visible")) return;
    refuse("工作簿至少要有一张可见的工作表。", "A workbook needs at least one visible sheet.");
  }

  private freeId(): string {
    const used = new Set([
      ...this.core.file.sheets.keys(),
      ...this.core.state.shape.sheets.map(({ id }) => id),
    ]);
    let number = used.size + 1;
    while (used.has(sheetId(number))) number++;
    return sheetId(number);
  }
}
