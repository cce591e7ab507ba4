import type { Finding } from "../../finding";
import { guide, type Rule } from "../../standards";
import { industryTypes, pathways, type IndustryType, type IndustryTypeId, type Pathway } from "../../tables";
import { against } from "../finding-of-rule";

/** 实施路径的选取 — the pathway of table 1, the type that decided it and the rule it rests on. */
export interface ChosenPathway {
  readonly pathway: Pathway;
  readonly decidedBy: IndustryType;
  readonly rule: Rule;
  /** What is to be said where several types meet. */
  readonly findings: readonly Finding[];
}

/**
 * 选取实施路径 — A9: one type follows its line of table 1; of several the one that asks for more decides, in the order
 * thermal power, raw material, process, discrete.
 */
export function choosePathway(types: readonly IndustryTypeId[]): ChosenPathway | undefined {
  const decidedBy = industryTypes.find(({ id }) => types.includes(id));
  const pathway = pathways.find((each) => decidedBy !== undefined && each.types.includes(decidedBy.id));
  if (decidedBy === undefined || pathway === undefined) return undefined;
  const others = industryTypes.filter(({ id }) => types.includes(id) && id !== decidedBy.id);
  const { byIndustry, mixed } = guide.stages;
  if (others.length === 0) return { pathway, decidedBy, rule: byIndustry, findings: [] };
  const values = {
    found: others.map(({ text }) => text.zh).join("、"),
    foundInEnglish: others.map(({ text }) => text.en).join(", "),
    expected: decidedBy.text.zh,
    expectedInEnglish: decidedBy.text.en,
  };
  const isInNote =
    others.length === 1 &&
    ((decidedBy.id === "rawMaterial" && others[0]?.id === "process") || decidedBy.id === "process");
  const finding = against(
    mixed,
    isInNote ? "mixed-base" : "mixed-base-outside-note",
    { input: "types" },
    values,
  );
  return { pathway, decidedBy, rule: mixed, findings: [{ ...finding, severity: "note" }] };
}
