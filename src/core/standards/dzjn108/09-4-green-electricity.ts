import type { Rule } from "../rule";

/** DZJN108 9.4 绿电消纳 — green power and green certificates. */
export const greenElectricity = {
  onlyElectricityUsed: {
    clause: "DZJN108 9.4",
    modality: "shall",
    requirement: "C8",
    says: {
      zh: "绿电（交易购入）和绿证只能对应企业用电产生的排放，不能超出用电量，也不能抵别的排放。",
      en: "Green power bought in trade and certificates only stand against emissions of electricity used, never beyond it and never against others.",
    },
    carriedBy: ["CN.ELECTRICITY", "finding green-power-exceeds-use"],
  },
  twoBases: {
    clause: "DZJN108 9.4",
    modality: "shall",
    requirement: "C8",
    says: {
      zh: "绿电和绿证带来的减排按地域和按市场分开核算，两种结果各自合计。",
      en: "What green power and certificates save is accounted by location and by market apart; each basis has its own total.",
    },
    carriedBy: ["CN.ELECTRICITY", "finding market-factor-missing"],
  },
} as const satisfies Record<string, Rule>;
