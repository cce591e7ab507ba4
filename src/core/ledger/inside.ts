/** 是否纳入 — inside the boundary or left out; there is no third answer and no default. */
export const insideChoices = [
  { id: "inside", text: { zh: "纳入", en: "Inside" }, alsoWritten: ["是", "yes", "in"] },
  { id: "outside", text: { zh: "不纳入", en: "Left out" }, alsoWritten: ["否", "no", "out"] },
] as const;
