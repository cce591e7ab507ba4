import type { Rule } from "../rule";

/** DB43 附录E 碳评审报告 — the parts of the report after the profile. An informative annex; its heading is lost in print. */
export const reviewContents = {
  purpose: {
    clause: "DB43 E.2.1",
    modality: "may",
    requirement: "F10",
    says: {
      zh: "说明评审目的：体系是否适宜、充分、有效。",
      en: "The purpose: whether the system fits, suffices and works.",
    },
    carriedBy: ["document carbon-review-report"],
  },
  basis: {
    clause: "DB43 E.2.2",
    modality: "should",
    requirement: "F10",
    says: { zh: "说明依据：法规、政策、标准、方法学。", en: "The basis: law, policy, standards, methods." },
    carriedBy: ["document carbon-review-report"],
  },
  baseYear: {
    clause: "DB43 E.2.3",
    modality: "should",
    requirement: "D1",
    says: {
      zh: "写明基准年和覆盖期；基准年一般为自然年，也可为财务年度。",
      en: "Base year and period covered; the base year is usually a calendar year and may be a financial one.",
    },
    carriedBy: ["table Baselines", "document carbon-review-report"],
  },
  scope: {
    clause: "DB43 E.2.4",
    modality: "should",
    requirement: "F10",
    says: {
      zh: "范围与体系范围中企业层面一致。",
      en: "The scope is that of the system on the level of the enterprise.",
    },
    carriedBy: ["document carbon-review-report"],
  },
  arrangement: {
    clause: "DB43 E.3.1",
    modality: "should",
    requirement: "F10",
    says: { zh: "写明时间、人员、分工和职责。", en: "When, who, and who does what." },
    carriedBy: ["document carbon-review-report"],
  },
  methods: {
    clause: "DB43 E.3.2",
    modality: "may",
    requirement: "F10",
    says: { zh: "写明定性和定量方法，并论证其适宜。", en: "Which methods, and why they fit." },
    carriedBy: ["document carbon-review-report"],
  },
  principles: {
    clause: "DB43 E.3.3",
    modality: "may",
    requirement: "F10",
    says: {
      zh: "设定评审原则，如相关、完整、一致、准确、透明。",
      en: "Principles such as relevance, completeness, consistency, accuracy, transparency.",
    },
    carriedBy: ["document carbon-review-report"],
  },
  management: {
    clause: "DB43 E.4",
    modality: "should",
    requirement: "F10",
    says: {
      zh: "写明组织结构、制度执行和主要岗位，宜画出机构图。",
      en: "How carbon is managed: structure, rules, posts; a chart is recommended.",
    },
    carriedBy: ["table Roles", "document carbon-review-report"],
  },
  emissions: {
    clause: "DB43 E.5.1",
    modality: "may",
    requirement: "F10",
    says: {
      zh: "写明碳源、设施、监测、数据、因子、核算过程和结果。",
      en: "Sources, facilities, monitoring, data, factors, accounting and its result.",
    },
    carriedBy: ["document carbon-review-report"],
  },
  analysis: {
    clause: "DB43 E.5.2",
    modality: "may",
    requirement: "A1",
    says: {
      zh: "可按同样的范围和方法纵横比较，如产量、产值、强度、各类占比。",
      en: "Comparisons over time and with others on one scope and method: output, output value, intensity, shares.",
    },
    carriedBy: ["table Enterprise", "document carbon-review-report"],
  },
  reduction: {
    clause: "DB43 E.5.3",
    modality: "may",
    requirement: "F10",
    says: {
      zh: "分析已实施项目的效果和拟开展项目的潜力。",
      en: "What projects achieved and what planned ones may achieve.",
    },
    carriedBy: ["table Measures", "document carbon-review-report"],
  },
  conclusion: {
    clause: "DB43 E.6",
    modality: "may",
    requirement: "F10",
    says: {
      zh: "总结参数和基准、目标、变量和静态因素、措施计划。",
      en: "The conclusion: parameters and baseline, targets, variables and static factors, measures.",
    },
    carriedBy: ["document carbon-review-report"],
  },
} as const satisfies Record<string, Rule>;
