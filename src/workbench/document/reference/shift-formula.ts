import { mapReferences } from "./map-references";
import { isInBand, shiftedSpan, type StructureShift } from "./structure-shift";

/**
 * 随行列移动 — a formula after rows or columns of a sheet were inserted or deleted: references keep meaning the same cells,
 * `$` or not; what is deleted becomes `#REF!`.
 */
export function shiftFormula(
  formula: string,
  ownSheet: string | undefined,
  changedSheet: string,
  shift: StructureShift,
): string {
  const changed = changedSheet.toLowerCase();
  return mapReferences(formula, ({ sheet = ownSheet, isElsewhere, range }) => {
    if (isElsewhere || sheet?.toLowerCase() !== changed) return undefined;
    const [first, last] = shift.axis === "rows" ? [range.top, range.bottom] : [range.left, range.right];
    if (typeof first !== "number" || typeof last !== "number") return undefined;
    const [from, to] = shift.axis === "rows" ? [range.left, range.right] : [range.top, range.bottom];
    if (!isInBand(from ?? 0, to ?? Infinity, shift)) return undefined;
    const span = shiftedSpan(first, last, shift);
    if (span === undefined) return "deleted";
    if (span[0] === first && span[1] === last) return undefined;
    const moved =
      shift.axis === "rows" ? { top: span[0], bottom: span[1] } : { left: span[0], right: span[1] };
    return { range: { ...range, ...moved } };
  });
}
