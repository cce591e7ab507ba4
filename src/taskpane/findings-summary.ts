import type { Finding, Severity } from "../core";
import type { PaneText } from "./text";

const order: readonly Severity[] = ["error", "warning", "question", "note"];

/** 发现的概况 — how many findings there are of each weight, heaviest first: `错误 2 · 待填 5`. */
export function findingsSummary(findings: readonly Finding[], text: PaneText): string {
  return order
    .map((severity) => ({
      severity,
      count: findings.filter((finding) => finding.severity === severity).length,
    }))
    .filter(({ count }) => count > 0)
    .map(({ severity, count }) => `${text[severity]} ${count}`)
    .join(" · ");
}
