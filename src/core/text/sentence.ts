import type { Finding, Place } from "../finding";
import { clauseIn } from "./clause-in-language";
import type { Language } from "./language";
import { sentences } from "./sentences";

/** 句子 — the sentence for a finding: place, reason, cure, and the clause it rests on. */
export function sentence(finding: Finding, language: Language): string {
  const where = place(finding.at, language);
  const text = sentences[finding.code][language](where, finding.values).trim();
  return finding.clause === undefined ? text : `${text} [${clauseIn(finding.clause, language)}]`;
}

function place(at: Place | undefined, language: Language): string {
  const name = at?.name?.[language] ?? at?.input ?? "";
  const cell = at?.cell ?? position(at, language);
  if (cell === "") return language === "zh" ? quoted(name) : name;
  return language === "zh" ? `${quoted(name)}（${cell}）` : `${name} (${cell})`;
}

function quoted(name: string): string {
  return name === "" ? "" : `「${name}」`;
}

function position(at: Place | undefined, language: Language): string {
  if (at?.row === undefined) return "";
  const column = at.column ?? 1;
  if (language === "zh") return column > 1 ? `第 ${at.row} 行第 ${column} 列` : `第 ${at.row} 行`;
  return column > 1 ? `row ${at.row}, column ${column}` : `row ${at.row}`;
}
