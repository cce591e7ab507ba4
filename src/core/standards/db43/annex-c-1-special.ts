import type { Rule } from "../rule";

/** DB43 表C.1 特殊排放 — the class that stands apart. */
export const specialEmissions = {
  apart: {
    clause: "DB43 Table C.1",
    modality: "may",
    requirement: "B2",
    says: {
      zh: "特殊排放一类列出生物质燃烧和产品隐含碳；单独报告，不并入总量。表只列出这一类，不并入总量是本产品的读法。",
      en: "The special class lists biomass combustion and carbon embodied in products; they are reported apart. That they stay outside the total is our reading: the table only names the class.",
    },
    carriedBy: ["table ReportedApart"],
  },
} as const satisfies Record<string, Rule>;
