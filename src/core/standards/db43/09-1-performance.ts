import type { Rule } from "../rule";

/** DB43 9.1 监视、测量、分析和评价 — performance against the baseline. */
export const performanceEvaluation = {
  systematic: {
    clause: "DB43 9.1.1.1",
    modality: "should",
    requirement: "D6",
    says: {
      zh: "用系统的方法定期监视、测量、分析和评价绩效，写明内容、方法、何时测量、何时分析。",
      en: "Performance is monitored, measured, analysed and evaluated regularly: what, how, and when.",
    },
    carriedBy: ["table Performance"],
  },
  againstBaseline: {
    clause: "DB43 9.1.1.3",
    modality: "shall",
    requirement: "D9",
    says: {
      zh: "用碳绩效参数值与碳基准对比，评价绩效的改进。",
      en: "Parameter values are compared with the baseline to evaluate the improvement.",
    },
    carriedBy: ["CN.REACHED", "CN.DEVIATION", "table Performance"],
  },
  seriousDeviation: {
    clause: "DB43 9.1.1.3",
    modality: "shall",
    requirement: "D6",
    says: {
      zh: "对严重偏离进行调查和响应，保留结果。",
      en: "A serious deviation is investigated and answered, and the result is kept.",
    },
    carriedBy: ["CN.DEVIATION", "table Performance"],
  },
  comparisons: {
    clause: "DB43 9.1.2",
    modality: "should",
    requirement: "D6",
    says: {
      zh: "把实际排放量与预期、历史同期等对比。",
      en: "Actual emissions are compared with what was expected and with the same period before.",
    },
    carriedBy: ["CN.DEVIATION", "table Performance"],
  },
} as const satisfies Record<string, Rule>;
