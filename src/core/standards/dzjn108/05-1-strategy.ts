import type { Rule } from "../rule";

/** DZJN108 5.1 战略规划 — targets for the areas that matter. */
export const strategy = {
  vision: {
    clause: "DZJN108 5.1",
    modality: "shall",
    requirement: "D3",
    says: {
      zh: "愿景是碳中和；据内外情况和自身需要定出达峰路径，加强减排。",
      en: "With neutrality as the vision, the way to the peak is set and reductions are pressed on, as inside and outside allow.",
    },
    carriedBy: ["table Pathway"],
  },
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
