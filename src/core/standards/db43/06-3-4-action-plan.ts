import type { Rule } from "../rule";

/** DB43 6.3.4 措施计划 — what a plan of measures says. */
export const actionPlan = {
  content: {
    clause: "DB43 6.3.4.1",
    modality: "should",
    requirement: "D4",
    says: {
      zh: "措施计划写明资源、职责、目标、途径、预期成效、进度和验证方法。",
      en: "A plan of measures names resources, duties, target, way, expected effect, schedule and verification.",
    },
    carriedBy: ["table Measures"],
  },
  resources: {
    clause: "DB43 6.3.4.1a",
    modality: "should",
    requirement: "D4",
    says: {
      zh: "写明资源配置。",
      en: "It names resources.",
    },
    carriedBy: ["table Measures"],
  },
  duties: {
    clause: "DB43 6.3.4.1b",
    modality: "should",
    requirement: "D4",
    says: {
      zh: "写明职责和权限。",
      en: "It names duties.",
    },
    carriedBy: ["table Measures"],
  },
  aims: {
    clause: "DB43 6.3.4.1c",
    modality: "should",
    requirement: "D4",
    says: {
      zh: "写明实现的目标。",
      en: "It names the target.",
    },
    carriedBy: ["table Measures"],
  },
  way: {
    clause: "DB43 6.3.4.1d",
    modality: "should",
    requirement: "D4",
    says: {
      zh: "写明途径和方法。",
      en: "It says how.",
    },
    carriedBy: ["table Measures"],
  },
  effect: {
    clause: "DB43 6.3.4.1e",
    modality: "should",
    requirement: "D4",
    says: {
      zh: "写明预期成效。",
      en: "It names the expected effect.",
    },
    carriedBy: ["table Measures"],
  },
  schedule: {
    clause: "DB43 6.3.4.1f",
    modality: "should",
    requirement: "D4",
    says: {
      zh: "写明时间进度。",
      en: "It has a schedule.",
    },
    carriedBy: ["table Measures"],
  },
  verification: {
    clause: "DB43 6.3.4.1g",
    modality: "should",
    requirement: "D4",
    says: {
      zh: "写明验证方法。",
      en: "It says how this is verified.",
    },
    carriedBy: ["table Measures"],
  },
  directions: {
    clause: "DB43 6.3.4.2",
    modality: "should",
    requirement: "D4",
    says: {
      zh: "从设计、供应链、工艺、设施管理、清洁能源、意识六方面考虑。",
      en: "Design, supply chain, processes, upkeep, clean energy and awareness are considered.",
    },
    carriedBy: ["table Measures"],
  },
  design: {
    clause: "DB43 6.3.4.2a",
    modality: "should",
    requirement: "D4",
    says: {
      zh: "设计上考虑低碳设计、低碳原材料和包装。",
      en: "Design considers low-carbon design, materials and packaging.",
    },
    carriedBy: ["table Measures"],
  },
  suppliers: {
    clause: "DB43 6.3.4.2b",
    modality: "should",
    requirement: "D4",
    says: {
      zh: "供应链上采购碳足迹低的原材料。",
      en: "Materials of low footprint are bought.",
    },
    carriedBy: ["table Measures"],
  },
  process: {
    clause: "DB43 6.3.4.2c",
    modality: "should",
    requirement: "D4",
    says: {
      zh: "工艺上采用先进的工艺和设备，优化流程。",
      en: "Advanced processes and equipment are used.",
    },
    carriedBy: ["table Measures"],
  },
  upkeep: {
    clause: "DB43 6.3.4.2d",
    modality: "should",
    requirement: "D4",
    says: {
      zh: "设施定期维护和检修。",
      en: "Equipment is kept up regularly.",
    },
    carriedBy: ["table Measures"],
  },
  cleanEnergy: {
    clause: "DB43 6.3.4.2e",
    modality: "should",
    requirement: "D4",
    says: {
      zh: "能源上考虑绿电、自建光伏、低碳运输。",
      en: "Green power, own solar power and low-carbon transport are considered.",
    },
    carriedBy: ["table Measures"],
  },
  awareness: {
    clause: "DB43 6.3.4.2f",
    modality: "should",
    requirement: "D4",
    says: {
      zh: "意识上靠制度和宣贯培训。",
      en: "Awareness rests on rules and training.",
    },
    carriedBy: ["table Measures"],
  },
} as const satisfies Record<string, Rule>;
