import { findIndustry } from "./find-industry";
import type { IndustryTypeId } from "./industry-types";

/** What is proposed for a division, and how sure the reading is. */
export interface ProposedType {
  readonly type: IndustryTypeId;
  /** `named`: GUIDE 3.11–3.13 names the industry; `read`: we read it from how such an industry produces. */
  readonly ground: "named" | "read";
}

/**
 * Divisions of GB/T 4754 as GUIDE describes the types. It names industries, not codes: steel, non-ferrous, petrochemicals,
 * chemicals and building materials as raw-material ones; paper, leather, recycling, fine chemicals and surface treatment as
 * process ones. No published mapping to codes is known.
 */
const byDivision: Readonly<Partial<Record<string, ProposedType>>> = {
  "19": { type: "process", ground: "named" },
  "22": { type: "process", ground: "named" },
  "25": { type: "rawMaterial", ground: "named" },
  "26": { type: "rawMaterial", ground: "named" },
  "30": { type: "rawMaterial", ground: "named" },
  "31": { type: "rawMaterial", ground: "named" },
  "32": { type: "rawMaterial", ground: "named" },
  "34": { type: "discrete", ground: "read" },
  "35": { type: "discrete", ground: "read" },
  "36": { type: "discrete", ground: "read" },
  "37": { type: "discrete", ground: "read" },
  "38": { type: "discrete", ground: "read" },
  "39": { type: "discrete", ground: "read" },
  "40": { type: "discrete", ground: "read" },
  "42": { type: "process", ground: "named" },
};

const byWord: Readonly<Partial<Record<string, ProposedType>>> = {
  火电: { type: "thermalPower", ground: "named" },
  火力发电: { type: "thermalPower", ground: "named" },
  煤电: { type: "thermalPower", ground: "named" },
  精细化工: { type: "process", ground: "named" },
  表面处理: { type: "process", ground: "named" },
  新材料: { type: "process", ground: "named" },
  再生资源利用: { type: "process", ground: "named" },
  制革: { type: "process", ground: "named" },
};

/** 建议的生产类型 — what the industry suggests; `undefined` where it suggests nothing, and people decide in every case. */
export function proposedType(industry: string): ProposedType | undefined {
  const word = byWord[industry.normalize("NFKC").trim()];
  if (word !== undefined) return word;
  const answer = findIndustry(industry);
  return "code" in answer ? byDivision[answer.code.slice(0, 2)] : undefined;
}
