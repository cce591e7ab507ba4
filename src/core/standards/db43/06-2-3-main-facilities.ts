import type { Rule } from "../rule";

/** DB43 6.2.3.3b, c, e 碳评审内容 — main facilities, levels and trends, investment projects. */
export const facilityReview = {
  mainFacilities: {
    clause: "DB43 6.2.3.3b",
    modality: "should",
    requirement: "D11",
    says: {
      zh: "确定主要排放设施，写明其变量、基准、先进值、活动水平和当前绩效。",
      en: "Main emission facilities are chosen, with their variables, baseline, best value, activity and present performance.",
    },
    carriedBy: ["CN.MAINSOURCES", "table Facilities"],
  },
  choice: {
    clause: "DB43 6.2.3.3b note",
    modality: "should",
    requirement: "D11",
    says: {
      zh: "从排放占比大、减排潜力大或对供应链影响大的设施中选，直接和间接都算；占比没有规定门槛。",
      en: "They are chosen where share, potential or effect on the supply chain is large, direct and indirect alike; no threshold is given.",
    },
    carriedBy: ["CN.MAINSOURCES", "table Facilities"],
  },
  comparison: {
    clause: "DB43 6.2.3.3c",
    modality: "should",
    requirement: "D11",
    says: {
      zh: "分析总量和强度的水平与趋势，并与行业平均、自身历史等对比。",
      en: "Levels and trends of total and intensity are analysed and compared with the industry average and the own past.",
    },
    carriedBy: ["CN.DEVIATION", "table Facilities"],
  },
  investments: {
    clause: "DB43 6.2.3.3e",
    modality: "should",
    requirement: "D11",
    says: {
      zh: "对新、改、扩建投资项目，评价合规、是否用了限制或淘汰的技术和设备，以及绩效参数是否先进。",
      en: "New, rebuilt and extended projects are assessed: compliance, restricted technology or equipment, and how advanced their parameters are.",
    },
    carriedBy: ["table Projects"],
  },
} as const satisfies Record<string, Rule>;
