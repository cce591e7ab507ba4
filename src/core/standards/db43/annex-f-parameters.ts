import type { Rule } from "../rule";

/** DB43 附录F 碳绩效参数示例 — parameters by level. */
export const parameterExamples = {
  examples: {
    clause: "DB43 Table F.1",
    modality: "may",
    requirement: "D6",
    says: {
      zh: "给出企业、部门、生产单元、设备层级的碳绩效参数示例。",
      en: "Examples of parameters for enterprise, departments, process units and equipment.",
    },
    carriedBy: ["table Performance"],
  },
} as const satisfies Record<string, Rule>;
