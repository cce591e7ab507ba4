import type { EmissionRow } from "../../ledger";
import type { PurchasedElectricity } from "../offsets/offset-count";

/**
 * 外购电力 — the MWh of each row with the very factor that counted them; one of the three figures may follow from the other
 * two. Rows on a market basis have their green power at zero already and give none.
 */
export function electricityOf(rows: readonly EmissionRow[]): readonly PurchasedElectricity[] {
  return rows.flatMap(({ fields }): readonly PurchasedElectricity[] => {
    const { kind, basis, base, amount, megawattHours, factor } = fields;
    if (kind.value !== "importedEnergy" || basis.value === "market") return [];
    const hours = megawattHours.value;
    const tonnes = amount.value;
    const stated = factor.value;
    const place = base.value === undefined ? {} : { base: base.value };
    if (hours !== undefined && stated !== undefined) {
      return [{ ...place, megawattHours: hours, factor: stated }];
    }
    if (hours !== undefined && tonnes !== undefined && !hours.isZero()) {
      return [{ ...place, megawattHours: hours, factor: tonnes.dividedBy(hours) }];
    }
    if (stated !== undefined && tonnes !== undefined && !stated.isZero()) {
      return [{ ...place, megawattHours: tonnes.dividedBy(stated), factor: stated }];
    }
    return [];
  });
}
