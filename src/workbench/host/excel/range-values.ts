import type { ValueMember } from "../rich-api/host-class";
import { invalidArgument } from "../rich-api/host-error";
import { cellJson, valueType } from "./cell-json";
import { edited } from "./edited";
import { givenMatrix, matrixOf } from "./matrix";
import {
  columnCountOf,
  fullAddress,
  hasAllColumns,
  hasAllRows,
  rowCountOf,
  sheetOf,
  type RangeModel,
} from "./range-model";
import { columnPoints } from "./column-width";
import { everyCell, hiddenColumns, hiddenRows } from "./range-visibility";
import { writableSheet } from "./writable";
import { writeCells } from "./write-cells";

const cellsOf = ({ document, area }: RangeModel, sheet: string): ReturnType<typeof document.cells.values> =>
  document.cells.values(sheet, area);

function formulasOf(range: RangeModel): unknown {
  const { document, area } = range;
  const { name } = sheetOf(range);
  return matrixOf(area, "Range.formulas", () =>
    document.cells.formulas(name, area).map((row) => row.map(cellJson)),
  );
}

function numberFormatsOf(range: RangeModel): unknown {
  const { document, area } = range;
  const { name } = sheetOf(range);
  return matrixOf(area, "Range.numberFormat", () => document.cells.numberFormats(name, area));
}

function writeNumberFormats(range: RangeModel, value: unknown): void {
  const location = "Range.numberFormat";
  const sheet = writableSheet(range, location);
  const formats = givenMatrix(value, range.area, location).map((row) =>
    row.map((format) => {
      if (typeof format !== "string") throw invalidArgument(location);
      return format;
    }),
  );
  edited(range.document.edit.setNumberFormat(sheet, range.area, formats), location, "InvalidArgument");
}

/** The plain values of `Range`. */
export const rangeValues: Readonly<Record<string, ValueMember<RangeModel>>> = {
  address: { get: fullAddress },
  addressLocal: { get: fullAddress },
  rowIndex: { get: ({ area }) => area.startRow },
  columnIndex: { get: ({ area }) => area.startColumn },
  rowCount: { get: ({ area }) => rowCountOf(area) },
  columnCount: { get: ({ area }) => columnCountOf(area) },
  cellCount: {
    get: ({ area }) => {
      const count = rowCountOf(area) * columnCountOf(area);
      return count > 2147483647 ? -1 : count;
    },
  },
  isEntireColumn: { get: ({ area }) => hasAllRows(area) },
  isEntireRow: { get: ({ area }) => hasAllColumns(area) },
  values: {
    get: (range) => {
      const { name } = sheetOf(range);
      return matrixOf(range.area, "Range.values", () => cellsOf(range, name).map((row) => row.map(cellJson)));
    },
    set: (range, value) => writeCells(range, value, "Range.values"),
  },
  formulas: { get: formulasOf, set: (range, value) => writeCells(range, value, "Range.formulas") },
  formulasLocal: { get: formulasOf, set: (range, value) => writeCells(range, value, "Range.formulasLocal") },
  text: {
    get: (range) => {
      const { name } = sheetOf(range);
      return matrixOf(range.area, "Range.text", () => range.document.cells.texts(name, range.area));
    },
  },
  valueTypes: {
    get: (range) => {
      const { name } = sheetOf(range);
      return matrixOf(range.area, "Range.valueTypes", () =>
        cellsOf(range, name).map((row) => row.map(valueType)),
      );
    },
  },
  numberFormat: { get: numberFormatsOf, set: writeNumberFormats },
  numberFormatLocal: { get: numberFormatsOf, set: writeNumberFormats },
  hidden: { get: (range) => isHidden(hiddenRows(range), hiddenColumns(range)) },
  rowHidden: {
    get: hiddenRows,
    set: (range, value) => {
      const { startRow, endRow } = range.area;
      const sheet = writableSheet(range, "Range.rowHidden");
      edited(range.document.sheets.setRowsHidden(sheet, startRow, endRow, value === true), "Range.rowHidden");
    },
  },
  columnHidden: {
    get: hiddenColumns,
    set: (range, value) => {
      const { startColumn, endColumn } = range.area;
      const sheet = writableSheet(range, "Range.columnHidden");
      const result = range.document.sheets.setColumnsHidden(sheet, startColumn, endColumn, value === true);
      edited(result, "Range.columnHidden");
    },
  },
  hasSpill: {
    get: (range) => everyCell(range, (cell) => cell.spill !== undefined),
  },
  hyperlink: {
    get: (range) => {
      const { startRow, startColumn } = range.area;
      const link = range.document.cells.at(sheetOf(range).name, startRow, startColumn).hyperlink;
      if (link === undefined) return null;
      const { address, location, tooltip } = link;
      return { address, documentReference: location, screenTip: tooltip };
    },
  },
  width: { get: columnPoints },
};

/** Something is hidden where its rows or its columns are; null where this differs from cell to cell. */
function isHidden(rows: boolean | null, columns: boolean | null): boolean | null {
  if (rows === true || columns === true) return true;
  return rows === null || columns === null ? null : false;
}
