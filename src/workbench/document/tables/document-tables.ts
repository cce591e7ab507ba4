import type { CellRange, CellValue } from "../../../sheet";
import type { EditResult } from "../contract/edit-result";
import type {
  AddTableOptions,
  NewTableColumn,
  TableCollection,
  TableStyleChange,
} from "../contract/object-collections";
import type { TableView } from "../contract/table-view";
import type { DocumentCore } from "../document-core";
import { CellPatch } from "../edit/cell-patch";
import { commitCells } from "../edit/commit-cells";
import { writeFormula } from "../edit/write-cell";
import { refuse } from "../history/edit-refusal";
import { enteredFormula } from "../input/formula-input";
import { containsCell } from "../reference/ranges";
import { renamedTable, withoutTable } from "../reference/table-in-formula";
import type { TableState } from "../state/workbook-shape";
import { rewriteFormulas } from "../structure/rewrite-formulas";
import { addTable, checkTableName } from "./add-table";
import { replaceTable } from "./rename-column";
import { resizeTable } from "./resize-table";
import { addTableColumn, deleteTableColumn } from "./table-columns";
import { addTableRows, deleteTableRows } from "./table-rows";
import { dataRange, tableView } from "./table-view";
import { setTotalsRow } from "./totals-row";

/** 表格集合 — the tables of the document. */
export class DocumentTables implements TableCollection {
  constructor(private readonly core: DocumentCore) {}

  get list(): readonly TableView[] {
    return this.core.state.shape.tables.map((table) => tableView(this.core.state, table));
  }

  get(name: string): TableView | undefined {
    const table = this.core.state.tableNamed(name);
    return table && tableView(this.core.state, table);
  }

  byId(id: number): TableView | undefined {
    const table = this.core.state.shape.tables.find((one) => one.id === id);
    return table && tableView(this.core.state, table);
  }

  around(sheet: string, row: number, column: number): TableView | undefined {
    const tables = this.core.state.tablesOn(this.core.sheet(sheet));
    const table = tables.find(({ range }) => containsCell(range, row, column));
    return table && tableView(this.core.state, table);
  }

  add(
    sheet: string,
    range: CellRange,
    options: AddTableOptions = {},
  ): EditResult & { readonly table?: TableView } {
    let id: number | undefined;
    const result = this.core.step("添加表格 · Add a table", () => {
      this.core.checkRange(range);
      id = addTable(this.core, this.core.editedSheet(sheet), range, options);
    });
    const table = id === undefined ? undefined : this.byId(id);
    return result.ok && table !== undefined ? { ...result, table } : result;
  }

  rename(name: string, newName: string): EditResult {
    return this.change(name, "重命名表格 · Rename a table", (table) => {
      if (table.name === newName) return;
      checkTableName(this.core, newName, table.id);
      const { state } = this.core;
      rewriteFormulas(this.core, (formula) => renamedTable(formula, table.name, newName));
      const { rewrites } = state.shape;
      state.setShape({ rewrites: [...rewrites, { kind: "rename-table", from: table.name, to: newName }] });
      replaceTable(this.core, table.id, (one) => ({ ...one, name: newName }));
    });
  }

  resize(name: string, range: CellRange): EditResult {
    return this.change(name, "调整表格大小 · Resize a table", (table) => {
      this.core.checkRange(range);
      resizeTable(this.core, table, range);
    });
  }

  addRows(name: string, rows: readonly (readonly CellValue[])[], at?: number): EditResult {
    return this.change(name, "添加表格行 · Add table rows", (table) =>
      addTableRows(this.core, table, rows, at),
    );
  }

  deleteRows(name: string, at: number, count: number): EditResult {
    return this.change(name, "删除表格行 · Delete table rows", (table) =>
      deleteTableRows(this.core, table, at, count),
    );
  }

  addColumn(name: string, column: NewTableColumn, at?: number): EditResult {
    return this.change(name, "添加表格列 · Add a table column", (table) =>
      addTableColumn(this.core, table, column, at),
    );
  }

  deleteColumn(name: string, column: string): EditResult {
    return this.change(name, "删除表格列 · Delete a table column", (table) =>
      deleteTableColumn(this.core, table, this.columnIndex(table, column)),
    );
  }

  renameColumn(name: string, column: string, newName: string): EditResult {
    return this.change(name, "重命名列 · Rename a column", (table) => {
      const index = this.columnIndex(table, column);
      const others = table.columns.filter((_, place) => place !== index);
      const isTaken = others.some((other) => other.name.toLowerCase() === newName.toLowerCase());
      if (newName === "" || isTaken) {
        refuse(`列名“${newName}”为空或已被使用。`, `The column name "${newName}" is not free.`);
      }
      const patch = new CellPatch(this.core, this.sheetOf(table));
      const { startRow, startColumn } = table.range;
      if (!table.hasHeaderRow) {
        refuse("没有标题行的表格不能改列名。", "A table without headers has no column names to change.");
      }
      patch.setValue(startRow, startColumn + index, newName);
      commitCells(this.core, patch);
    });
  }

  setColumnFormula(name: string, column: string, formula: string): EditResult {
    return this.change(name, "列公式 · Column formula", (table) => {
      const index = this.columnIndex(table, column);
      const entered = enteredFormula(formula);
      const data = dataRange(table);
      const patch = new CellPatch(this.core, this.sheetOf(table));
      for (let row = data?.startRow ?? 0; data !== null && row <= data.endRow; row++) {
        writeFormula(patch, row, table.range.startColumn + index, entered);
      }
      patch.commit();
      replaceTable(this.core, table.id, (one) => ({
        ...one,
        columns: one.columns.map((own, place) =>
          place === index ? { ...own, calculatedFormula: entered } : own,
        ),
      }));
    });
  }

  columnRange(name: string, column: string): CellRange | undefined {
    const table = this.core.state.tableNamed(name);
    const data = table && dataRange(table);
    const index = table?.columns.findIndex((one) => one.name.toLowerCase() === column.toLowerCase()) ?? -1;
    if (!data || index < 0) return undefined;
    return { ...data, startColumn: data.startColumn + index, endColumn: data.startColumn + index };
  }

  setStyle(name: string, change: TableStyleChange): EditResult {
    return this.change(name, "表格样式 · Table style", (table) => {
      replaceTable(this.core, table.id, (one) => ({ ...one, ...change }));
    });
  }

  setTotalsRow(name: string, isShown: boolean): EditResult {
    return this.change(name, "汇总行 · Totals row", (table) => setTotalsRow(this.core, table, isShown));
  }

  convertToRange(name: string): EditResult {
    return this.change(name, "转换为区域 · Convert to range", (table) => {
      const view = tableView(this.core.state, table);
      rewriteFormulas(this.core, (formula, { sheet, row, column }) => {
        const isInside = sheet?.id === table.sheet && containsCell(table.range, row, column);
        return withoutTable(formula, view, isInside, row);
      });
      this.forget(table);
    });
  }

  delete(name: string): EditResult {
    return this.change(name, "删除表格 · Delete a table", (table) => {
      const sheet = this.sheetOf(table);
      const patch = new CellPatch(this.core, sheet);
      sheet.each(table.range, (row, column) => patch.set(row, column, undefined));
      patch.commit();
      this.forget(table);
    });
  }

  private forget(table: TableState): void {
    const tables = this.core.state.shape.tables.filter(({ id }) => id !== table.id);
    this.core.state.setShape({ tables });
  }

  private change(name: string, label: string, change: (table: TableState) => void): EditResult {
    return this.core.step(label, () => change(this.core.editedTable(name)));
  }

  private sheetOf(table: TableState): ReturnType<DocumentCore["sheet"]> {
    return this.core.sheet(this.core.state.sheetWithId(table.sheet)?.name ?? "");
  }

  private columnIndex(table: TableState, column: string): number {
    const index = table.columns.findIndex((one) => one.name.toLowerCase() === column.toLowerCase());
    if (index >= 0) return index;
    return refuse(
      `表格“${table.name}”没有“${column}”列。`,
      `The table "${table.name}" has no column "${column}".`,
    );
  }
}
