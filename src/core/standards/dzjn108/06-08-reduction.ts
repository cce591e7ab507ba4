import type { Rule } from "../rule";

/** DZJN108 6、7、8 源头降碳、生产控碳、价值链降碳 — where reductions come from. */
export const reduction = {
  energy: {
    clause: "DZJN108 6.1",
    modality: "should",
    requirement: "D4",
    says: {
      zh: "以清洁能源替代、可再生能源、多能互补和稳定供能来减碳。",
      en: "Cleaner and renewable energy, combined and steady supply cut emissions.",
    },
    carriedBy: ["table Measures"],
  },
  cleanEnergy: {
    clause: "DZJN108 6.1a",
    modality: "should",
    requirement: "D4",
    says: {
      zh: "改用氢能、生物质燃料和垃圾燃料一类的能源。",
      en: "Hydrogen, biofuels and fuels from waste replace others.",
    },
    carriedBy: ["CN.MEASURES", "table Measures"],
  },
  renewables: {
    clause: "DZJN108 6.1b",
    modality: "should",
    requirement: "D4",
    says: {
      zh: "提高可再生能源的占比。",
      en: "The share of renewables grows.",
    },
    carriedBy: ["CN.MEASURES", "table Measures"],
  },
  combined: {
    clause: "DZJN108 6.1c",
    modality: "should",
    requirement: "D4",
    says: {
      zh: "用储能、热泵等做到多能互补。",
      en: "Storage, heat pumps and others are combined.",
    },
    carriedBy: ["CN.MEASURES", "table Measures"],
  },
  buildings: {
    clause: "DZJN108 6.1",
    modality: "shall",
    requirement: "D4",
    says: {
      zh: "把低碳要素纳入建筑的设计和运营，降低建筑基础能耗。",
      en: "Design and running of buildings take carbon into account, so that their basic use of energy falls.",
    },
    carriedBy: ["table Measures"],
  },
  materials: {
    clause: "DZJN108 6.2",
    modality: "should",
    requirement: "D4",
    says: {
      zh: "采用低碳或再生材料、低排放的工艺和技术。",
      en: "Low-carbon or recycled materials, processes and technologies of low emission.",
    },
    carriedBy: ["table Measures"],
  },
  digital: {
    clause: "DZJN108 6.3",
    modality: "should",
    requirement: "D4",
    says: {
      zh: "以信息化技术控制、预测排放。",
      en: "Information technology controls and forecasts emissions.",
    },
    carriedBy: ["table Measures"],
  },
  intensityFalls: {
    clause: "DZJN108 7.1",
    modality: "shall",
    requirement: "D4",
    says: {
      zh: "按自身特征确定减碳路径，最终使碳排放强度持续下降。",
      en: "Measures fit the factory, and in the end intensity keeps falling.",
    },
    carriedBy: ["table Measures", "CN.READINESS"],
  },
  facilities: {
    clause: "DZJN108 7.2",
    modality: "should",
    requirement: "D4",
    says: {
      zh: "降低基础设施功耗，采用节能低碳的设备。",
      en: "Buildings and equipment use less energy.",
    },
    carriedBy: ["table Measures"],
  },
  lighting: {
    clause: "DZJN108 7.2a",
    modality: "should",
    requirement: "D4",
    says: {
      zh: "照明用自然采光、可再生能源和分区分时调光。",
      en: "Lighting uses daylight, renewables, zones and times.",
    },
    carriedBy: ["CN.MEASURES", "table Measures"],
  },
  heating: {
    clause: "DZJN108 7.2b",
    modality: "should",
    requirement: "D4",
    says: {
      zh: "采用高效节能的暖通空调。",
      en: "Heating and cooling are efficient.",
    },
    carriedBy: ["CN.MEASURES", "table Measures"],
  },
  recycling: {
    clause: "DZJN108 8.1",
    modality: "should",
    requirement: "D4",
    says: {
      zh: "通过选择、替代、减量、循环和资源耦合减排。",
      en: "Choosing, replacing, reducing and recycling resources cut emissions.",
    },
    carriedBy: ["table Measures"],
  },
  design: {
    clause: "DZJN108 8.2",
    modality: "should",
    requirement: "D4",
    says: {
      zh: "按 GB/T 24256 优化产品设计和工艺，少用原辅材料和能源，选低碳材料。",
      en: "Products and processes are designed by GB/T 24256 for less material and energy and for low-carbon materials.",
    },
    carriedBy: ["table Measures"],
  },
  supplyChain: {
    clause: "DZJN108 8.3",
    modality: "should",
    requirement: "D4",
    says: {
      zh: "在采购中提出碳足迹指标，带动上下游降碳。",
      en: "Purchasing asks for footprints and draws suppliers and customers along.",
    },
    carriedBy: ["table Measures"],
  },
} as const satisfies Record<string, Rule>;
