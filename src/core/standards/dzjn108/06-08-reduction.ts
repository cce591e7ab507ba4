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
      en: "Measures fit the factory, and in the end intensity falls year by year.",
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
