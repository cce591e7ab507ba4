import type { EmissionRow } from "../../ledger";

/** 基于市场的行 — market-based rows: shown apart beside a location-based one, or in the total since there is none. */
export type MarketRows = ReadonlyMap<EmissionRow, "apart" | "counted">;

/**
 * 同一用电的两种口径 — a market-based row is shown apart where a location-based row counts the same energy: same base and kind,
 * and the same source, the same MWh, or the basis stated on both. Where nothing shows that they are the same, both count.
 */
export function marketRowsOf(rows: readonly EmissionRow[]): MarketRows {
  const others = new Map<string, EmissionRow[]>();
  for (const row of rows) {
    if (row.fields.basis.value === "market") continue;
    const alike = others.get(keyOf(row));
    if (alike === undefined) others.set(keyOf(row), [row]);
    else alike.push(row);
  }
  return new Map(
    rows
      .filter(({ fields }) => fields.basis.value === "market")
      .map((row) => {
        const isShown = (others.get(keyOf(row)) ?? []).some((other) => isSameEnergy(row, other));
        return [row, isShown ? "apart" : "counted"];
      }),
  );
}

function keyOf({ fields }: EmissionRow): string {
  return `${fields.kind.value ?? ""}|${fields.base.value ?? ""}`;
}

function isSameEnergy({ fields: market }: EmissionRow, { fields: other }: EmissionRow): boolean {
  const [hours, otherHours] = [market.megawattHours.value, other.megawattHours.value];
  if (hours !== undefined && otherHours !== undefined) return hours.compare(otherHours) === 0;
  if (market.source.value !== undefined && other.source.value !== undefined) {
    return market.source.value === other.source.value;
  }
  return other.basis.value === "location";
}
