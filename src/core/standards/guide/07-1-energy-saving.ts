import type { Rule } from "../rule";

/** GUIDE 7.1 节能降碳阶段 — improving what is there. */
export const energySaving = {
  measures: {
    clause: "GUIDE 7.1",
    modality: "may",
    requirement: "D4",
    says: {
      zh: "在现有工艺上改进：节能技改、低碳零碳能源替代、低碳零碳原料替代、提升产品性能以减少产品消费。",
      en: "Existing processes are improved: energy-saving retrofits, low- and zero-carbon energy, low- and zero-carbon raw materials, products of which less is needed.",
    },
    carriedBy: ["table Measures", "CN.PATHWAY"],
  },
  retrofits: {
    clause: "GUIDE 7.1a",
    modality: "may",
    requirement: "D4",
    says: {
      zh: "以节能技改减少能源消费：余热利用、减少散热、设备更新、参数优化、智能控制。",
      en: "Retrofits save energy: waste heat, less heat loss, newer equipment, better parameters, smart control.",
    },
    carriedBy: ["CN.MEASURES", "table Measures"],
  },
  energySources: {
    clause: "GUIDE 7.1b",
    modality: "may",
    requirement: "D4",
    says: {
      zh: "以天然气、生物质能源、绿甲醇、绿电等替代高碳能源。",
      en: "Natural gas, biomass energy, green methanol and green power replace energy of high carbon.",
    },
    carriedBy: ["CN.MEASURES", "table Measures"],
  },
  rawMaterials: {
    clause: "GUIDE 7.1c",
    modality: "may",
    requirement: "D4",
    says: {
      zh: "以再生、生物质、低碳材料替代高碳原料。",
      en: "Recycled, biomass and low-carbon materials replace raw materials of high carbon.",
    },
    carriedBy: ["CN.MEASURES", "table Measures"],
  },
  products: {
    clause: "GUIDE 7.1d",
    modality: "may",
    requirement: "D4",
    says: {
      zh: "提升产品性能，让产品用得更少。",
      en: "Better products, of which less is needed.",
    },
    carriedBy: ["CN.MEASURES", "table Measures"],
  },
} as const satisfies Record<string, Rule>;
