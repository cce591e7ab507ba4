import type { Rule } from "../rule";

/** DB14 6.4 目标及实施方案 — targets, indicators and the plan of measures. */
export const targets = {
  targets: {
    clause: "DB14 6.4.1",
    modality: "shall",
    requirement: "D3",
    says: {
      zh: "结合方针、现状和基准制定碳排放管理目标。",
      en: "Management targets follow from policy, survey and baseline.",
    },
    carriedBy: ["table Targets"],
  },
  lawful: {
    clause: "DB14 6.4.1a",
    modality: "shall",
    requirement: "D3",
    says: {
      zh: "目标满足法律法规和标准。",
      en: "Targets meet law and standards.",
    },
    carriedBy: ["table Targets"],
  },
  improvement: {
    clause: "DB14 6.4.1b",
    modality: "shall",
    requirement: "D3",
    says: {
      zh: "目标达到绩效改进的预期。",
      en: "Targets bring the improvement expected.",
    },
    carriedBy: ["table Targets"],
  },
  compliance: {
    clause: "DB14 6.4.1c",
    modality: "shall",
    requirement: "D3",
    says: {
      zh: "目标包括履约和交易。",
      en: "Targets cover surrender and trading.",
    },
    carriedBy: ["table Targets"],
  },
  assets: {
    clause: "DB14 6.4.1d",
    modality: "shall",
    requirement: "D3",
    says: {
      zh: "目标包括碳资产的开发利用。",
      en: "Targets cover carbon assets.",
    },
    carriedBy: ["table Targets"],
  },
  responsibility: {
    clause: "DB14 6.4.1e",
    modality: "shall",
    requirement: "D3",
    says: {
      zh: "目标体现节能降碳的社会责任。",
      en: "Targets show social responsibility.",
    },
    carriedBy: ["table Targets"],
  },
  byLevel: {
    clause: "DB14 6.4.2",
    modality: "shall",
    requirement: "D3",
    says: {
      zh: "把目标分解到各层级，建立指标。",
      en: "Targets are broken down to all levels as indicators.",
    },
    carriedBy: ["table Targets"],
  },
  byFacility: {
    clause: "DB14 6.4.2a",
    modality: "shall",
    requirement: "D3",
    says: {
      zh: "指标：重点设备设施的排放量或能效。",
      en: "Indicator: emissions or efficiency of key facilities.",
    },
    carriedBy: ["table Targets"],
  },
  byProcess: {
    clause: "DB14 6.4.2b",
    modality: "shall",
    requirement: "D3",
    says: {
      zh: "指标：重点工序的排放量。",
      en: "Indicator: emissions of key processes.",
    },
    carriedBy: ["table Targets"],
  },
  byRecovery: {
    clause: "DB14 6.4.2c",
    modality: "shall",
    requirement: "D3",
    says: {
      zh: "指标：可再生能源、余热余压的利用率。",
      en: "Indicator: use of renewables, waste heat and pressure.",
    },
    carriedBy: ["table Targets"],
  },
  byOther: {
    clause: "DB14 6.4.2d",
    modality: "shall",
    requirement: "D3",
    says: {
      zh: "指标：其他影响目标的指标。",
      en: "Indicator: whatever else matters for the target.",
    },
    carriedBy: ["table Targets"],
  },
  plan: {
    clause: "DB14 6.4.4",
    modality: "shall",
    requirement: "D4",
    says: {
      zh: "实施方案写明措施、路径、资源、职责、进度和结果验证的方法。",
      en: "The plan names measures, ways, resources, duties, schedule and how results are verified.",
    },
    carriedBy: ["table Measures"],
  },
  planMeasures: {
    clause: "DB14 6.4.4a",
    modality: "shall",
    requirement: "D4",
    says: {
      zh: "方案写明措施。",
      en: "The plan names the measures.",
    },
    carriedBy: ["table Measures"],
  },
  planWay: {
    clause: "DB14 6.4.4b",
    modality: "shall",
    requirement: "D4",
    says: {
      zh: "方案写明路径和方法。",
      en: "It says how.",
    },
    carriedBy: ["table Measures"],
  },
  planResources: {
    clause: "DB14 6.4.4c",
    modality: "shall",
    requirement: "D4",
    says: {
      zh: "方案写明人员、设备、资金。",
      en: "It names people, equipment, money.",
    },
    carriedBy: ["table Measures"],
  },
  planDuties: {
    clause: "DB14 6.4.4d",
    modality: "shall",
    requirement: "D4",
    says: {
      zh: "方案写明职责和权限。",
      en: "It names duties.",
    },
    carriedBy: ["table Measures"],
  },
  planSchedule: {
    clause: "DB14 6.4.4e",
    modality: "shall",
    requirement: "D4",
    says: {
      zh: "方案写明进度和阶段成果。",
      en: "It has a schedule.",
    },
    carriedBy: ["table Measures"],
  },
  planVerification: {
    clause: "DB14 6.4.4f",
    modality: "shall",
    requirement: "D4",
    says: {
      zh: "方案写明怎样验证结果。",
      en: "It says how results are verified.",
    },
    carriedBy: ["table Measures"],
  },
} as const satisfies Record<string, Rule>;
