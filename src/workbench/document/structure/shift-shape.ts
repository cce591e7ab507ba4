import type { CellRange } from "../../../sheet";
import { shiftedCell, shiftedRange, shiftedSpan, type StructureShift } from "../reference/structure-shift";
import type { ColumnProperties, SheetShape } from "../state/sheet-shape";
import { mapped } from "./rewrite-formulas";

/** 工作表外形随行列移动 — everything that is placed on a sheet, after rows or columns were inserted or deleted. */
export function shiftedShape(shape: SheetShape, shift: StructureShift): Partial<SheetShape> {
  const filter = shape.filter === null ? null : (shiftedRange(shape.filter, shift) ?? null);
  return {
    merges: shiftedRanges(shape.merges, shift).filter(isLarge),
    validations: withRanges(shape.validations, shift),
    conditionalFormats: withRanges(shape.conditionalFormats, shift),
    hyperlinks: shape.hyperlinks.flatMap((link) => {
      const range = shiftedRange(link.range, shift);
      return range === undefined ? [] : [sameRange(range, link.range) ? link : { ...link, range }];
    }),
    notes: shape.notes.flatMap((note) => shiftedCell(note, shift) ?? []),
    columns:
      shift.axis === "columns" && shift.band === undefined
        ? shiftedColumns(shape.columns, shift)
        : shape.columns,
    filter,
  };
}

const shiftedRanges = (ranges: readonly CellRange[], shift: StructureShift): readonly CellRange[] =>
  ranges.flatMap((range) => shiftedRange(range, shift) ?? []);

const isLarge = ({ startRow, endRow, startColumn, endColumn }: CellRange): boolean =>
  startRow !== endRow || startColumn !== endColumn;

const sameRange = (one: CellRange, other: CellRange): boolean =>
  one.startRow === other.startRow &&
  one.endRow === other.endRow &&
  one.startColumn === other.startColumn &&
  one.endColumn === other.endColumn;

/** Rules go with the last of their cells. */
function withRanges<Rule extends { readonly ranges: readonly CellRange[] }>(
  rules: readonly Rule[],
  shift: StructureShift,
): readonly Rule[] {
  const moved = mapped(rules, (rule) => {
    const ranges = shiftedRanges(rule.ranges, shift);
    const isSame =
      ranges.length === rule.ranges.length &&
      ranges.every((range, index) => sameRange(range, rule.ranges[index] ?? range));
    return isSame ? rule : { ...rule, ranges };
  });
  return moved.some(({ ranges }) => ranges.length === 0)
    ? moved.filter(({ ranges }) => ranges.length > 0)
    : moved;
}

/** New columns look like the one to the left of them. */
function shiftedColumns(
  columns: readonly ColumnProperties[],
  shift: StructureShift,
): readonly ColumnProperties[] {
  const { at, inserted } = shift;
  const moved = columns.flatMap((column): ColumnProperties[] => {
    const span = shiftedSpan(column.first, column.last, shift);
    return span === undefined ? [] : [{ ...column, first: span[0], last: span[1] }];
  });
  const model = inserted > 0 ? columns.find(({ last }) => last === at - 1) : undefined;
  if (model === undefined) return moved;
  const added = { ...model, first: at, last: at + inserted - 1 };
  return [...moved, added].sort((one, other) => one.first - other.first);
}
