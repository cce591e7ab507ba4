import type { Rule } from "../rule";

/** DB43 3.6 术语 — neutrality as a definition; the draft has no clause of judgement and prescribes no words. */
export const terms = {
  neutrality: {
    clause: "DB43 3.6",
    modality: "shall",
    requirement: "F4",
    says: {
      zh: "特定时期内排放量与清除量之和为零。净额不大于零即符合定义；配额和减排信用不在其中。",
      en: "Emissions and removals of a period sum to zero. A net of zero or less meets the definition; allowances and reduction credits have no part in it.",
    },
    carriedBy: ["CN.VERDICT"],
  },
  emission: {
    clause: "DB43 3.11",
    modality: "shall",
    requirement: "F4",
    says: {
      zh: "碳排放是核算边界内产品、服务和活动各环节的全部温室气体。",
      en: "Carbon emission is every greenhouse gas of the products, services and activities inside the accounting boundary.",
    },
    carriedBy: ["CN.TOTALS"],
  },
} as const satisfies Record<string, Rule>;
