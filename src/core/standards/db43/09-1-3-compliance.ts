import type { Rule } from "../rule";

/** DB43 9.1.3 合规性评价. */
export const compliance = {
  regular: {
    clause: "DB43 9.1.3.1",
    modality: "should",
    requirement: "G3",
    says: {
      zh: "按规定的间隔评价，重点是影响大的义务。",
      en: "Judged at set intervals, the weighty obligations first.",
    },
    carriedBy: ["table Obligations"],
  },
  again: {
    clause: "DB43 9.1.3.2",
    modality: "should",
    requirement: "G3",
    says: {
      zh: "法规、外部因素或运行条件变化时再评价。",
      en: "Judged again when law, surroundings or operation change.",
    },
    carriedBy: ["table Obligations"],
  },
} as const satisfies Record<string, Rule>;
