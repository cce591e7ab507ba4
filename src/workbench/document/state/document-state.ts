import type { Change, ChangeTarget } from "./change";
import { SheetShapeChange, WorkbookShapeChange } from "./change";
import type { SheetShape } from "./sheet-shape";
import type { SheetState } from "./sheet-state";
import type { StyleTable } from "./style-table";
import type { TableState, WorkbookShape } from "./workbook-shape";

/** What follows every change: the calculation, and the step that is being recorded. */
export interface ChangeObserver {
  noteCell(sheet: SheetState, row: number, column: number): void;
  noteStructure(): void;
  record(change: Change): void;
}

/** 文档数据 — everything that the document holds; changed only through `apply`, which makes it undoable. */
export class DocumentState implements ChangeTarget {
  constructor(
    public shape: WorkbookShape,
    readonly styles: StyleTable,
    readonly usesDateSystem1904: boolean,
    private readonly observer: () => ChangeObserver,
  ) {}

  /** Makes a change and records it. */
  apply(change: Change): void {
    change.run(this, true);
    this.observer().record(change);
  }

  setShape(change: Partial<WorkbookShape>): void {
    this.apply(new WorkbookShapeChange(this.shape, { ...this.shape, ...change }));
  }

  setSheetShape(sheet: SheetState, change: Partial<SheetShape>): void {
    this.apply(new SheetShapeChange(sheet, sheet.shape, { ...sheet.shape, ...change }));
  }

  noteCell(sheet: SheetState, row: number, column: number): void {
    this.observer().noteCell(sheet, row, column);
  }

  noteStructure(): void {
    this.observer().noteStructure();
  }

  sheetNamed(name: string): SheetState | undefined {
    const wanted = name.toLowerCase();
    return this.shape.sheets.find((sheet) => sheet.name.toLowerCase() === wanted);
  }

  sheetWithId(id: string): SheetState | undefined {
    return this.shape.sheets.find((sheet) => sheet.id === id);
  }

  tableNamed(name: string): TableState | undefined {
    const wanted = name.toLowerCase();
    return this.shape.tables.find((table) => table.name.toLowerCase() === wanted);
  }

  tablesOn(sheet: SheetState): readonly TableState[] {
    return this.shape.tables.filter((table) => table.sheet === sheet.id);
  }
}
