import type { Rule } from "../rule";

/** CIECCPA061 8.2.5.3 notes 3–5 排放因子的来历 — where a factor comes from and what has to be said with it. */
export const emissionFactorNotes = {
  process: {
    clause: "CIECCPA061 8.2.5.3",
    modality: "should",
    requirement: "C12",
    says: {
      zh: "使用排放因子时，说清它对应产品的技术工艺和生产状况（注 3）。",
      en: "With a factor goes the technology and the state of production that it stands for (note 3).",
    },
    carriedBy: ["table OwnFactors", "finding own-factor-without-process"],
  },
  allocation: {
    clause: "CIECCPA061 8.2.5.3",
    modality: "should",
    requirement: "C12",
    says: {
      zh: "联产品系统产出多种产品时，说明算出因子时如何分配（注 4）。",
      en: "Where one system makes several products, the allocation behind the factor is stated (note 4).",
    },
    carriedBy: ["table OwnFactors", "person"],
  },
  precedence: {
    clause: "CIECCPA061 8.2.5.3",
    modality: "should",
    requirement: "C12",
    says: {
      zh: "因子先取由监测数据和行业测定标准算得的；没有时，才用主管部门行业核算指南的缺省值（注 5）。",
      en: "A factor from monitoring data and the industry's measurement standards goes first; only without one the default of the official industry guideline is used (note 5).",
    },
    carriedBy: ["CN.OWNFACTOR", "table OwnFactors", "finding own-factor-after-default"],
  },
} as const satisfies Record<string, Rule>;
