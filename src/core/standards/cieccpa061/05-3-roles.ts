import type { Rule } from "../rule";

/** CIECCPA061 5.3 岗位、职责和权限 — who does what. Table 1 numbers its lines 7 and 8 twice. */
export const roles = {
  assigned: {
    clause: "CIECCPA061 5.3.1",
    modality: "should",
    requirement: "G1",
    says: {
      zh: "最高管理者分配职责，写明岗位的职责和权限。",
      en: "Top management assigns duties and says what each post does and may do.",
    },
    carriedBy: ["table Roles"],
  },
  communicated: {
    clause: "CIECCPA061 5.3.2",
    modality: "should",
    requirement: "G1",
    says: { zh: "职责和权限写成文件并传达。", en: "Duties and authority are written down and made known." },
    carriedBy: ["table Roles", "table Documents"],
  },
  team: {
    clause: "CIECCPA061 5.3.3",
    modality: "should",
    requirement: "G1",
    says: { zh: "设立碳中和管理团队。", en: "A team for neutrality is set up." },
    carriedBy: ["table Roles"],
  },
  leader: {
    clause: "CIECCPA061 5.3.4",
    modality: "should",
    requirement: "G1",
    says: {
      zh: "指定总负责人，由其向最高管理者报告绩效。",
      en: "One person is in charge and reports performance to the top.",
    },
    carriedBy: ["table Roles"],
  },
  example: {
    clause: "CIECCPA061 Table 1",
    modality: "may",
    requirement: "G1",
    says: { zh: "示例表列出各项职责由谁负责。", en: "The table of examples shows who is in charge of what." },
    carriedBy: ["table Roles"],
  },
} as const satisfies Record<string, Rule>;
