import type { CellRange } from "../../../sheet";
import { readFormula } from "../../../sheet";
import type { AddTableOptions } from "../contract/object-collections";
import type { DocumentCore } from "../document-core";
import { CellPatch } from "../edit/cell-patch";
import { refuse } from "../history/edit-refusal";
import { displayText } from "../input/display-text";
import { intersection } from "../reference/ranges";
import type { SheetState } from "../state/sheet-state";
import type { TableColumnState, TableState } from "../state/workbook-shape";
import { insertCells } from "../structure/shift-cells";
import { uniqueColumnName } from "./column-names";

/** 建立表格 — makes a table of a range and gives its number; headers become texts that differ from each other. */
export function addTable(
  core: DocumentCore,
  sheet: SheetState,
  wanted: CellRange,
  options: AddTableOptions,
): number {
  const { state } = core;
  const range = withHeaders(core, sheet, wanted, options.hasHeaders ?? true);
  if (state.tablesOn(sheet).some((table) => intersection(table.range, range))) {
    refuse("表格之间不能重叠。", "Tables cannot overlap.");
  }
  if (sheet.shape.merges.some((merge) => intersection(merge, range))) {
    refuse(
      "表格不能包含合并单元格，请先取消合并。",
      "A table cannot contain merged cells; unmerge them first.",
    );
  }
  const name = options.name ?? freeTableName(core);
  checkTableName(core, name, undefined);
  const ids = [...state.shape.tables, ...core.file.shape.tables].map((table) => table.id);
  const id = Math.max(0, ...ids) + 1;
  const { style = "TableStyleMedium2", showsRowStripes = true, showsColumnStripes = false } = options;
  const { showsFirstColumn = false, showsLastColumn = false, showsFilterButton = true } = options;
  const table: TableState = {
    id,
    name,
    sheet: sheet.id,
    range,
    hasHeaderRow: true,
    hasTotalsRow: false,
    columns: namedColumns(core, sheet, range),
    style,
    showsRowStripes,
    showsColumnStripes,
    showsFirstColumn,
    showsLastColumn,
    showsFilterButton,
    isFiltering: false,
  };
  state.setShape({ tables: [...state.shape.tables, table] });
  return id;
}

/** A table has a header and at least one row. */
function withHeaders(
  core: DocumentCore,
  sheet: SheetState,
  range: CellRange,
  hasHeaders: boolean,
): CellRange {
  if (!hasHeaders) {
    insertCells(core, sheet, { ...range, endRow: range.startRow }, "rows");
    return { ...range, endRow: range.endRow + 1 };
  }
  return range.endRow > range.startRow ? range : { ...range, endRow: range.startRow + 1 };
}

/** Takes the names of the columns from the header cells, and puts the names there as texts. */
export function namedColumns(
  core: DocumentCore,
  sheet: SheetState,
  range: CellRange,
): readonly TableColumnState[] {
  const patch = new CellPatch(core, sheet);
  const columns: TableColumnState[] = [];
  for (let column = range.startColumn; column <= range.endColumn; column++) {
    const cell = sheet.cell(range.startRow, column);
    const value =
      cell?.formula === undefined
        ? (cell?.value ?? null)
        : core.calculator.value(sheet.name, range.startRow, column);
    const format = core.state.styles.get(sheet.styleAt(range.startRow, column)).numberFormat;
    const text = displayText(value, format, core.dayShift);
    const name = uniqueColumnName(
      text,
      columns.map((one) => one.name),
    );
    columns.push({ id: columns.length + 1, name });
    if (cell?.value !== name || cell.formula !== undefined) patch.setValue(range.startRow, column, name);
  }
  patch.commit();
  return columns;
}

/** The next of `表1`, `表2`, … that is not used. */
function freeTableName(core: DocumentCore): string {
  const { tables, names } = core.state.shape;
  const used = new Set([...tables, ...names].map(({ name }) => name.toLowerCase()));
  let number = 1;
  while (used.has(`表${number}`)) number++;
  return `表${number}`;
}

/** A table's name must read as a name in formulas and be the only one. */
export function checkTableName(core: DocumentCore, name: string, ownId: number | undefined): void {
  const expression = readFormula(name, { row: 0, column: 0 });
  const isName = expression?.kind === "name" && expression.sheet === undefined && expression.name === name;
  if (!isName || name.length > 255 || /^(?:r\d*)?(?:c\d*)?$/i.test(name)) {
    refuse(
      `“${name}”不能用作表格名：应以字母、汉字或下划线开头，不含空格，也不像单元格地址。`,
      `"${name}" is no valid table name: it starts with a letter or underscore and has no spaces.`,
    );
  }
  const { tables, names } = core.state.shape;
  const isTaken =
    tables.some((table) => table.id !== ownId && table.name.toLowerCase() === name.toLowerCase()) ||
    names.some((one) => one.name.toLowerCase() === name.toLowerCase());
  if (isTaken) refuse(`名称“${name}”已被使用。`, `The name "${name}" is in use.`);
}
