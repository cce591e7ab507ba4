import type { SourceClass } from "../../../core";
import type { TemplateEntry } from "../../editing/template-rows";
import type { PlannedSource } from "./planned-sources";

/** What is measured of a source, by its class: our own suggestion, no wording of a standard. */
const measured: Readonly<Record<SourceClass, string>> = {
  stationary: "燃料消耗量",
  mobile: "燃料消耗量",
  process: "原料消耗量或产品产量",
  wasteTreatment: "处理量",
  fugitive: "泄漏量或补充量",
  electricity: "购入电量",
  otherEnergy: "购入热量",
  biomass: "生物质燃料消耗量",
  embodiedCarbon: "产品产量",
};

/** 监测计划的预填 — a row for every source that has none; how often is left to the enterprise. */
export function planEntries(sources: readonly PlannedSource[]): readonly TemplateEntry[] {
  return sources
    .filter(({ isPlanned }) => !isPlanned)
    .map(({ name, class: own, units }) => ({
      id: `plan-${name}`,
      cells: { item: `${name}：${itemOf(own)}`, unit: units.join("；") },
    }));
}

/** 数据收集计划的预填 — activity data source by source, and one row each for factors, production and emissions. */
export function collectionEntries(sources: readonly PlannedSource[]): readonly TemplateEntry[] {
  return [
    ...sources.map(({ name, class: own }) => ({
      id: `collect-${name}`,
      cells: { datum: `${name}：${itemOf(own)}`, kind: "活动数据" },
    })),
    { id: "collect-factors", cells: { datum: "排放因子和燃料参数", kind: "排放因子" } },
    { id: "collect-production", cells: { datum: "主要产品产量", kind: "生产数据" } },
    { id: "collect-emissions", cells: { datum: "各排放源排放量汇总", kind: "排放数据" } },
  ];
}

function itemOf(own: SourceClass | undefined): string {
  return own === undefined ? "活动数据" : measured[own];
}
