import type { Confidence, Language, Text } from "../../../core";

/** Headers of the table of CN.FACTORINFO. */
export const infoHeaders: readonly Text[] = [
  { zh: "名称", en: "name" },
  { zh: "参数", en: "quantity" },
  { zh: "数值", en: "value" },
  { zh: "单位", en: "unit" },
  { zh: "版本或口径", en: "edition or calibre" },
  { zh: "取值依据", en: "basis" },
  { zh: "有效年份", en: "validity" },
  { zh: "来源文件", en: "source document" },
  { zh: "表号", en: "table" },
  { zh: "可信度", en: "confidence" },
  { zh: "复核日期", en: "review by" },
  { zh: "说明", en: "note" },
];

const confidences: Readonly<Record<Confidence, Text>> = {
  high: { zh: "高", en: "high" },
  medium: { zh: "中", en: "medium" },
  low: { zh: "来源待核：使用前核对原文", en: "source to be confirmed: check the original before use" },
};

/** 可信度用语 — how far a value is trusted; a low one says what to do. */
export function confidenceText(confidence: Confidence, language: Language): string {
  return confidences[confidence][language];
}

/** Several words of a sentence, set off from each other; empty ones left out. */
export function joinedWords(words: readonly (string | undefined)[], language: Language): string {
  return words.filter((word) => word !== undefined && word !== "").join(language === "zh" ? "；" : "; ");
}
