import type { Rule } from "../rule";

/** DZJN108 5.1 战略规划 — targets for the areas that matter. */
export const strategy = {
  keyAreas: {
    clause: "DZJN108 5.1",
    modality: "shall",
    requirement: "D3",
    says: {
      zh: "根据历史排放确定重点区域和环节，把目标值落实到区域、环节和部门。",
      en: "From past emissions the areas that matter are found, and targets are given to areas, steps and departments.",
    },
    carriedBy: ["CN.MAINSOURCES", "table Targets"],
  },
} as const satisfies Record<string, Rule>;
