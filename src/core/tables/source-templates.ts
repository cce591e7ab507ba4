import cementJson from "./cement-monitoring.json";
import sourcesJson from "./emission-sources.json";
import industriesJson from "./industries.json";
import type { CementItemRow, IndustryRow, SourceRow, SteelUnitRow } from "./source-rows";
import steelJson from "./steel-units.json";

/** 典型排放源表 — DB43 Annex C, source by source, in the order of the tables. */
export const annexSources = sourcesJson.rows as readonly SourceRow[];

/** 行业表 — the divisions of GB/T 4754, some groups, and the industries of Annex C. */
export const industries = industriesJson.rows as readonly IndustryRow[];

/** 钢铁企业排放单元示例 — CIECCPA061 Table 2; its line that is printed twice stands here once. */
export const steelUnits = steelJson.rows as readonly SteelUnitRow[];

/** 水泥企业监测项目示例 — CIECCPA061 Table 3; merged cells are repeated in every line they cover. */
export const cementItems = cementJson.rows as readonly CementItemRow[];

/** 数据版本 — the version of these templates. */
export const sourceTemplatesVersion = sourcesJson.version;
