import type { Rule } from "../rule";

/** CIECCPA061 8.2.5 碳排放量计算 — which method. Note 1 of 8.2.5.2 prints the lead-in of the factor method by mistake; its conditions are those under which the mass balance is right. */
export const methods = {
  order: {
    clause: "CIECCPA061 8.2.5",
    modality: "should",
    requirement: "C10",
    says: {
      zh: "优先用实测法，其次用计算法（物料平衡法、排放因子法）。",
      en: "Measuring comes first, then calculating (mass balance or emission factor).",
    },
    carriedBy: ["CN.METHOD", "CN.COMPARE"],
  },
  measured: {
    clause: "CIECCPA061 8.2.5.1",
    modality: "should",
    requirement: "C10",
    says: {
      zh: "实测要用有代表性的烟气流量和浓度，连续监测或采样分析均可。",
      en: "Measuring takes representative flue-gas flow and concentration, continuously or by samples.",
    },
    carriedBy: ["CN.METHOD"],
  },
  massBalance: {
    clause: "CIECCPA061 8.2.5.2 note 1",
    modality: "should",
    requirement: "C10",
    says: {
      zh: "工艺和设备关系复杂、物料种类较单一而含碳量不稳定、没有可参考的因子时，适合物料平衡法（原文此注误印为排放因子法）。",
      en: "The mass balance suits complex processes and equipment, few kinds of material with unsteady carbon content, and the lack of a factor (the note is printed with the words of the factor method by mistake).",
    },
    carriedBy: ["CN.METHOD"],
  },
  emissionFactor: {
    clause: "CIECCPA061 8.2.5.3 note 1",
    modality: "should",
    requirement: "C10",
    says: {
      zh: "工艺简单、设备关系清楚、物料种类较单一且含碳量较恒定时，适合排放因子法。",
      en: "The factor method suits simple processes with clear relations and few kinds of material with steady carbon content.",
    },
    carriedBy: ["CN.METHOD"],
  },
  technology: {
    clause: "CIECCPA061 8.2.5.3 note 3",
    modality: "should",
    requirement: "C12",
    says: {
      zh: "写明因子对应的产品技术工艺和生产状况。",
      en: "State the technology and the state of production that a factor belongs to.",
    },
    carriedBy: [
      "table SourceMethods",
      "table OwnFactors",
      "finding factor-technology-unstated",
      "finding own-factor-without-process",
    ],
  },
  allocation: {
    clause: "CIECCPA061 8.2.5.3 note 4",
    modality: "should",
    requirement: "C12",
    says: {
      zh: "联产品有差异时，写明因子计算中的分配情况。",
      en: "Where co-products differ, state how the factor was allocated.",
    },
    carriedBy: ["table SourceMethods", "table OwnFactors", "finding allocation-unstated", "person"],
  },
  provenance: {
    clause: "CIECCPA061 8.2.5.3 note 5",
    modality: "should",
    requirement: "C12",
    says: {
      zh: "因子先取由监测数据和行业测定标准算得的；没有或算不出时，才用主管部门发布的行业核算指南的缺省值。",
      en: "A factor calculated from monitored data by the industry's measurement standards goes first; only without one the default of the guideline published by the authority is used.",
    },
    carriedBy: [
      "CN.REGISTERCHECK",
      "CN.OWNFACTOR",
      "table SourceMethods",
      "table OwnFactors",
      "finding factor-measured-first",
      "finding own-factor-after-default",
    ],
  },
} as const satisfies Record<string, Rule>;
