import type { Choice } from "../schema";

/** 是否 — yes or no; there is no third answer and no default. */
export const yesNoChoices = [
  { id: "yes", text: { zh: "是", en: "Yes" }, alsoWritten: ["Y", "√"] },
  { id: "no", text: { zh: "否", en: "No" }, alsoWritten: ["N", "×"] },
] as const satisfies readonly Choice[];
