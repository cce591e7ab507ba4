import type { Rule } from "../rule";

/** CIECCPA061 7.2–7.3 能力和意识 — what people must be able to do. */
export const competence = {
  required: {
    clause: "CIECCPA061 7.2.1",
    modality: "should",
    requirement: "G6",
    says: {
      zh: "按岗位定出能力要求：管理、核算、设计、监测、采购。",
      en: "Every post has its demands: management, accounting, design, monitoring, purchasing.",
    },
    carriedBy: ["table Roles", "table Training"],
  },
  purchasing: {
    clause: "CIECCPA061 7.2.1e",
    modality: "should",
    requirement: "G7",
    says: {
      zh: "采购人员熟悉上游供应链的数据：采购量、来源、供应商。",
      en: "Buyers know the data of the supply chain: amounts, origins, suppliers.",
    },
    carriedBy: ["table Suppliers"],
  },
  confirmed: {
    clause: "CIECCPA061 7.2.2",
    modality: "should",
    requirement: "G6",
    says: {
      zh: "用教育、培训、经历或面谈等确认能力。",
      en: "Education, training, experience or talks confirm competence.",
    },
    carriedBy: ["table Training"],
  },
  closed: {
    clause: "CIECCPA061 7.2.3",
    modality: "should",
    requirement: "G6",
    says: {
      zh: "能力不足时辅导、培训、简化过程或调岗。",
      en: "Where it is lacking, people are coached, trained, given simpler work or another post.",
    },
    carriedBy: ["table Training"],
  },
  effect: {
    clause: "CIECCPA061 7.2.4",
    modality: "should",
    requirement: "G6",
    says: { zh: "评价这些措施是否有效。", en: "Whether that helped is judged." },
    carriedBy: ["table Training"],
  },
  awareness: {
    clause: "CIECCPA061 7.3",
    modality: "should",
    requirement: "G6",
    says: {
      zh: "让员工知道方针期望什么、不符合如何处理。",
      en: "People know what the policy expects and how nonconformities are handled.",
    },
    carriedBy: ["table Training"],
  },
} as const satisfies Record<string, Rule>;
