import type { Finding } from "../../core";
import type { PaneText } from "../text";

/** 一部分的状态 — errors first, then what is open, otherwise complete. */
export function standingOf(findings: readonly Finding[], text: PaneText): string {
  const errors = findings.filter(({ severity }) => severity === "error").length;
  const open = findings.filter(({ severity }) => severity === "question").length;
  if (errors > 0) return text.errors(errors);
  return open > 0 ? text.openQuestions(open) : text.complete;
}
