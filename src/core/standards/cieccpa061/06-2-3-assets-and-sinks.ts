import type { Rule } from "../rule";

/** CIECCPA061 6.2.3a6–7 — carbon assets and sinks among what is planned. */
export const assetsAndSinks = {
  assets: {
    clause: "CIECCPA061 6.2.3a6",
    modality: "should",
    requirement: "E1",
    says: {
      zh: "碳资产包括分配和外购的配额、内部减少的排放，以及经国家核证的碳信用。",
      en: "Carbon assets are allowances allocated and bought, reductions inside, and credits certified by the state.",
    },
    carriedBy: ["table CarbonAssets"],
  },
  sinks: {
    clause: "CIECCPA061 6.2.3a7",
    modality: "should",
    requirement: "E13",
    says: {
      zh: "碳汇项目选用备案的方法学，年减排量按有效开发面积乘每亩年均减排量预估。",
      en: "A sink project uses a filed methodology; its yearly reduction is estimated as developed area times reduction per mu and year.",
    },
    carriedBy: ["CN.SINKESTIMATE", "table CreditProjects"],
  },
} as const satisfies Record<string, Rule>;
