import type { Finding, Place } from "../../finding";
import { dataCollectionPlanTable, frequencyChoices } from "../../ledger";
import { cieccpa061, db43 } from "../../standards";
import { against, open } from "../finding-of-rule";
import type { SourceLedger } from "./source-ledger";

/** The id of a frequency. */
export type FrequencyId = (typeof frequencyChoices)[number]["id"];

/** From the most to the least often. What follows batches, cycles and settlements has no place in this order. */
const calendarOrder: readonly FrequencyId[] = [
  "continuous",
  "perShift",
  "daily",
  "weekly",
  "monthly",
  "quarterly",
  "halfYearly",
  "yearly",
];

/** 频次比较 — whether a frequency is at least as often as the minimum; `undefined` where the calendar cannot tell. */
export function isOftenEnough(frequency: FrequencyId, minimum: FrequencyId): boolean | undefined {
  if (frequency === minimum || frequency === "continuous") return true;
  const [own, least] = [calendarOrder.indexOf(frequency), calendarOrder.indexOf(minimum)];
  return own === -1 || least === -1 ? undefined : own <= least;
}

const { plan } = cieccpa061.monitoring;

/** 监测频次 — B4: no item is monitored less often than its minimum. */
export function assessFrequencies({ monitoringPlan }: SourceLedger): readonly Finding[] {
  return monitoringPlan.flatMap(({ fields }): Finding[] => {
    const { frequency, minimumFrequency } = fields;
    if (frequency.value === undefined || minimumFrequency.value === undefined) return [];
    const isEnough = isOftenEnough(frequency.value, minimumFrequency.value);
    if (isEnough === true) return [];
    const [own, least] = [wordsOf(frequency.value), wordsOf(minimumFrequency.value)];
    const values = {
      found: own?.zh ?? "",
      foundInEnglish: own?.en ?? "",
      minimum: least?.zh ?? "",
      minimumInEnglish: least?.en ?? "",
    };
    if (isEnough === undefined) return [open(plan, "frequency-not-comparable", frequency.at, values)];
    // The plan may hold what it likes (可); a minimum that somebody entered is meant to be kept.
    return [{ ...against(plan, "frequency-below-minimum", frequency.at, values), severity: "warning" }];
  });
}

function wordsOf(id: FrequencyId) {
  return frequencyChoices.find((choice) => choice.id === id)?.text;
}

const planPlace: Place = { input: dataCollectionPlanTable.name, name: dataCollectionPlanTable.title };

/** 数据收集计划 — B5: activity data, factors, production data and emission data each have a row. */
export function assessCollectionPlan({ dataCollectionPlan }: SourceLedger): readonly Finding[] {
  if (dataCollectionPlan.length === 0) return [];
  const kinds = dataCollectionPlanTable.columns.find((column) => column.id === "kind")?.choices ?? [];
  return kinds
    .filter(({ id }) => !dataCollectionPlan.some(({ fields }) => fields.kind.value === id))
    .map(({ text }) =>
      against(db43.dataCollectionPlan.contents, "plan-item-missing", planPlace, {
        found: text.zh,
        foundInEnglish: text.en,
      }),
    );
}
