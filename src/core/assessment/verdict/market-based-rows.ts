import type { EmissionRow } from "../../ledger";

/**
 * 同一用电的两种口径 — a market-based row is shown apart where a location-based row counts the same energy: same base and kind,
 * and the same source, the same MWh, or the basis stated on both. Where nothing shows that they are the same, both count.
 */
export function isShownByLocation(row: EmissionRow, rows: readonly EmissionRow[]): boolean {
  return row.fields.basis.value === "market" && rows.some((other) => isSameEnergy(row, other));
}

/** A market-based row that stands in the total, since no location-based one counts the same energy. */
export function isCountedByMarket(row: EmissionRow, rows: readonly EmissionRow[]): boolean {
  return row.fields.basis.value === "market" && !isShownByLocation(row, rows);
}

function isSameEnergy({ fields: market }: EmissionRow, { fields: other }: EmissionRow): boolean {
  if (other.basis.value === "market") return false;
  if (other.kind.value !== market.kind.value || other.base.value !== market.base.value) return false;
  const [hours, otherHours] = [market.megawattHours.value, other.megawattHours.value];
  if (hours !== undefined && otherHours !== undefined) return hours.compare(otherHours) === 0;
  if (market.source.value !== undefined && other.source.value !== undefined) {
    return market.source.value === other.source.value;
  }
  return other.basis.value === "location";
}
