import type { Column } from "../schema";

/** 依据 — where data and factors come from, and what proves them (C12). */
export const provenanceColumns = [
  {
    id: "factorSource",
    header: { zh: "因子来源", en: "Source of the factor" },
    alsoHeaded: ["数据来源", "来源"],
    note: {
      zh: "实测、行业指南缺省值等；写明文件与表号",
      en: "Measured, default of an industry guideline and so on; document and table",
    },
    kind: "text",
    isExpected: false,
    clause: "CIECCPA061 8.2.5.3",
    requirement: "C12",
  },
  {
    id: "evidence",
    header: { zh: "凭证", en: "Evidence" },
    alsoHeaded: ["凭证编号", "证据"],
    note: {
      zh: "原始记录、发票、检测报告的编号",
      en: "Number of the original record, invoice or test report",
    },
    kind: "text",
    isExpected: false,
    clause: "GUIDE 7.4.1",
    requirement: "B7",
  },
  {
    id: "partner",
    header: { zh: "内部往来方", en: "Internal partner" },
    note: {
      zh: "集团内转供的对方单位代码；合并时抵消",
      en: "Code of the counterpart inside the group; eliminated in a consolidation",
    },
    kind: "text",
    isExpected: false,
    clause: "DB43 4.3",
    requirement: "H2",
  },
] as const satisfies readonly Column[];
