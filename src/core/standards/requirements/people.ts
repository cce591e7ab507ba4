import type { Requirement } from "./requirement";

/** H 使用者与场所 — the demands on people and place. */
export const peopleRequirements: readonly Requirement[] = [
  {
    id: "H1",
    says: { zh: "在会计现有的台账里工作", en: "Works in the ledger that is already kept" },
    clauses: [],
  },
  {
    id: "H2",
    says: {
      zh: "集团模板与合并，内部往来抵销",
      en: "Group templates and consolidation, internal transfers eliminated",
    },
    clauses: [],
  },
  {
    id: "H3",
    says: {
      zh: "复核人能读懂任何公式，并能在表格外重算",
      en: "A reviewer reads any formula and recalculates outside the sheet",
    },
    clauses: [],
  },
  {
    id: "H4",
    says: {
      zh: "各平台、中文优先、可在封闭网络使用",
      en: "All platforms, Chinese first, works in a closed network",
    },
    clauses: [],
  },
];
