import type { Text } from "../text/language";

/** GWP 版本 — the assessment reports of the IPCC whose 100-year values are in the table. */
export type GwpSetId = "SAR" | "AR4" | "AR5" | "AR6";

/**
 * 可信度 — `high`: read alike in two sources that look independent; `medium`: in one official text; `low`: in
 * one other source.
 */
export type Confidence = "high" | "medium" | "low";

/** 全球变暖潜势 — one 100-year global warming potential with its source. */
export interface GwpRow {
  readonly key: string;
  readonly name: Text;
  readonly set: GwpSetId;
  readonly year: number;
  /** A decimal as the source prints it. */
  readonly value: string;
  readonly unit: "kgCO2e/kg";
  readonly source: { readonly document: string; readonly table?: string };
  readonly confidence: Confidence;
  readonly note?: Text;
  /** Of a blend: what the value was computed from, in mass percent. */
  readonly components?: readonly { readonly key: string; readonly massPercent: string }[];
}

/** One edition of the values. */
export interface GwpSet {
  readonly id: GwpSetId;
  /** Which assessment report, as Chinese counts. */
  readonly ordinal: string;
  readonly year: number;
  readonly name: Text;
}

/** GWP 版本表 — oldest first; no standard prescribes one, so none is the default. */
export const gwpSets: readonly GwpSet[] = [
  {
    id: "SAR",
    ordinal: "二",
    year: 1995,
    name: { zh: "IPCC 第二次评估报告（1995）", en: "IPCC Second Assessment Report (1995)" },
  },
  {
    id: "AR4",
    ordinal: "四",
    year: 2007,
    name: { zh: "IPCC 第四次评估报告（2007）", en: "IPCC Fourth Assessment Report (2007)" },
  },
  {
    id: "AR5",
    ordinal: "五",
    year: 2013,
    name: { zh: "IPCC 第五次评估报告（2013）", en: "IPCC Fifth Assessment Report (2013)" },
  },
  {
    id: "AR6",
    ordinal: "六",
    year: 2021,
    name: { zh: "IPCC 第六次评估报告（2021）", en: "IPCC Sixth Assessment Report (2021)" },
  },
];
