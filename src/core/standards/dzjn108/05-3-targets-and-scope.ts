import type { Rule } from "../rule";

/** DZJN108 5.3 目标及范围 — the production systems inside. */
export const targetsAndScope = {
  productionSystems: {
    clause: "DZJN108 5.3",
    modality: "shall",
    requirement: "A3",
    says: {
      zh: "范围应包含生产系统的排放：主要生产系统、辅助生产系统和直接为生产服务的附属生产系统。",
      en: "The scope holds the emissions of the production systems: main, auxiliary, and the ancillary ones that directly serve production.",
    },
    carriedBy: ["finding system-left-out", "step boundary"],
  },
} as const satisfies Record<string, Rule>;
