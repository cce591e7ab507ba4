import type { Rule } from "../rule";

/** DB43 4.3 碳管理体系的范围 — what the management system covers. */
export const scopeOfTheSystem = {
  productionSystems: {
    clause: "DB43 4.3.2",
    modality: "should",
    requirement: "A3",
    says: {
      zh: "按主要、辅助、附属生产系统以及上下游的有关活动界定范围，写成文件并可查阅。",
      en: "The scope follows main, auxiliary and ancillary production and the related upstream and downstream activities; it is written down and can be consulted.",
    },
  },
} as const satisfies Record<string, Rule>;
