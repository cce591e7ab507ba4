import type { Rule } from "../rule";

/** DB43 6.3.1 碳绩效参数 — what is measured at which level. */
export const performanceParameters = {
  levels: {
    clause: "DB43 6.3.1.2",
    modality: "should",
    requirement: "D6",
    says: {
      zh: "至少在企业、部门、设施设备三个层级建立碳绩效参数。",
      en: "Parameters are set at least for enterprise, departments and equipment.",
    },
    carriedBy: ["table Performance"],
  },
  furtherLevels: {
    clause: "DB43 6.3.1.3",
    modality: "may",
    requirement: "D6",
    says: {
      zh: "需要时还可有生产单元、供应链和产品、项目层级的参数。",
      en: "Process units, supply chain and products, and projects may have parameters too.",
    },
    carriedBy: ["table Performance"],
  },
  method: {
    clause: "DB43 6.3.1.4",
    modality: "should",
    requirement: "D6",
    says: {
      zh: "写明参数怎样确定、监测、更新，以及异常怎样判定和处理。",
      en: "How parameters are set, monitored and updated, and what counts as abnormal, is written down.",
    },
    carriedBy: ["table Performance"],
  },
} as const satisfies Record<string, Rule>;
