import type { KindAdmission, OffsetPolicy } from "../offset-policy";
import { creditTerms } from "./03-3-credits";
import { offsetQuality as quality } from "./09-1-offset-quality";
import { externalProjects as projects } from "./09-2-external-projects";
import { greenElectricity } from "./09-4-green-electricity";

/** 3.3 asks for issue by or for a government, which private programmes are not. */
const international: KindAdmission = {
  rule: projects.international,
  notWith: "cdmOnly",
  doubt: creditTerms.credit,
};

/** DZJN108 9 抵消规则 — four kinds of credits and own projects outside, green power against electricity; no allowances. */
export const offsetPolicy: OffsetPolicy = {
  kinds: {
    ccer: { rule: projects.ccer },
    tanpuhui: { rule: projects.tanpuhui, needs: ["recognition"] },
    energySaving: { rule: projects.energySaving, needs: ["recognition"] },
    cdm: { rule: projects.international },
    gs: international,
    vcs: international,
    acr: international,
    car: international,
    internationalOther: international,
    certifiedSink: { rule: projects.ownSinks, needs: ["recognition", "outside"], isUnnumbered: true },
    greenCertificate: { rule: greenElectricity.onlyElectricityUsed, isForElectricity: true },
    greenPower: {
      rule: greenElectricity.onlyElectricityUsed,
      isForElectricity: true,
      isUnnumbered: true,
      exits: ["settled", "retired", "equivalent"],
    },
  },
  otherKinds: { rule: projects.kinds, isRefused: true },
  outside: creditTerms.outside,
  use: creditTerms.outside,
  period: quality.criteria,
  exit: {
    rule: quality.window,
    proof: quality.documents,
    ways: ["retired", "equivalent"],
    window: {
      rule: quality.window,
      months: 12,
      monthsForEvent: 36,
      retiredOnly: "unretiredRefused",
    },
  },
  later: { rule: quality.afterTheFact, excluded: "laterReductionsRefused" },
  quality: [
    { rule: quality.additional, column: "additional" },
    { rule: quality.criteria, column: "permanent" },
    { rule: quality.criteria, column: "countedOnce" },
    { rule: quality.thirdParty, column: "thirdParty" },
    { rule: quality.afterTheFact, column: "afterTheFact" },
  ],
  once: projects.ownSinks,
  electricity: greenElectricity.onlyElectricityUsed,
  order: {
    rule: projects.kinds,
    ranks: [],
    preferences: { ccer: ["forest", "local"], tanpuhui: ["localTravel"], energySaving: ["local"] },
  },
};
