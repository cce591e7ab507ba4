import type { ClauseRef } from "../finding";
import type { Text } from "../text/language";

/** 性质 — direct, indirect, or special, which is reported apart and never part of a total. */
export type SourceKind = "direct" | "indirect" | "special";

/** 排放源类别 — the nine classes of DB43 Table C.1, in its order. */
export const sourceClasses = [
  "stationary",
  "mobile",
  "process",
  "wasteTreatment",
  "fugitive",
  "electricity",
  "otherEnergy",
  "biomass",
  "embodiedCarbon",
] as const;

/** The id of a class of sources. */
export type SourceClass = (typeof sourceClasses)[number];

/** Where a row of a template stands. */
export interface TemplateOrigin {
  readonly document: string;
  readonly edition: string;
  readonly table: string;
}

/** 典型排放源 — one source that the annex expects: of every industry, or of the industries whose codes it names. */
export interface SourceRow {
  /** Stable: `C1-1` to `C1-9` and `C2-1` to `C2-20`, with a letter where one cell of the table holds several. */
  readonly key: string;
  readonly class: SourceClass;
  readonly kind: SourceKind;
  readonly category: Text;
  /** How the table calls the industry; absent in the part for all industries. */
  readonly industry?: string;
  /** GB/T 4754 codes; the mapping is ours, not the annex's. */
  readonly codes: readonly string[];
  readonly source: Text;
  readonly facilities?: Text;
  readonly gases: readonly string[];
  /** Gases that the table names and that are none of the seven: shown, never added. */
  readonly gasesOutside: readonly string[];
  readonly clause: ClauseRef;
  readonly origin: TemplateOrigin;
  readonly note?: Text;
}

/** 行业 — a name of an industry with its codes; several codes mean that the name alone does not decide. */
export interface IndustryRow {
  readonly codes: readonly string[];
  readonly name: Text;
  readonly aliases: readonly string[];
  readonly document: string;
}

/** 钢铁企业排放单元 — one line of CIECCPA061 Table 2, a worked list for steel. */
export interface SteelUnitRow {
  readonly key: string;
  readonly category: string;
  readonly activity: string;
  readonly materials: string;
  readonly unit: Text;
  readonly equipment: string;
  readonly auxiliary?: string;
  readonly clause: ClauseRef;
  readonly origin: TemplateOrigin;
}

/** 水泥企业监测项目 — one line of CIECCPA061 Table 3, a worked list for cement. */
export interface CementItemRow {
  readonly key: string;
  readonly item: Text;
  readonly source: string;
  /** The id of the minimum frequency. */
  readonly minimum: string;
  readonly minimumPrinted: string;
  readonly requirement: string;
  readonly evidence: string;
  readonly clause: ClauseRef;
  readonly origin: TemplateOrigin;
  readonly note?: Text;
}
