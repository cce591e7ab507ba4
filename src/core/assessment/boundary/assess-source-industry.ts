import type { Finding } from "../../finding";
import type { EnterpriseFields } from "../../ledger";
import { db43 } from "../../standards";
import { findIndustry } from "../../tables";
import { open } from "../finding-of-rule";

/** 排放源行业 — B1: whether the industry whose typical sources are looked for is one that can be read. */
export function assessSourceIndustry({ sourceIndustry }: EnterpriseFields): readonly Finding[] {
  const { value: found, at } = sourceIndustry;
  if (found === undefined) return [];
  const answer = findIndustry(found);
  const rule = db43.sourceExamples.classes;
  if ("unknown" in answer) return [open(rule, "industry-unknown", at, { found })];
  if ("code" in answer) return [];
  const said = (language: "zh" | "en"): readonly string[] =>
    answer.ambiguous.map(({ codes, name }) => `${codes[0] ?? ""} ${name[language]}`);
  const values = { found, candidates: said("zh").join("、"), candidatesInEnglish: said("en").join(", ") };
  return [open(rule, "industry-ambiguous", at, values)];
}
