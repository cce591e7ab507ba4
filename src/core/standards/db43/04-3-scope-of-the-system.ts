import type { Rule } from "../rule";

/** DB43 4.3 碳管理体系的范围 — what the management system covers. */
export const scopeOfTheSystem = {
  waysToSinks: {
    clause: "DB43 4.3.1 note",
    modality: "may",
    requirement: "F4",
    says: {
      zh: "注：碳汇可以通过植树造林、购买碳汇等方式实现。判定时默认只计自有清除；购买的碳汇注销后计入是另一读法。",
      en: "The note lets sinks come about by planting or by buying them. By default only own removals count; counting bought ones once retired is the other reading.",
    },
    carriedBy: ["CN.VERDICT", "table VerdictSettings"],
  },
  productionSystems: {
    clause: "DB43 4.3.2",
    modality: "should",
    requirement: "A3",
    says: {
      zh: "按主要、辅助、附属生产系统以及上下游的有关活动界定范围，写成文件并可查阅。",
      en: "The scope follows main, auxiliary and ancillary production and the related upstream and downstream activities; it is written down and can be consulted.",
    },
    carriedBy: ["finding system-left-out", "step boundary"],
  },
} as const satisfies Record<string, Rule>;
