import type { Rule } from "../rule";

/** DB43 9.1 监视、测量、分析和评价 — performance against the baseline. */
export const performanceEvaluation = {
  systematic: {
    clause: "DB43 9.1.1.1",
    modality: "should",
    requirement: "D6",
    says: {
      zh: "定期系统地监测和评价绩效，写明测什么、怎样测、何时测、何时分析。",
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
    modality: "shall",
    requirement: "D6",
    says: {
      zh: "监视和测量至少包括：活动数据和因子，各层面的绩效参数，能源、产品、产量、气候等变量，措施计划的有效性，实际与预期、历史同期排放量的对比。",
      en: "Monitored are at least activity data and factors, parameters on every level, variables such as energy, products, output and climate, the effect of measures, and actual emissions against those expected and those of the same period before.",
    },
    carriedBy: ["CN.DEVIATION", "table Performance"],
  },
} as const satisfies Record<string, Rule>;
