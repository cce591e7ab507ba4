import type { Rule } from "../rule";

/** CIECCPA061 8.2.5 计算公式 — the five formulas and what goes into them. Process and fugitive emissions are said to follow formula (2), the usual way; measuring and mass balance stay allowed. */
export const formulas = {
  measured: {
    clause: "CIECCPA061 8.2.5.1",
    modality: "should",
    requirement: "C3",
    says: {
      zh: "实测法：烟气流量乘浓度乘时间。",
      en: "Measured: flue-gas flow times concentration times hours.",
    },
    carriedBy: ["CN.MEASURED"],
  },
  massBalance: {
    clause: "CIECCPA061 8.2.5.2",
    modality: "should",
    requirement: "C2",
    says: {
      zh: "公式（1）：输入碳减输出碳，再乘 44/12。",
      en: "Formula (1): carbon in less carbon out, times 44/12.",
    },
    carriedBy: ["CN.MASSBALANCE"],
  },
  producedOrUsed: {
    clause: "CIECCPA061 8.2.5.2 note 2",
    modality: "should",
    requirement: "C5",
    says: {
      zh: "用量和产量要计入期初、期末存量的变化。",
      en: "What is used or made takes opening and closing stock into account.",
    },
    carriedBy: ["CN.CONSUMPTION", "CN.PRODUCTION"],
  },
  emissionFactor: {
    clause: "CIECCPA061 8.2.5.3",
    modality: "should",
    requirement: "C1",
    says: { zh: "公式（2）：活动数据乘排放因子。", en: "Formula (2): activity data times emission factor." },
    carriedBy: ["CN.EMISSION"],
  },
  stockChange: {
    clause: "CIECCPA061 8.2.5.3 note 2",
    modality: "should",
    requirement: "C5",
    says: {
      zh: "活动数据的使用量要计入期初、期末存量的变化。",
      en: "Activity data take opening and closing stock into account.",
    },
    carriedBy: ["CN.CONSUMPTION"],
  },
  direct: {
    clause: "CIECCPA061 8.2.5.4",
    modality: "should",
    requirement: "C6",
    says: {
      zh: "公式（3）：固定源、移动源、生产过程和无组织排放相加。",
      en: "Formula (3): stationary, mobile, process and fugitive emissions together.",
    },
    carriedBy: ["CN.DIRECT"],
  },
  indirect: {
    clause: "CIECCPA061 8.2.5.5",
    modality: "should",
    requirement: "C6",
    says: {
      zh: "公式（4）：输入能源与边界内其他间接类别相加。",
      en: "Formula (4): imported energy and the other indirect categories inside.",
    },
    carriedBy: ["CN.INDIRECT"],
  },
  total: {
    clause: "CIECCPA061 8.2.5.6",
    modality: "should",
    requirement: "C6",
    says: { zh: "公式（5）：直接加间接。", en: "Formula (5): direct plus indirect." },
    carriedBy: ["CN.TOTAL"],
  },
  weightedMeans: {
    clause: "CIECCPA061 Table 3",
    modality: "may",
    requirement: "B8",
    says: {
      zh: "示例表：含碳量、热值等检测值按用量或产量加权，求月均和年均。",
      en: "The table of examples weighs measured contents and heat values by quantity into monthly and yearly means.",
    },
    carriedBy: ["CN.WEIGHTED"],
  },
} as const satisfies Record<string, Rule>;
