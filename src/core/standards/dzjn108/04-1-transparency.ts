import type { Rule } from "../rule";

/** DZJN108 4.1 公开透明. The first word of the text is cut off in print (择). */
export const transparency = {
  inventory: {
    clause: "DZJN108 4.1",
    modality: "should",
    requirement: "B1",
    says: {
      zh: "用合适的方法学编出源和汇的清单，减少偏差和不确定性，并恰当披露。",
      en: "By a suitable method an inventory of sources and sinks is made, with less bias and uncertainty, and disclosed as far as fits.",
    },
    carriedBy: ["CN.SOURCES", "table Sources"],
  },
} as const satisfies Record<string, Rule>;
