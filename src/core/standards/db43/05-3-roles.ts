import type { Rule } from "../rule";

/** DB43 5.3 岗位、职责和权限，附录A. */
export const roles = {
  assigned: {
    clause: "DB43 5.3.1",
    modality: "shall",
    requirement: "G1",
    says: {
      zh: "最高管理者分配并传达岗位的职责和权限。",
      en: "Top management assigns duties and authority and makes them known.",
    },
    carriedBy: ["table Roles"],
  },
  team: {
    clause: "DB43 5.3.2",
    modality: "should",
    requirement: "G1",
    says: {
      zh: "建立碳管理团队，写明其职责：规划、审核、评审、沟通、碳资产、履约。",
      en: "A carbon team has its duties: planning, audit, review, communication, assets, clearance.",
    },
    carriedBy: ["table Roles"],
  },
  example: {
    clause: "DB43 Annex A",
    modality: "may",
    requirement: "G1",
    says: { zh: "附录给出各部门职责的示例。", en: "The annex gives examples of duties by department." },
    carriedBy: ["table Roles"],
  },
} as const satisfies Record<string, Rule>;
