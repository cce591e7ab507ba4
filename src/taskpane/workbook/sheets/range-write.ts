import { cellAddress, quotedSheetName } from "../../../sheet/address/cell-address";
import { rangeOf, slices, type Area } from "./area";
import { cellsOf } from "./read-area";
import { restored, type WrittenCell } from "./written-cell";

/** 一处写入 — a rectangle and what is to stand in it. */
export interface RangeWrite {
  readonly area: Area;
  readonly cells: readonly (readonly WrittenCell[])[];
}

/** A write with what was there before. */
export interface PreparedWrite extends RangeWrite {
  readonly before: readonly (readonly WrittenCell[])[];
}

/** A write that was carried out, with what Excel made of it: by that a later change is recognised. */
export interface DoneWrite extends PreparedWrite {
  readonly after: readonly (readonly unknown[])[];
}

/** A write in pieces that one request can carry. */
export function sliced({ area, cells }: RangeWrite): readonly RangeWrite[] {
  return slices(area).map((slice) => {
    const first = slice.row - area.row;
    return { area: slice, cells: cells.slice(first, first + slice.rows) };
  });
}

/** Asks for what stands where these writes go; the answer comes with the next sync. */
export function asked(
  context: Excel.RequestContext,
  writes: readonly RangeWrite[],
): () => readonly PreparedWrite[] {
  const ranges = writes.map(({ area }) => rangeOf(context, area));
  ranges.forEach((range) => range.load("values,valueTypes,formulas"));
  return () =>
    writes.map((write, index): PreparedWrite => {
      const range = ranges[index];
      const { contents, formulas } = range ? cellsOf(range) : { contents: [], formulas: [] };
      const before = contents.map((cells, row) =>
        cells.map((content, column) => restored(content, formulas[row]?.[column])),
      );
      return { ...write, before };
    });
}

/** 单元格 — a cell that holds something already, and what. */
export interface OccupiedCell {
  readonly cell: string;
  readonly now: string;
}

/** The cells of a write that are not empty. */
export function occupiedCells({ area, cells, before }: PreparedWrite): readonly OccupiedCell[] {
  return cells.flatMap((line, row) =>
    line.flatMap((cell, column): OccupiedCell[] => {
      const now = before[row]?.[column] ?? "";
      return cell === null || now === "" ? [] : [{ cell: addressIn(area, row, column), now: String(now) }];
    }),
  );
}

/** The address of a cell of an area, with its sheet. */
export function addressIn({ sheet, row, column }: Area, down: number, across: number): string {
  return `${quotedSheetName(sheet)}!${cellAddress(row + down, column + across)}`;
}
