import { compareDigits, digitsBefore, nextDigits, type SerialRange } from "../../ledger";
import { compareTexts } from "./claims";

/** 编号关系 — what stands between a range and those before it in its series: units in common, or units that lack. */
export interface SerialRelation {
  readonly kind: "overlap" | "gap";
  /** The other one, by its place in the list. */
  readonly other: number;
  readonly from: string;
  readonly to: string;
}

/**
 * 重叠与缺口 — for each entry, how its ranges stand to the one that reaches furthest among those that begin before it. One
 * pass through the sorted numbers finds every overlap at least once.
 */
export function serialRelations(
  entries: readonly (readonly SerialRange[] | undefined)[],
): ReadonlyMap<number, readonly SerialRelation[]> {
  const ranges = entries.flatMap((own, entry) => (own ?? []).map((range) => ({ ...range, entry })));
  ranges.sort(
    (first, second) =>
      compareTexts(first.series, second.series) ||
      compareDigits(first.from, second.from) ||
      compareDigits(first.to, second.to) ||
      first.entry - second.entry,
  );
  const found = new Map<number, SerialRelation[]>();
  let furthest: (typeof ranges)[number] | undefined;
  for (const range of ranges) {
    if (furthest?.series !== range.series) {
      furthest = range;
      continue;
    }
    const relation = between(furthest, range);
    if (relation !== undefined) {
      const own = found.get(range.entry);
      if (own === undefined) found.set(range.entry, [relation]);
      else own.push(relation);
    }
    if (compareDigits(range.to, furthest.to) > 0) furthest = range;
  }
  return found;
}

function between(
  furthest: SerialRange & { readonly entry: number },
  range: SerialRange,
): SerialRelation | undefined {
  if (compareDigits(range.from, furthest.to) <= 0) {
    const to = compareDigits(range.to, furthest.to) < 0 ? range.to : furthest.to;
    return { kind: "overlap", other: furthest.entry, from: range.from, to };
  }
  const next = nextDigits(furthest.to);
  if (next === range.from) return undefined;
  const to = digitsBefore(range.from);
  return { kind: "gap", other: furthest.entry, from: next, to };
}
