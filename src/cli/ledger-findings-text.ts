import { sentence, type Finding, type Language, type PartFindings, type Severity, type Text } from "../core";
import { printable } from "./printable";

/** How many findings of one part are written out; the others are counted. */
const SHOWN_PER_PART = 100;

const SEVERITIES: Readonly<Record<Severity, Text>> = {
  error: { zh: "错误", en: "error" },
  warning: { zh: "警告", en: "warning" },
  question: { zh: "待填", en: "to be filled in" },
  note: { zh: "提示", en: "note" },
};

const order: readonly Severity[] = ["error", "warning", "question", "note"];

/** 评审发现 — what the rules say of the ledger, part by part of the work and heaviest first, for a person. */
export function ledgerFindingsText(
  parts: readonly PartFindings[] | undefined,
  day: string,
  language: Language,
): readonly string[] {
  const say = (zh: string, en: string): string => (language === "zh" ? zh : en);
  if (parts === undefined) {
    return [say("评审：工作簿里没有台账的表。", "Review: the workbook has no table of the ledger.")];
  }
  const all = parts.flatMap(({ findings }) => findings);
  const counted = all.length === 0 ? say("没有发现", "no findings") : counts(all, language);
  return [
    day === ""
      ? say(`评审：${counted}`, `Review: ${counted}`)
      : say(`评审（截至 ${day}）：${counted}`, `Review as of ${day}: ${counted}`),
    ...parts.flatMap((part) => partLines(part, language)),
  ];
}

function partLines({ title, findings }: PartFindings, language: Language): readonly string[] {
  if (findings.length === 0) return [];
  const byWeight = order.flatMap((severity) => findings.filter((finding) => finding.severity === severity));
  const hidden = byWeight.length - SHOWN_PER_PART;
  const more = language === "zh" ? `  ……另有 ${hidden} 条` : `  … and ${hidden} more`;
  return [
    `${title[language]}${language === "zh" ? "：" : ": "}${counts(findings, language)}`,
    ...byWeight
      .slice(0, SHOWN_PER_PART)
      .map(
        (finding) =>
          `  [${SEVERITIES[finding.severity][language]}] ${printable(sentence(finding, language))}`,
      ),
    ...(hidden > 0 ? [more] : []),
  ];
}

/** How many of each weight there are: `错误 2 · 待填 5`. */
function counts(findings: readonly Finding[], language: Language): string {
  return order
    .map((severity) => ({
      severity,
      count: findings.filter((finding) => finding.severity === severity).length,
    }))
    .filter(({ count }) => count > 0)
    .map(({ severity, count }) => `${SEVERITIES[severity][language]} ${count}`)
    .join(" · ");
}
