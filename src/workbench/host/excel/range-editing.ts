import type { FillKind, PasteKind } from "../../document";
import { edited } from "./edited";
import type { GivenArguments } from "../rich-api/given-arguments";
import type { HostObject } from "../rich-api/host-object";
import { invalidArgument, notImplemented } from "../rich-api/host-error";
import { moveKeptRanges } from "./kept-ranges";
import { sizeMismatch } from "./matrix";
import type { Methods } from "./members";
import { rangeClass } from "./range";
import { givenRange } from "./range-geometry";
import {
  areaFrom,
  columnCountOf,
  hasAllColumns,
  hasAllRows,
  rowCountOf,
  sheetOf,
  type RangeModel,
} from "./range-model";
import { writableSheet } from "./writable";

const clearKinds = { All: "all", Contents: "contents", Formats: "formats" } as const;
const pasteKinds: Readonly<Record<string, PasteKind>> = {
  All: "all",
  Formulas: "formulas",
  Values: "values",
  Formats: "formats",
};

function word<Word extends string>(
  given: GivenArguments,
  index: number,
  words: Readonly<Record<string, Word>>,
): Word {
  const name = given.optionalText(index) ?? Object.keys(words)[0] ?? "";
  const found = words[name];
  if (found === undefined) throw notImplemented(`${given.location} (${name})`);
  return found;
}

/**
 * Only whole rows and columns shift; anything else says that it does not. The result is the range as it
 * was.
 */
function shifted(range: RangeModel, given: GivenArguments, isInsertion: boolean): HostObject {
  const { document, sheetId, area } = range;
  const sheet = writableSheet(range, given.location);
  const { structure } = document;
  if (!hasAllColumns(area) && !hasAllRows(area)) {
    throw notImplemented(`${given.location} (other than whole rows or columns)`);
  }
  const axis = hasAllColumns(area) ? "rows" : "columns";
  const at = axis === "rows" ? area.startRow : area.startColumn;
  const count = axis === "rows" ? rowCountOf(area) : columnCountOf(area);
  const insert = axis === "rows" ? structure.insertRows : structure.insertColumns;
  const remove = axis === "rows" ? structure.deleteRows : structure.deleteColumns;
  edited((isInsertion ? insert : remove).call(structure, sheet, at, count), given.location);
  moveKeptRanges(document, sheetId, { axis, at, count, isInsertion });
  return rangeClass.of({ document, sheetId, area });
}

/** Excel's default filling: one number repeats, several go on as a series. */
function fillKind({ document, area }: RangeModel, sheet: string, given: GivenArguments): FillKind {
  const kind = given.oneOf(1, ["FillDefault", "FillCopy", "FillSeries"], "FillDefault");
  if (kind !== "FillDefault") return kind === "FillCopy" ? "copy" : "series";
  const values = document.cells.values(sheet, area).flat();
  return values.length === 1 && typeof values[0] === "number" ? "copy" : "series";
}

/** 编辑区域 — the methods of `Range` that change cells. */
export const rangeEditing: Methods<RangeModel> = {
  clear: (range, given) => {
    const sheet = writableSheet(range, given.location);
    edited(range.document.edit.clear(sheet, range.area, word(given, 0, clearKinds)), given.location);
  },
  insert: (range, given) => {
    given.oneOf(0, ["Down", "Right"]);
    return shifted(range, given, true);
  },
  delete: (range, given) => {
    given.oneOf(0, ["Up", "Left"]);
    shifted(range, given, false);
  },
  copyFrom: (range, given) => {
    const source = givenRange(range, given, 0);
    if (given.optionalTruth(2) === true) throw notImplemented(`${given.location} (skipBlanks)`);
    if (given.optionalTruth(3) === true) throw notImplemented(`${given.location} (transpose)`);
    const from = { sheet: sheetOf(source).name, range: source.area };
    // A single cell is the corner of as much as the source fills.
    const isCorner = rowCountOf(range.area) === 1 && columnCountOf(range.area) === 1;
    const { startRow, startColumn } = range.area;
    const target = isCorner
      ? areaFrom(startRow, startColumn, rowCountOf(source.area), columnCountOf(source.area))
      : range.area;
    const to = { sheet: writableSheet({ ...range, area: target }, given.location), range: target };
    edited(range.document.edit.copy(from, to, word(given, 1, pasteKinds)), given.location);
  },
  autoFill: (range, given) => {
    const target = givenRange(range, given, 0);
    const sheet = writableSheet(target, given.location);
    if (target.sheetId !== range.sheetId) given.refuse(0);
    const kind = fillKind(range, sheet, given);
    edited(range.document.edit.fill(sheet, range.area, target.area, kind), given.location, "InvalidArgument");
  },
  moveTo: (range, given) => {
    const target = givenRange(range, given, 0);
    const { startRow: row, startColumn: column } = target.area;
    const from = { sheet: writableSheet(range, given.location), range: range.area };
    const to = { sheet: writableSheet(target, given.location), row, column };
    edited(range.document.edit.move(from, to), given.location);
  },
  merge: (range, given) => {
    const sheet = writableSheet(range, given.location);
    const { document, area } = range;
    if (given.optionalTruth(0) !== true) {
      edited(document.structure.merge(sheet, area), given.location);
      return;
    }
    for (let row = area.startRow; row <= area.endRow; row++) {
      edited(document.structure.merge(sheet, { ...area, startRow: row, endRow: row }), given.location);
    }
  },
  unmerge: (range, given) => {
    edited(
      range.document.structure.unmerge(writableSheet(range, given.location), range.area),
      given.location,
    );
  },
  select: (range) => {
    range.document.selection.select(sheetOf(range).name, [range.area]);
  },
  calculate: (range) => {
    range.document.calculation.recalculate();
  },
  _ValidateArraySize: (range, given) => {
    const { area } = range;
    const fits = given.number(0) === rowCountOf(area) && given.number(1) === columnCountOf(area);
    if (!fits) throw invalidArgument("Range.values", sizeMismatch);
  },
};
