import type { Rule } from "../rule";

/** DB14 6.1.2 — what a survey of the enterprise collects. */
export const survey = {
  profile: {
    clause: "DB14 6.1.2a",
    modality: "should",
    requirement: "A1",
    says: {
      zh: "采集企业概况：名称等信息、产品、工艺、机构，附厂区分布图和工艺流程图。",
      en: "The survey collects who the enterprise is: basic facts, products, processes, organisation, site plan and process flow chart.",
    },
    carriedBy: ["table Enterprise", "step boundary"],
  },
} as const satisfies Record<string, Rule>;
