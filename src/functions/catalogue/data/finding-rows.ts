import { sentence, type Finding, type Language, type Text } from "../../../core";
import type { Inputs } from "../../inputs";

/** 检查表头 — the header of every spilled table of checks: what was found, where, and what it means. */
export const checkHeaders: readonly Text[] = [
  { zh: "检查", en: "Check" },
  { zh: "位置", en: "Place" },
  { zh: "说明", en: "Remark" },
];

/** 检查结果 — a table of checks: a summary row, then a row per finding in the order of the sheet. */
export function checkTable(
  inputs: Inputs,
  summary: readonly [Text, Text],
  findings: readonly Finding[],
  language: Language,
): string[][] {
  return [
    checkHeaders.map((header) => header[language]),
    [summary[0][language], "", summary[1][language]],
    ...findings.map((finding) => {
      const placed = inputs.placed(finding);
      return [severityWords[placed.severity][language], placed.at?.cell ?? "", sentence(placed, language)];
    }),
  ];
}

const severityWords: Readonly<Record<Finding["severity"], Text>> = {
  error: { zh: "错误", en: "error" },
  warning: { zh: "提醒", en: "warning" },
  note: { zh: "说明", en: "note" },
  question: { zh: "待答", en: "question" },
};

/** The one word that the summary begins with. */
export function verdictWord(isFine: boolean): Text {
  return isFine ? { zh: "通过", en: "passed" } : { zh: "有问题", en: "to be checked" };
}
