import type { Rule } from "../rule";

/** DB43 8.5 仓储与运输控制. */
export const storageAndTransport = {
  found: {
    clause: "DB43 8.5.1",
    modality: "shall",
    requirement: "D4",
    says: {
      zh: "识别仓储与运输中影响碳绩效的过程或要素。",
      en: "What affects carbon performance in storage and transport is found.",
    },
    carriedBy: ["person"],
  },
  ways: {
    clause: "DB43 8.5.2",
    modality: "should",
    requirement: "D4",
    says: {
      zh: "以合理库存、顺畅流程、绿色仓库、电动转运、清洁运输和优化路线减少间接排放。",
      en: "Fitting stocks, smooth handling, green warehouses, electric vehicles, clean transport and better routes cut indirect emissions.",
    },
    carriedBy: ["table Measures"],
  },
} as const satisfies Record<string, Rule>;
