import { sum, Exact } from "../../number";
import { compareClaims, type Claim } from "./claims";
import { smaller } from "./double-use";

/** 批次的各部分 — what a row may use of its lot by the whole quantity of the lot; `undefined` where that is not stated. */
export interface PartShare {
  readonly units: Exact | undefined;
  readonly excess?: { readonly found: Exact; readonly limit: Exact };
  /** Several rows, and neither serials nor a whole quantity to check them by. */
  readonly isUnchecked?: true;
}

/** 部分之和 — parts of one lot never add up to more than the whole, where the register states it. */
export function partsOf(claims: readonly Claim[]): ReadonlyMap<number, PartShare> {
  const lots = new Map<string, Claim[]>();
  for (const claim of claims) {
    const own = lots.get(claim.lotKey);
    if (own === undefined) lots.set(claim.lotKey, [claim]);
    else own.push(claim);
  }
  return new Map([...lots.values()].flatMap(sharesIn));
}

function sharesIn(unsorted: readonly Claim[]): [number, PartShare][] {
  const parts = [...unsorted].sort(compareClaims);
  const totals = parts.flatMap(({ lotTotal }) => (lotTotal === undefined ? [] : [lotTotal]));
  const [first, ...others] = totals;
  if (first === undefined) {
    return parts.length === 1
      ? []
      : parts.flatMap(({ index, serials }): [number, PartShare][] =>
          serials === undefined ? [[index, { units: undefined, isUnchecked: true }]] : [],
        );
  }
  const limit = others.reduce(smaller, first);
  const found = sum(parts.map(({ quantity }) => quantity));
  if (found.compare(limit) <= 0) return [];
  const isOneUse = new Set(parts.map(({ use }) => use)).size === 1;
  let left = isOneUse ? limit : Exact.zero;
  return parts.map(({ index, quantity }) => {
    const units = smaller(quantity, left);
    left = left.minus(units);
    return [index, units.compare(quantity) < 0 ? { units, excess: { found, limit } } : { units }];
  });
}
