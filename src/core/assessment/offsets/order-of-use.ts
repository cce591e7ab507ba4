import type { AssetKindId, AssetRow } from "../../ledger";
import type { OffsetPolicy, Preference } from "../../standards";
import { compareDates } from "../../time";
import { compareTexts } from "./claims";

/** 使用先后 — which of two lots the standard recommends to use first; 0 where it leaves that open. */
export function compareUse(first: AssetRow, second: AssetRow, { order }: OffsetPolicy): number {
  if (order === undefined) return 0;
  const one = first.fields.kind.value;
  const other = second.fields.kind.value;
  if (one === undefined || other === undefined) return 0;
  if (one !== other) return rankOf(one, order.ranks) - rankOf(other, order.ranks);
  for (const preference of order.preferences[one] ?? []) {
    const isFirst = meets(first, preference);
    if (isFirst !== meets(second, preference)) return isFirst ? -1 : 1;
  }
  return 0;
}

/** 分配次序 — the recommended order; where it leaves room, kind by kind and the older lot first. */
export function compareForAllocation(first: AssetRow, second: AssetRow, policy: OffsetPolicy): number {
  return (
    compareUse(first, second, policy) ||
    compareTexts(first.fields.kind.value ?? "", second.fields.kind.value ?? "") ||
    compareTexts(first.fields.vintage.value ?? "", second.fields.vintage.value ?? "") ||
    compareDay(first, second) ||
    compareTexts(first.fields.lot.value ?? "", second.fields.lot.value ?? "") ||
    first.row - second.row
  );
}

function rankOf(kind: AssetKindId, ranks: readonly (readonly AssetKindId[])[]): number {
  const rank = ranks.findIndex((kinds) => kinds.includes(kind));
  return rank === -1 ? ranks.length : rank;
}

function meets({ fields }: AssetRow, preference: Preference): boolean {
  const { projectType, local } = fields;
  if (preference === "forest") return projectType.value === "forest";
  if (preference === "local") return local.value === "yes";
  return projectType.value === "travel" && local.value === "yes";
}

function compareDay(first: AssetRow, second: AssetRow): number {
  const one = first.fields.retiredOn.value;
  const other = second.fields.retiredOn.value;
  return one === undefined || other === undefined ? 0 : compareDates(one, other);
}
