import type { OffsetPolicy } from "../offset-policy";
import { neutralityStage as stage } from "./07-3-neutrality-stage";
import { evaluationCriteria as criteria } from "./08-1-evaluation-criteria";

/** GUIDE 7.3.4、8.1.3 抵消规则 — credits on the open list, retired for the period, not older than five years; no allowances. */
export const offsetPolicy: OffsetPolicy = {
  kinds: {
    allowanceAllocated: { rule: criteria.creditSource, isRefused: true },
    allowancePurchased: { rule: criteria.creditSource, isRefused: true },
    greenPower: { rule: stage.certificates, isRefused: true },
    ccer: { rule: stage.ccer },
    provincialCcer: { rule: stage.ccer },
    gs: { rule: stage.goldStandard, needs: ["hostInChina"] },
    vcs: { rule: stage.verifiedCarbon, needs: ["hostInChina"] },
    greenCertificate: { rule: stage.certificates, isForElectricity: true },
    tanpuhui: { rule: stage.recognised, needs: ["recognition"] },
    provincialCredit: { rule: stage.recognised, needs: ["recognition"] },
  },
  otherKinds: { rule: stage.credits, onlyWith: "unlistedKindsCounted", doubt: stage.credits },
  outside: criteria.creditSource,
  use: criteria.creditPeriod,
  period: criteria.creditPeriod,
  traceable: criteria.creditSource,
  exit: {
    rule: stage.retirement,
    proof: stage.retirement,
    ways: ["retired", "equivalent"],
    withinPeriod: "retirementWithinPeriod",
  },
  age: { rule: criteria.creditAge, years: 5, byVintage: "ageByVintage" },
  later: { rule: criteria.creditPeriod, excluded: "laterReductionsRefused" },
  quality: [],
  once: criteria.creditSource,
  electricity: criteria.certificatesForElectricity,
};
