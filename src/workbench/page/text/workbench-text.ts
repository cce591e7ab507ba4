import type { zh } from "./zh";

/** 工作台文字 — the texts of the workbench in one language; the Chinese file decides which there are. */
export type WorkbenchText = {
  readonly [Key in keyof typeof zh]: (typeof zh)[Key] extends string ? string : (typeof zh)[Key];
};
