import type { HostObject } from "../rich-api/host-object";
import type { GivenArguments } from "../rich-api/given-arguments";
import { itemNotFound } from "../rich-api/host-error";
import type { Methods } from "./members";
import { rangeClass } from "./range";
import { mergedAreas, rangeAreasClass } from "./range-areas";
import { areaFrom, commonArea, sheetOf, type RangeModel } from "./range-model";
import { bringUpToDate } from "./up-to-date";

type Find = (range: RangeModel, given: GivenArguments) => HostObject | null;

function usedRange(range: RangeModel, given: GivenArguments): HostObject | null {
  bringUpToDate(range.document);
  const used = range.document.cells.usedRange(sheetOf(range).name, given.optionalTruth(0) ?? false);
  const area = used === undefined ? undefined : commonArea(used, range.area);
  return area === undefined ? null : rangeClass.of({ ...range, area });
}

/** The range that the formula of this very cell fills. */
function spillingTo(range: RangeModel): HostObject | null {
  bringUpToDate(range.document);
  const { startRow, startColumn } = range.area;
  const spill = range.document.cells.spillRange(sheetOf(range).name, startRow, startColumn);
  const isAnchor = spill?.startRow === startRow && spill.startColumn === startColumn;
  return spill !== undefined && isAnchor ? rangeClass.of({ ...range, area: spill }) : null;
}

/** The cell whose formula fills this cell. */
function spillParent(range: RangeModel): HostObject | null {
  bringUpToDate(range.document);
  const { startRow, startColumn } = range.area;
  const spill = range.document.cells.spillRange(sheetOf(range).name, startRow, startColumn);
  if (spill === undefined) return null;
  return rangeClass.of({ ...range, area: areaFrom(spill.startRow, spill.startColumn, 1, 1) });
}

/** What Excel answers with an error where the variant for null objects gives one. */
const orError =
  (find: Find): Find =>
  (range, given) => {
    const found = find(range, given);
    if (found === null) throw itemNotFound(given.location);
    return found;
  };

/** 查找区域 — the methods of `Range` that look at what the cells hold to find another range. */
export const rangeLookup: Methods<RangeModel> = {
  getUsedRangeOrNullObject: usedRange,
  // A range without any content gives its first cell.
  getUsedRange: (range, given) => {
    const { startRow, startColumn } = range.area;
    return (
      usedRange(range, given) ?? rangeClass.of({ ...range, area: areaFrom(startRow, startColumn, 1, 1) })
    );
  },
  getMergedAreasOrNullObject: (range) => rangeAreasClass.ofOrNull(mergedAreas(range)),
  getSpillingToRange: orError(spillingTo),
  getSpillingToRangeOrNullObject: spillingTo,
  getSpillParent: orError(spillParent),
  getSpillParentOrNullObject: spillParent,
};
