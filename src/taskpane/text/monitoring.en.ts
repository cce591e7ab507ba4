import type { monitoringZh } from "./monitoring.zh";

/** The texts of the step on monitoring in English. */
export const monitoringEn: typeof monitoringZh = {
  noSourcesToPlan: "The register of sources has no accepted source yet; once it has, rows are proposed here.",
  sourcesPlanned: (count) => `${count} sources in the monitoring plan`,
  sourcesNotPlanned: "Not in the plan yet:",
  addPlanRows: (count) => (count === 1 ? "Enter 1 row of the plan" : `Enter ${count} rows of the plan`),
  planRowsFromSources:
    "One row for each source without one. Minimum frequencies are printed for cement works only (Table 3); for others enter what your accounting standard asks.",
  addCementRows: (count) => `Add the cement example: ${count} rows`,
  cementIsExample:
    "Table 3 of CIECCPA061 is an example for cement works, with minimum frequency, requirement and evidence. Change it once it is added.",
  addCollectionRows: (count) =>
    count === 1 ? "Enter 1 row to be collected" : `Enter ${count} rows to be collected`,
  collectionRowsFromSources:
    "Activity data source by source, and one row each for factors, production and emissions, to be completed.",
  calibrations: "Calibrations by their end",
  calibrationsOn: "As on",
  dueWithin: (days) => `What ends within ${days} days is said to be due; the last day still counts.`,
  validUntil: (date) => `valid until ${date}`,
  calibrationExpired: "expired",
  calibrationDue: "due",
  calibrationValid: "valid",
  calibrationUnknown: "no date",
};
