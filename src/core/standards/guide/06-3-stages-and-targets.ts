import type { Rule } from "../rule";

/** GUIDE 6.3 实施阶段及阶段性目标 — targets by stage, and the commitment of top management. */
export const stagesAndTargets = {
  stageTargets: {
    clause: "GUIDE 6.3",
    modality: "shall",
    requirement: "D3",
    says: {
      zh: "结合行业、自身条件和基准年排放，为各阶段制定减排目标。",
      en: "Each stage has a reduction target, set from the industry, the enterprise's own means and the emissions of the base year.",
    },
    carriedBy: ["table Targets", "CN.TARGET"],
  },
  commitment: {
    clause: "GUIDE 6.3",
    modality: "shall",
    requirement: "D8",
    says: {
      zh: "阶段和目标确定之后，由最高管理者正式发布碳中和承诺，并写进发展战略。",
      en: "Once stages and targets stand, top management publishes the commitment to neutrality and makes it part of the strategy.",
    },
    carriedBy: ["table Pathway"],
  },
} as const satisfies Record<string, Rule>;
