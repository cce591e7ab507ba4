import type { zh } from "./zh";

/** 窗格文字 — the texts of the pane in one language; the Chinese file decides which there are. */
export type PaneText = {
  readonly [Key in keyof typeof zh]: (typeof zh)[Key] extends string ? string : (typeof zh)[Key];
};
