import type { Finding, FindingCode, Modality, Place, Severity } from "../finding";
import type { Rule } from "../standards";

/** 应 · 宜 · 可 → 严重程度 — how heavy it weighs when data go against a rule; a judgement stays a question. */
export const severityOf: Readonly<Record<Modality, Severity>> = {
  shall: "error",
  should: "warning",
  may: "note",
  judgement: "question",
};

/** 违反规则的发现 — the finding that data go against a rule: clause and weight come from the rule. */
export function against(
  rule: Rule,
  code: FindingCode,
  at: Place,
  values: Readonly<Record<string, string>> = {},
): Finding {
  return { code, severity: severityOf[rule.modality], clause: rule.clause, at, values };
}

/** 规则提出的问题 — the question that a rule asks and data do not answer yet. */
export function open(
  rule: Rule,
  code: FindingCode,
  at: Place,
  values: Readonly<Record<string, string>> = {},
): Finding {
  return { code, severity: "question", clause: rule.clause, at, values };
}
