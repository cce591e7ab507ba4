import type { Language } from "./language";

/** 条款的写法 — a clause as people of a language read it: `DB43 Annex C` is `DB43 附录C` in Chinese; the id itself stays. */
export function clauseIn(clause: string, language: Language): string {
  if (language === "en") return clause;
  return clause
    .replace(/\bAnnex (?=[A-Z])/g, "附录")
    .replace(/\bTable (?=[A-Z0-9])/g, "表")
    .replace(/\bnote (?=\d)/g, "注")
    .replace(/\bnote\b/g, "注");
}
