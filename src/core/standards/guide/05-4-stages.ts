import type { Rule } from "../rule";

/** GUIDE 5.4 实施阶段选取 — which stages make up the pathway of an enterprise. */
export const stages = {
  suitable: {
    clause: "GUIDE 5.4",
    modality: "shall",
    requirement: "A9",
    says: {
      zh: "按自身情况从节能降碳、深度脱碳、碳中和三个阶段中选取，形成实施路径。",
      en: "The enterprise picks the stages that suit it (energy saving, deep decarbonisation, neutrality) and so forms its pathway.",
    },
    carriedBy: ["table Pathway"],
  },
  byIndustry: {
    clause: "GUIDE 5.4",
    modality: "may",
    requirement: "A9",
    says: {
      zh: "可参照表 1：火电和原材料走三个阶段，流程制造走节能降碳和碳中和，离散制造只有碳中和。",
      en: "Table 1 may be followed: thermal power and raw materials take all three stages, process manufacturing energy saving and neutrality, discrete manufacturing neutrality alone.",
    },
    carriedBy: ["CN.PATHWAY"],
  },
  mixed: {
    clause: "GUIDE 5.4",
    modality: "should",
    requirement: "A9",
    says: {
      zh: "混合型基地：原材料兼流程宜按原材料，流程兼离散宜按流程。原材料兼离散表注没有写，本产品按原材料；有火电即按路径一。",
      en: "Mixed bases: raw material with process counts as raw material, process with discrete as process. Raw material with discrete is not in the note and counts as raw material here; thermal power always leads to pathway one.",
    },
    carriedBy: ["CN.PATHWAY"],
  },
} as const satisfies Record<string, Rule>;
