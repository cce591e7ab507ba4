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
  enterprise: {
    clause: "DB43 6.3.1.2a",
    modality: "should",
    requirement: "D6",
    says: {
      zh: "企业层级用排放总量和强度。",
      en: "The enterprise has total and intensity.",
    },
    carriedBy: ["table Performance"],
  },
  departments: {
    clause: "DB43 6.3.1.2b",
    modality: "should",
    requirement: "D6",
    says: {
      zh: "部门层级用各部门或车间的排放量。",
      en: "Departments have the emissions of each.",
    },
    carriedBy: ["table Performance"],
  },
  equipment: {
    clause: "DB43 6.3.1.2c",
    modality: "should",
    requirement: "D6",
    says: {
      zh: "设施设备层级用反映运行状态和效率的参数。",
      en: "Equipment has parameters of how it runs.",
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
  processUnits: {
    clause: "DB43 6.3.1.3a",
    modality: "may",
    requirement: "D6",
    says: {
      zh: "生产单元可用重点工序的排放水平。",
      en: "Process units may have the emissions of key processes.",
    },
    carriedBy: ["table Performance"],
  },
  projects: {
    clause: "DB43 6.3.1.3c",
    modality: "may",
    requirement: "D6",
    says: {
      zh: "项目可用减碳量或目标。",
      en: "Projects may have abatement or a target.",
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
