import { clauseIn, sentence, type Finding, type Language } from "../../../core";

/** 理由与改法 — what findings say, parted: what is and why, the clauses, and what to do; each sentence ends with its cure. */
export function reasonAndCure(
  findings: readonly Finding[],
  language: Language,
): { readonly reason: string; readonly clauses: string; readonly cure: string } {
  const parts = findings.map((finding) => split(wordsOf(finding, language), language));
  const clauses = new Set(
    findings.flatMap(({ clause }) => (clause === undefined ? [] : [clauseIn(clause, language)])),
  );
  const gap = language === "zh" ? "" : " ";
  return {
    reason: parts.map(({ reason }) => reason).join(gap),
    clauses: [...clauses].join(language === "zh" ? "、" : ", "),
    cure: [...new Set(parts.map(({ cure }) => cure))].filter((cure) => cure !== "").join(gap),
  };
}

/** The sentence without the clause at its end, which has a column of its own. */
function wordsOf({ clause, ...finding }: Finding, language: Language): string {
  void clause;
  return sentence(finding, language);
}

function split(text: string, language: Language): { reason: string; cure: string } {
  const end = language === "zh" ? "。" : ". ";
  const at = text.lastIndexOf(end, text.length - 2);
  if (at === -1) return { reason: text, cure: "" };
  const reason = text.slice(0, at + 1);
  return { reason, cure: text.slice(at + end.length) };
}
