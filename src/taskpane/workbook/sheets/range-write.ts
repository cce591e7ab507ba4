import { cellAddress, quotedSheetName } from "../../../sheet/address/cell-address";
import { rangeOf, slices, type Area } from "./area";
import { cellsOf } from "./read-area";
import { restored, type WrittenCell } from "./written-cell";

/** 一处写入 — a rectangle and what is to stand in it. */
export interface RangeWrite {
  readonly area: Area;
  readonly cells: readonly (readonly WrittenCell[])[];
  /** What a person has seen there and agreed to replace; nothing where it is left out. */
  readonly seen?: readonly (readonly WrittenCell[])[];
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
export function sliced({ area, cells, seen }: RangeWrite): readonly RangeWrite[] {
  return slices(area).map((slice) => {
    const first = slice.row - area.row;
    const own = (lines: RangeWrite["cells"]) => lines.slice(first, first + slice.rows);
    return { area: slice, cells: own(cells), ...(seen === undefined ? {} : { seen: own(seen) }) };
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

/** The cells of a write that hold something else than what was seen there, which mostly is nothing. */
export function occupiedCells({ area, cells, before, seen }: PreparedWrite): readonly OccupiedCell[] {
  return cells.flatMap((line, row) =>
    line.flatMap((cell, column): OccupiedCell[] => {
      const now = before[row]?.[column] ?? "";
      const isAgreed = now === "" || now === (seen?.[row]?.[column] ?? "");
      return cell === null || isAgreed ? [] : [{ cell: addressIn(area, row, column), now: String(now) }];
    }),
  );
}

/** The address of a cell of an area, with its sheet. */
export function addressIn({ sheet, row, column }: Area, down: number, across: number): string {
  return `${quotedSheetName(sheet)}!${cellAddress(row + down, column + across)}`;
}
