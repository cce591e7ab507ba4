import type { Rule } from "../rule";

/** GUIDE 5.1 实施边界 — which bases belong inside. The draft misprints its two paragraphs as 5.2.1 and 5.2.2. */
export const implementationBoundary = {
  singleBase: {
    clause: "GUIDE 5.1",
    modality: "shall",
    requirement: "A2",
    says: {
      zh: "只有一个生产基地时，该基地应纳入实施边界。",
      en: "A single production base is always inside the implementation boundary.",
    },
    carriedBy: ["table Bases", "finding base-single-outside", "step boundary"],
  },
  severalBases: {
    clause: "GUIDE 5.1",
    modality: "may",
    requirement: "A2",
    says: {
      zh: "有多个生产基地时，可纳入全部或部分，并在实施方案中写明。不纳入的理由由本产品询问，标准没有要求。",
      en: "Of several bases all or some may be inside, stated in the implementation plan. The reason for leaving one out is asked by us, not by the text.",
    },
    carriedBy: ["table Bases", "step boundary"],
  },
} as const satisfies Record<string, Rule>;
