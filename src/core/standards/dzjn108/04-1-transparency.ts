import type { Rule } from "../rule";

/** DZJN108 4.1 公开透明. */
export const transparency = {
  inventory: {
    clause: "DZJN108 4.1",
    modality: "should",
    requirement: "B1",
    says: {
      zh: "选择适宜的方法学，编制温室气体源汇清单，减少偏差和不确定性。",
      en: "By a suitable method an inventory of sources and sinks is made, with less bias and uncertainty.",
    },
    carriedBy: ["CN.SOURCES", "table Sources"],
  },
} as const satisfies Record<string, Rule>;
