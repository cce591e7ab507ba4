import type { Language, StageId } from "../../../core";

interface PathwayWords {
  readonly header: readonly string[];
  readonly stage: Readonly<Record<StageId, readonly [name: string, asks: string, clause: string]>>;
  readonly decidedBy: (type: string) => string;
  readonly note: string;
}

/** 实施路径的用语 — the words of CN.PATHWAY in both languages. */
export const pathwayWords: Readonly<Record<Language, PathwayWords>> = {
  zh: {
    header: ["实施路径", "顺序", "实施阶段", "该阶段做什么", "条款"],
    stage: {
      energySaving: [
        "节能降碳",
        "在现有工艺上改进：节能技改，低碳零碳能源和原料替代，提升产品性能。",
        "GUIDE 7.1",
      ],
      deepDecarbonisation: [
        "深度脱碳",
        "根本变革工艺；可行时规模化捕集利用封存二氧化碳，或替代非二氧化碳排放物质。",
        "GUIDE 7.2",
      ],
      neutrality: ["碳中和", "对残余排放，开发减排或清除项目，或购买并注销碳信用予以抵消。", "GUIDE 7.3"],
    },
    decidedBy: (type) => `按${type}选取；表 1 是可参照，企业可按自身情况另选并写明理由。`,
    note: "说明",
  },
  en: {
    header: ["Pathway", "Order", "Stage", "What it asks", "Clause"],
    stage: {
      energySaving: [
        "energy saving",
        "Improve existing processes: retrofits, low- and zero-carbon energy and materials, better products.",
        "GUIDE 7.1",
      ],
      deepDecarbonisation: [
        "deep decarbonisation",
        "Change the process itself; where feasible capture, use and store CO2 or replace substances that emit other gases.",
        "GUIDE 7.2",
      ],
      neutrality: [
        "neutrality",
        "Offset residual emissions: develop reduction or removal projects, or buy and retire credits.",
        "GUIDE 7.3",
      ],
    },
    decidedBy: (type) =>
      `Chosen for ${type}; table 1 may be followed, and an enterprise may choose otherwise with its reason.`,
    note: "Note",
  },
};
