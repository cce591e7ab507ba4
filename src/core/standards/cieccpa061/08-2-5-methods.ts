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
    clause: "CIECCPA061 8.2.5.2",
    modality: "should",
    requirement: "C10",
    says: {
      zh: "工艺和设备关系复杂、物料种类较单一而含碳量不稳定、没有可参考的因子时，适合物料平衡法（原文此注误印为排放因子法）。",
      en: "The mass balance suits complex processes and equipment, few kinds of material with unsteady carbon content, and the lack of a factor (the note is printed with the words of the factor method by mistake).",
    },
    carriedBy: ["CN.METHOD"],
  },
  emissionFactor: {
    clause: "CIECCPA061 8.2.5.3",
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
    carriedBy: ["table SourceMethods", "finding factor-technology-unstated"],
  },
  allocation: {
    clause: "CIECCPA061 8.2.5.3 note 4",
    modality: "should",
    requirement: "C12",
    says: {
      zh: "联产品有差异时，写明因子计算中的分配情况。",
      en: "Where co-products differ, state how the factor was allocated.",
    },
    carriedBy: ["table SourceMethods", "finding allocation-unstated"],
  },
  provenance: {
    clause: "CIECCPA061 8.2.5.3 note 5",
    modality: "should",
    requirement: "C12",
    says: {
      zh: "因子由监测数据算得；没有时用主管部门公布的行业指南缺省值。",
      en: "A factor comes from monitored data; where there are none, the default of the industry guideline published by the authority.",
    },
    carriedBy: ["CN.REGISTERCHECK", "table SourceMethods", "finding factor-measured-first"],
  },
} as const satisfies Record<string, Rule>;
