import type { Finding, FindingCode, Place } from "../../finding";
import type { Rule } from "../../standards";
import type { PlainDate } from "../../time";
import { against, open } from "../finding-of-rule";
import type { LotJudgement } from "./offset-count";

/**
 * 异议 — what is to be said against a lot: it does not count, it lacks evidence, it counts once it is retired, or it counts
 * and something is worth saying.
 */
export interface Objection {
  readonly weight: "refused" | "missing" | "pending" | "remark";
  readonly finding: Finding;
  readonly retireBy?: PlainDate | undefined;
}

/** 不计 — the lot does not count. */
export function refused(rule: Rule, code: FindingCode, at: Place, values?: Finding["values"]): Objection {
  return { weight: "refused", finding: against(rule, code, at, values) };
}

/** 缺证据 — the lot would count if this were known. */
export function missing(rule: Rule, code: FindingCode, at: Place, values?: Finding["values"]): Objection {
  return { weight: "missing", finding: open(rule, code, at, values) };
}

/** 提示 — the lot counts, and this goes with it. */
export function remark(rule: Rule, code: FindingCode, at: Place, values?: Finding["values"]): Objection {
  return { weight: "remark", finding: against(rule, code, at, values) };
}

/** 待判断 — the lot counts, and a question about it is still open. */
export function question(rule: Rule, code: FindingCode, at: Place, values?: Finding["values"]): Objection {
  return { weight: "remark", finding: open(rule, code, at, values) };
}

/** 结论 — what the objections come to. */
export type Answer = LotJudgement["answer"];

/** The heaviest objection decides. */
export function answerOf(objections: readonly Objection[]): Answer {
  const has = (weight: Objection["weight"]): boolean => objections.some((each) => each.weight === weight);
  if (has("refused")) return "refused";
  if (has("missing")) return "missingEvidence";
  return has("pending") ? "conditional" : "admissible";
}
