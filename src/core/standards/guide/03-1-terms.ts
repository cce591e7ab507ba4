import type { Rule } from "../rule";

/** GUIDE 3 术语和定义 — what the words of the guide mean; its numbers are lost in print and counted here. */
export const terms = {
  gases: {
    clause: "GUIDE 3.1",
    modality: "shall",
    requirement: "C7",
    says: {
      zh: "温室气体指七类：二氧化碳、甲烷、氧化亚氮、氢氟碳化物、全氟碳化物、六氟化硫、三氟化氮。",
      en: "Greenhouse gases are seven: carbon dioxide, methane, nitrous oxide, HFCs, PFCs, sulphur hexafluoride and nitrogen trifluoride.",
    },
    carriedBy: ["CN.EQUIVALENT"],
  },
  upstream: {
    clause: "GUIDE 3.2 note",
    modality: "shall",
    requirement: "A4",
    says: {
      zh: "实施碳中和时，要写明纳入哪些上游重要排放源。",
      en: "Whoever becomes neutral names the significant upstream sources that are inside.",
    },
    carriedBy: ["table UpstreamSources", "finding upstream-unanswered"],
  },
  allowance: {
    clause: "GUIDE 3.5",
    modality: "shall",
    requirement: "E2",
    says: {
      zh: "碳排放权是分配给重点单位的额度；它不是碳信用，指南不用它抵消。",
      en: "An allowance is a quota given to a key emitter; it is no credit, and the guide offsets nothing with it.",
    },
    carriedBy: ["table CarbonAssets"],
  },
  credit: {
    clause: "GUIDE 3.6",
    modality: "shall",
    requirement: "E2",
    says: {
      zh: "碳信用是经自愿减排市场、碳普惠或主管部门、国际机制审定、核查并登记、签发或确认的减排或清除指标。",
      en: "A credit is a reduction or removal that a voluntary market, an inclusive scheme, an authority or an international mechanism validated, verified and registered, issued or confirmed.",
    },
    carriedBy: ["table CarbonAssets"],
  },
} as const satisfies Record<string, Rule>;
