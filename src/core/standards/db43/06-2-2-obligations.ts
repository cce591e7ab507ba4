import type { Rule } from "../rule";

/** DB43 6.2.2 合规义务. */
export const obligations = {
  list: {
    clause: "DB43 6.2.2.1",
    modality: "should",
    requirement: "G3",
    says: {
      zh: "有获取和识别合规义务的程序和清单，每 12 个月评审一次。",
      en: "Obligations have a procedure and a list, reviewed every 12 months.",
    },
    carriedBy: ["table Obligations"],
  },
  sources: {
    clause: "DB43 6.2.2.2",
    modality: "should",
    requirement: "G3",
    says: {
      zh: "包括法律法规、标准和其他要求，关注鼓励、限制、淘汰的工艺和设备。",
      en: "They are law, standards and other demands, above all on processes and equipment promoted, restricted or phased out.",
    },
    carriedBy: ["table Obligations"],
  },
} as const satisfies Record<string, Rule>;
