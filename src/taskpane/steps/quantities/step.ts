import {
  calculatedTables,
  declaredPeriod,
  knownSources,
  monthlySeries,
  plannedFrequencies,
  qualityPlanTable,
  quantitiesPart,
  sourcesApart,
  sourcesWithoutRows,
  verdictSettingsTable,
} from "../../../core";
import type { TableContents } from "../../editing/draft";
import type { EditedStep } from "../../editing/use-editing";
import { lookedAt } from "../looked-at";

/** 活动数据与核算 — the tables of activity data and own factors, and the rules over them (B7, C1 to C5, C8, C12). */
export const quantitiesEditing: EditedStep = {
  tables: quantitiesPart.tables,
  reads: [...quantitiesPart.reads, qualityPlanTable, verdictSettingsTable],
  assess: (contents, choices) => ({
    findings: quantitiesPart.findings(contents, lookedAt(contents, choices)),
    progress: progressOf(contents),
  }),
};

/** Every series counts once, however many months it has. */
function progressOf(contents: TableContents) {
  const rows = calculatedTables(contents).flatMap((table) => table.rows);
  const declared = declaredPeriod(contents);
  const series = declared === undefined ? [] : monthlySeries(rows, declared, plannedFrequencies(contents));
  const without = sourcesWithoutRows(knownSources(contents), rows, sourcesApart(contents));
  return {
    answered: series.filter(({ missing }) => missing.length === 0).length,
    asked: series.length + without.length,
  };
}
