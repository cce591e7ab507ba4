import type { Rule } from "../rule";

/** DB14 6.3 碳排放基准 — baselines by level, and when they are adjusted. */
export const baseline = {
  levels: {
    clause: "DB14 6.3.1",
    modality: "shall",
    requirement: "D2",
    says: {
      zh: "建立不同层级的碳排放基准（基准年、排放量、强度），与绩效对比来判定目标是否实现。",
      en: "Baselines are set at several levels (base year, emissions, intensity) and compared with performance to tell whether targets are met.",
    },
    carriedBy: ["table Baselines", "CN.REACHED"],
  },
  year: {
    clause: "DB14 6.3.1a",
    modality: "shall",
    requirement: "D1",
    says: {
      zh: "基准包括基准年。",
      en: "A baseline has its base year.",
    },
    carriedBy: ["table Baselines"],
  },
  emissions: {
    clause: "DB14 6.3.1b",
    modality: "shall",
    requirement: "D1",
    says: {
      zh: "基准包括基准年的排放量。",
      en: "A baseline has the emissions of its base year.",
    },
    carriedBy: ["table Baselines"],
  },
  intensity: {
    clause: "DB14 6.3.1c",
    modality: "shall",
    requirement: "D1",
    says: {
      zh: "基准包括基准年的排放强度。",
      en: "A baseline has the intensity of its base year.",
    },
    carriedBy: ["table Baselines"],
  },
  adjustment: {
    clause: "DB14 6.3.2",
    modality: "shall",
    requirement: "D1",
    says: {
      zh: "边界、能源、产品、原料、工艺设备或排放源明显变化，使绩效不能反映真实水平时，及时调整基准；清单是开放的。",
      en: "Where boundary, energy, products, materials, process or sources change so much that performance no longer shows the real level, the baseline is adjusted in time; the list is open.",
    },
    carriedBy: ["table BaselineAdjustments", "CN.BASELINE"],
  },
  changedEnterprise: {
    clause: "DB14 6.3.2a",
    modality: "shall",
    requirement: "D1",
    says: {
      zh: "边界、能源、产品、原料、工艺或设备明显变化时，调整基准。",
      en: "The baseline is adjusted when boundary, energy, products, materials, process or equipment changed markedly.",
    },
    carriedBy: ["table BaselineAdjustments"],
  },
  changedSources: {
    clause: "DB14 6.3.2b",
    modality: "shall",
    requirement: "D1",
    says: {
      zh: "直接或间接排放源明显变化时，调整基准。",
      en: "The baseline is adjusted when direct or indirect sources changed markedly.",
    },
    carriedBy: ["table BaselineAdjustments"],
  },
  otherTriggers: {
    clause: "DB14 6.3.2c",
    modality: "shall",
    requirement: "D1",
    says: {
      zh: "有其他情况需要调整基准时，由企业写明。",
      en: "Anything else that calls for an adjustment is stated by the enterprise.",
    },
    carriedBy: ["table BaselineAdjustments"],
  },
  records: {
    clause: "DB14 6.3.3",
    modality: "shall",
    requirement: "D1",
    says: {
      zh: "保留基准制定和调整的记录。",
      en: "Records of how the baseline was set and adjusted are kept.",
    },
    carriedBy: ["table BaselineAdjustments"],
  },
} as const satisfies Record<string, Rule>;
