import type { Choice } from "../schema";

/** 偏离原因 — the three that CIECCPA061 9.1.2 names, and any other: the list is open. */
export const deviationCauses = [
  { id: "scope", text: { zh: "核算范围出现偏差", en: "Accounting scope off" }, alsoWritten: ["核算范围"] },
  {
    id: "method",
    text: { zh: "缺少核算方法学", en: "Accounting method lacking" },
    alsoWritten: ["核算方法"],
  },
  { id: "offsets", text: { zh: "抵销方式使用不当", en: "Offsets used wrongly" }, alsoWritten: ["抵销方式"] },
  { id: "other", text: { zh: "其他", en: "Other" } },
] as const satisfies readonly Choice[];
