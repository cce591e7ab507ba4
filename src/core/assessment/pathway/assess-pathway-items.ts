import type { Finding } from "../../finding";
import type { BaselineLedger } from "../../ledger";
import { guide } from "../../standards";
import { findIndustryType, industryTypes } from "../../tables";
import { against } from "../finding-of-rule";
import { choosePathway } from "./choose-pathway";

/** 实施路径与承诺 — A9, D8: a pathway other than table 1 gives is a note; the commitment belongs into the strategy. */
export function assessPathwayItems(items: NonNullable<BaselineLedger["pathway"]>): readonly Finding[] {
  const { industryType, pathway, pathwayReason, inStrategy } = items;
  const findings: Finding[] = [];
  if (inStrategy.value === "no") {
    findings.push(against(guide.stagesAndTargets.commitment, "commitment-outside-strategy", inStrategy.at));
  }
  if (industryType.value === undefined) return findings;
  const words = industryType.value.split(/[、,，;；+＋/]/).filter((word) => word.trim() !== "");
  const types = words.flatMap((word) => findIndustryType(word)?.id ?? []);
  if (types.length < words.length) {
    const unknown = words.find((word) => findIndustryType(word) === undefined) ?? "";
    const values = {
      found: unknown.trim(),
      candidates: industryTypes.map(({ text }) => text.zh).join("、"),
      candidatesInEnglish: industryTypes.map(({ text }) => text.en).join(", "),
    };
    return [...findings, against(guide.stages.suitable, "industry-type-unknown", industryType.at, values)];
  }
  const chosen = choosePathway(types);
  if (chosen === undefined || pathway.value === undefined || pathway.value === chosen.pathway.id) {
    return findings;
  }
  const values = { expected: chosen.pathway.text.zh, expectedInEnglish: chosen.pathway.text.en };
  const finding = against(guide.stages.byIndustry, "pathway-differs", pathway.at, values);
  return [...findings, pathwayReason.isBlank ? { ...finding, severity: "question" } : finding];
}
