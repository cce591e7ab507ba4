import {
  emissionUnitsTable,
  monitoringPlanTable,
  nameKey,
  namesIn,
  readRecords,
  sourcesTable,
  type SourceClass,
} from "../../../core";
import type { TableContents } from "../../editing/draft";

/** 待监测的排放源 — a source of the register that is not rejected, where it lies, and whether the plan holds it. */
export interface PlannedSource {
  readonly name: string;
  readonly class: SourceClass | undefined;
  readonly units: readonly string[];
  readonly isPlanned: boolean;
}

/**
 * 监测计划的覆盖 — every source of the register that is not rejected: it is planned where an item is called after it, or
 * where its emission unit has a row of the plan.
 */
export function plannedSources(contents: TableContents): readonly PlannedSource[] {
  const sources = contents[sourcesTable.id];
  if (sources === undefined) return [];
  const unitRows = rowsOfUnits(contents);
  const plan = rowsOfPlan(contents);
  return readRecords(sourcesTable, sources, "expected").rows.flatMap(({ fields }): PlannedSource[] => {
    const name = fields.source.value;
    if (name === undefined || fields.status.value === "rejected") return [];
    const own = nameKey(name);
    const units = [
      ...namesIn(fields.unit.value),
      ...unitRows.filter(({ sources: held }) => held.includes(own)).map(({ unit }) => unit),
    ];
    const keys = new Set(units.map(nameKey));
    const isPlanned = plan.some(
      ({ item, units: planned }) => item.includes(own) || planned.some((unit) => keys.has(unit)),
    );
    return [{ name, class: fields.class.value, units: [...new Set(units)], isPlanned }];
  });
}

function rowsOfUnits(contents: TableContents): readonly { unit: string; sources: readonly string[] }[] {
  const content = contents[emissionUnitsTable.id];
  if (content === undefined) return [];
  return readRecords(emissionUnitsTable, content, "expected").rows.flatMap(({ fields }) =>
    fields.unit.value === undefined
      ? []
      : [{ unit: fields.unit.value, sources: namesIn(fields.sources.value).map(nameKey) }],
  );
}

function rowsOfPlan(contents: TableContents): readonly { item: string; units: readonly string[] }[] {
  const content = contents[monitoringPlanTable.id];
  if (content === undefined) return [];
  return readRecords(monitoringPlanTable, content, "expected").rows.map(({ fields }) => ({
    item: nameKey(fields.item.value ?? ""),
    units: namesIn(fields.unit.value).map(nameKey),
  }));
}
