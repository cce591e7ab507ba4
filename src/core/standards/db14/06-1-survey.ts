import type { Rule } from "../rule";

/** DB14 6.1.2 — what a survey of the enterprise collects. */
export const survey = {
  profile: {
    clause: "DB14 6.1.2a",
    modality: "shall",
    requirement: "A1",
    says: {
      zh: "采集企业基本情况：基本信息、主营产品、生产工艺、组织机构、厂区分布图和工艺流程图。",
      en: "The survey collects who the enterprise is: basic facts, products, processes, organisation, site plan and process flow chart.",
    },
    carriedBy: ["table Enterprise", "step boundary"],
  },
} as const satisfies Record<string, Rule>;
