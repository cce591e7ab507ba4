import type { Rule } from "../rule";

/** GUIDE 5.2 前提条件 — when it makes sense to begin. The draft prints 5.2.1 and 5.2.2 also over the paragraphs of 5.1. */
export const preconditions = {
  trend: {
    clause: "GUIDE 5.2.1",
    modality: "shall",
    requirement: "A8",
    says: {
      zh: "分析实施边界近年排放的变动，并按发展目标预测今后的趋势。",
      en: "The emissions of recent years inside the boundary are analysed and their trend is forecast against the development targets.",
    },
    carriedBy: ["CN.FORECAST"],
  },
  peaked: {
    clause: "GUIDE 5.2.2",
    modality: "should",
    requirement: "A8",
    says: {
      zh: "火电、原材料和流程制造企业，宜在总量和强度都达到峰值并趋稳之后再策划和实施；没有达到也不妨碍判定。",
      en: "Thermal power, raw-material and process industries should begin once total and intensity have peaked and settled; falling short never bars a verdict.",
    },
    carriedBy: ["CN.READINESS"],
  },
  discreteTrend: {
    clause: "GUIDE 5.2.3",
    modality: "may",
    requirement: "A8",
    says: {
      zh: "离散制造企业评估近三年的排放变化，相对稳定或下降时可以策划实施；只看总量。",
      en: "Discrete manufacturers look at three years and may begin when emissions are stable or falling; the total alone counts.",
    },
    carriedBy: ["CN.READINESS"],
  },
} as const satisfies Record<string, Rule>;
