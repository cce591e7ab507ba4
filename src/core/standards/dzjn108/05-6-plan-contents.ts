import type { Rule } from "../rule";

/** DZJN108 5.6 碳中和管理计划 — what the plan holds besides the commitment and its indicators. The list is printed without a lead-in. */
export const planContents = {
  kept: {
    clause: "DZJN108 5.6",
    modality: "shall",
    requirement: "D7",
    says: { zh: "制定并维持碳中和管理计划。", en: "A management plan is made and kept up." },
    carriedBy: ["document management-plan"],
  },
  scope: {
    clause: "DZJN108 5.6b",
    modality: "shall",
    requirement: "D7",
    says: {
      zh: "管理计划写明零碳主体的范围和边界。",
      en: "The plan states scope and boundary of the subject.",
    },
    carriedBy: ["table Bases", "document management-plan"],
  },
  methods: {
    clause: "DZJN108 5.6c",
    modality: "shall",
    requirement: "D7",
    says: {
      zh: "管理计划写明基线和组织碳足迹的量化方法。",
      en: "The plan states how baseline and footprint are quantified.",
    },
    carriedBy: ["document management-plan"],
  },
  schedule: {
    clause: "DZJN108 5.6d",
    modality: "shall",
    requirement: "D7",
    says: {
      zh: "管理计划写明时间表和相应的减排目标。",
      en: "The plan states the schedule and its reduction targets.",
    },
    carriedBy: ["table Targets", "document management-plan"],
  },
  residualYear: {
    clause: "DZJN108 5.6e",
    modality: "shall",
    requirement: "D7",
    says: {
      zh: "管理计划写明只剩残余排放的基准期和目标年，以及这样安排的理由。",
      en: "The plan states base period and year from which only residual emissions remain, with reasons.",
    },
    carriedBy: ["table Targets", "document management-plan"],
  },
  pathway: {
    clause: "DZJN108 5.6f",
    modality: "shall",
    requirement: "D7",
    says: {
      zh: "管理计划写明短期和长期目标，残余排放的量化和绩效参数。",
      en: "The plan states short and long targets, residual emissions quantified, and performance parameters.",
    },
    carriedBy: ["table Targets", "document management-plan"],
  },
  offsets: {
    clause: "DZJN108 5.6h",
    modality: "shall",
    requirement: "D7",
    says: { zh: "管理计划写明采用的抵消策略。", en: "The plan states how the rest is to be offset." },
    carriedBy: ["document management-plan"],
  },
} as const satisfies Record<string, Rule>;
