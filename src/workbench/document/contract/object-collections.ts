import type { CellRange, CellValue } from "../../../sheet";
import type { ConditionalFormat, Note, Validation } from "./cell-view";
import type { ChartCorner, ChartSeries, ChartView } from "./chart-view";
import type { EditResult } from "./edit-result";
import type { TableView } from "./table-view";

/** 表格集合 — the tables of the workbook; names are compared without regard to case. */
export interface TableCollection {
  readonly list: readonly TableView[];
  get(name: string): TableView | undefined;
  byId(id: number): TableView | undefined;
  /** The table that a cell belongs to. */
  around(sheet: string, row: number, column: number): TableView | undefined;
  /** Makes a table of a range; header cells that are blank or not unique get names, as in Excel. */
  add(
    sheet: string,
    range: CellRange,
    options?: AddTableOptions,
  ): EditResult & { readonly table?: TableView };
  rename(name: string, newName: string): EditResult;
  /** The first row (with headers) and the width's start stay where they are. */
  resize(name: string, range: CellRange): EditResult;
  /** Adds data rows before a row counted from 0 (at the end without one); calculated columns fill them. */
  addRows(name: string, rows: readonly (readonly CellValue[])[], at?: number): EditResult;
  deleteRows(name: string, at: number, count: number): EditResult;
  /** Adds columns before a column counted from 0 (at the end without one). */
  addColumn(name: string, column: NewTableColumn, at?: number): EditResult;
  deleteColumn(name: string, column: string): EditResult;
  renameColumn(name: string, column: string, newName: string): EditResult;
  /** Sets the formula of a column for all rows and those to come. */
  setColumnFormula(name: string, column: string, formula: string): EditResult;
  /** The data cells of a column. */
  columnRange(name: string, column: string): CellRange | undefined;
  setStyle(name: string, change: TableStyleChange): EditResult;
  /** Shows or hides the totals row. */
  setTotalsRow(name: string, isShown: boolean): EditResult;
  /** Makes the cells plain again; formulas that refer to the table get addresses in its place. */
  convertToRange(name: string): EditResult;
  /** Deletes the table with its cells. */
  delete(name: string): EditResult;
}

/** The look of a table. */
export interface TableStyleChange {
  readonly style?: string | null;
  readonly showsRowStripes?: boolean;
  readonly showsColumnStripes?: boolean;
  readonly showsFirstColumn?: boolean;
  readonly showsLastColumn?: boolean;
  readonly showsFilterButton?: boolean;
}

/** How a new table is to be. */
export interface AddTableOptions extends TableStyleChange {
  readonly name?: string;
  /** Without headers a row for them is inserted above, as Excel does. */
  readonly hasHeaders?: boolean;
}

/** A new column of a table: its name, and either values for its rows or one formula for all. */
export interface NewTableColumn {
  readonly name?: string;
  readonly values?: readonly CellValue[];
  readonly formula?: string;
}

/** 名称 — a defined name; `sheet` where it belongs to one sheet only. */
export interface DefinedName {
  readonly name: string;
  /** As typed, without `=`. */
  readonly formula: string;
  readonly sheet?: string;
  readonly comment?: string;
  readonly isHidden: boolean;
}

/** 名称集合 — the defined names; those that Excel makes for printing and filtering are kept but not listed. */
export interface NameCollection {
  readonly list: readonly DefinedName[];
  get(name: string, sheet?: string): DefinedName | undefined;
  /** What the name stands for now; `undefined` where there is no such name. */
  value(name: string, sheet?: string): CellValue | undefined;
  /** The cells that the name stands for, where it is a plain reference. */
  range(name: string, sheet?: string): { readonly sheet: string; readonly range: CellRange } | undefined;
  /** Adds a name or gives it another formula. */
  set(
    name: string,
    formula: string,
    options?: { sheet?: string; comment?: string; isHidden?: boolean },
  ): EditResult;
  delete(name: string, sheet?: string): EditResult;
}

/** 图表集合 — charts, kept as objects and drawn by others. */
export interface ChartCollection {
  on(sheet: string): readonly ChartView[];
  byId(id: number): ChartView | undefined;
  add(sheet: string, chart: NewChart): EditResult & { readonly chart?: ChartView };
  change(id: number, change: Partial<NewChart>): EditResult;
  delete(id: number): EditResult;
}

/** A chart to be added. */
export interface NewChart {
  readonly name?: string;
  readonly type: string;
  readonly title: string | null;
  readonly series: readonly ChartSeries[];
  readonly from: ChartCorner;
  readonly to: ChartCorner;
}

/** 数据验证集合 — what may be typed where. */
export interface ValidationCollection {
  on(sheet: string): readonly Validation[];
  at(sheet: string, row: number, column: number): Validation | undefined;
  /** Replaces the rules of a range; `null` takes them away. */
  set(sheet: string, range: CellRange, rule: Omit<Validation, "ranges"> | null): EditResult;
  /** The entries of a list at a cell; `undefined` where there is no list or it cannot be found out. */
  choices(sheet: string, row: number, column: number): readonly string[] | undefined;
  /** Whether a value may stand in a cell; the reason where it may not. */
  check(sheet: string, row: number, column: number, value: CellValue): EditResult;
}

/** 批注集合 — notes on cells. */
export interface NoteCollection {
  on(sheet: string): readonly Note[];
  at(sheet: string, row: number, column: number): Note | undefined;
  /** Puts a note on a cell, replacing the one there; `null` takes it away. */
  set(sheet: string, row: number, column: number, text: string | null, author?: string): EditResult;
}

/** 条件格式集合 — rules that colour cells by what they hold. */
export interface ConditionalFormatCollection {
  on(sheet: string): readonly ConditionalFormat[];
  add(sheet: string, format: Omit<ConditionalFormat, "priority" | "isEvaluated">): EditResult;
  /** Takes all rules away from a range. */
  clear(sheet: string, range: CellRange): EditResult;
}

/** 设置 — key and value kept in the file with the add-in's own part; values are JSON. */
export interface SettingCollection {
  readonly keys: readonly string[];
  get(key: string): unknown;
  set(key: string, value: unknown): EditResult;
  delete(key: string): EditResult;
}

/** 自定义 XML — parts of the file that belong to add-ins. */
export interface CustomXmlCollection {
  readonly list: readonly CustomXmlPart[];
  get(id: string): CustomXmlPart | undefined;
  byNamespace(namespace: string): readonly CustomXmlPart[];
  add(xml: string): EditResult & { readonly part?: CustomXmlPart };
  set(id: string, xml: string): EditResult;
  delete(id: string): EditResult;
}

/** 自定义 XML 部件 — one part; `id` is the GUID in braces that the file gives it. */
export interface CustomXmlPart {
  readonly id: string;
  readonly namespace: string;
  readonly xml: string;
}

/** 文档属性 — title, author and so on; absent ones are `""`. */
export interface DocumentProperties {
  readonly title: string;
  readonly subject: string;
  readonly author: string;
  readonly keywords: string;
  readonly comments: string;
  readonly category: string;
  readonly lastAuthor: string;
  readonly manager: string;
  readonly company: string;
}

/** 文档属性集合 — reading and changing the document's properties. */
export interface PropertyCollection {
  readonly all: DocumentProperties;
  set(change: Partial<DocumentProperties>): EditResult;
}
