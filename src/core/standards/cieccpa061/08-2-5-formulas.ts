import type { Rule } from "../rule";

/** CIECCPA061 8.2.5 计算公式 — the five formulas and what goes into them. Process and fugitive emissions are said to follow formula (2), the usual way; measuring and mass balance stay allowed. */
export const formulas = {
  measured: {
    clause: "CIECCPA061 8.2.5.1",
    modality: "shall",
    requirement: "C3",
    says: {
      zh: "实测法由烟气流量和浓度核算；原文没有印出算式，本产品用流量乘浓度乘时间。",
      en: "Measured: from flue-gas flow and concentration; the text prints no formula, flow times concentration times hours is ours.",
    },
    carriedBy: ["CN.MEASURED"],
  },
  massBalance: {
    clause: "CIECCPA061 8.2.5.2",
    modality: "shall",
    requirement: "C2",
    says: {
      zh: "按公式（1）计算：输入的碳减去输出的碳，再乘 44/12。",
      en: "Formula (1) is carbon in less carbon out, times 44/12.",
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
    modality: "shall",
    requirement: "C1",
    says: {
      zh: "按公式（2）计算：活动数据乘以排放因子。",
      en: "Formula (2) is activity data times emission factor.",
    },
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
    modality: "shall",
    requirement: "C6",
    says: {
      zh: "按公式（3）计算：固定源、移动源、生产过程和无组织排放相加。",
      en: "Formula (3) adds stationary, mobile, process and fugitive emissions.",
    },
    carriedBy: ["CN.DIRECT"],
  },
  indirect: {
    clause: "CIECCPA061 8.2.5.5",
    modality: "shall",
    requirement: "C6",
    says: {
      zh: "按公式（4）计算：输入能源与边界内其他间接类别相加。",
      en: "Formula (4) adds imported energy and the other indirect categories inside.",
    },
    carriedBy: ["CN.INDIRECT"],
  },
  total: {
    clause: "CIECCPA061 8.2.5.6",
    modality: "shall",
    requirement: "C6",
    says: {
      zh: "按公式（5）计算：直接排放加间接排放。",
      en: "Formula (5) is direct plus indirect emissions.",
    },
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
