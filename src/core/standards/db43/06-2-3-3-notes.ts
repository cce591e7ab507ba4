import type { Rule } from "../rule";

/** DB43 6.2.3.3a 注 — where sources and methods are looked up. */
export const reviewNotes = {
  examples: {
    clause: "DB43 6.2.3.3a note 1",
    modality: "may",
    requirement: "B1",
    says: {
      zh: "识别排放源可参照附录C 的示例。",
      en: "Annex C gives examples of sources to look for.",
    },
    carriedBy: ["CN.SOURCES"],
  },
  methods: {
    clause: "DB43 6.2.3.3a note 2",
    modality: "may",
    requirement: "A10",
    says: {
      zh: "核算方法可查附录D 列出的标准。",
      en: "Annex D lists the standards by which emissions are accounted.",
    },
    carriedBy: ["CN.STANDARDFOR"],
  },
} as const satisfies Record<string, Rule>;
