import { dataCollectionPlanTable, monitoringPlanTable, readRecords } from "../../ledger";
import { nameKey } from "../sources/same-name";
import type { FrequencyId } from "../sources/assess-monitoring";
import type { LedgerContents } from "../ledger/ledger-contents";

/** 计划的频次 — what an entry of a plan is called, and how often it says that there is a datum. */
export interface PlannedFrequency {
  readonly item: string;
  readonly frequency: FrequencyId;
}

/** 各项的频次 — from the monitoring plan and the plan of data collection. */
export function plannedFrequencies(contents: LedgerContents): readonly PlannedFrequency[] {
  const [monitoring, collection] = [contents[monitoringPlanTable.id], contents[dataCollectionPlanTable.id]];
  const items = monitoring === undefined ? [] : readRecords(monitoringPlanTable, monitoring, "expected").rows;
  const data =
    collection === undefined ? [] : readRecords(dataCollectionPlanTable, collection, "expected").rows;
  return [
    ...items.map(({ fields }) => [fields.item.value, fields.frequency.value] as const),
    ...data.map(({ fields }) => [fields.datum.value, fields.frequency.value] as const),
  ].flatMap(([item, frequency]) =>
    item === undefined || frequency === undefined ? [] : [{ item, frequency }],
  );
}

/**
 * 排放源的频次 — how often there should be a row of a source: `yearly` or `quarterly` only where every entry of the plans that
 * names the source says so; in all other cases by month.
 */
export function seriesFrequency(
  source: string,
  plans: readonly PlannedFrequency[],
): "monthly" | "quarterly" | "yearly" {
  const own = entriesOf(source, plans);
  const isOnly = (id: FrequencyId) => own.length > 0 && own.every(({ frequency }) => frequency === id);
  return isOnly("yearly") ? "yearly" : isOnly("quarterly") ? "quarterly" : "monthly";
}

/** 计划中的条目 — those that name the source: `R410A 补充` and `R410A 补充量`. */
export function entriesOf(source: string, plans: readonly PlannedFrequency[]): readonly PlannedFrequency[] {
  const key = nameKey(source);
  const exact = plans.filter(({ item }) => nameKey(item) === key);
  if (exact.length > 0) return exact;
  return plans.filter(({ item }) => key.length > 1 && nameKey(item).includes(key));
}
