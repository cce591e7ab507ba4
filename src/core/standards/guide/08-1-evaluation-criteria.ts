import { sum, type Exact } from "../../number";
import type { Rule } from "../rule";

/** GUIDE 8.1 评价准则 — when neutrality of a declaration period may be stated, and in which words. */
export const evaluationCriteria = {
  period: {
    clause: "GUIDE 8.1.1",
    modality: "shall",
    requirement: "A7",
    says: {
      zh: "评价针对明确的声明期；宜为一个自然年，也可为明确界定的其他期间。",
      en: "The evaluation is for a stated declaration period: a calendar year, or another explicit span.",
    },
  },
  balance: {
    clause: "GUIDE 8.1.4",
    modality: "shall",
    requirement: "F1",
    says: {
      zh: "实施边界内排放量不大于同一声明期内已注销的抵消量，才可判定达成；相等也算达成。",
      en: "Neutrality is reached when emissions in the boundary do not exceed the offsets retired for the same period; equality suffices.",
    },
  },
  words: {
    clause: "GUIDE 8.1.5",
    modality: "should",
    requirement: "F1",
    says: { zh: "结论用规定的两句话表述。", en: "The conclusion is put in the two prescribed phrases." },
  },
} as const satisfies Record<string, Rule>;

/** What is judged: amounts in tCO2e; `undefined` is an amount that nobody has stated, which is never zero. */
export interface EvaluatedAmounts {
  readonly emissions: readonly (Exact | undefined)[];
  readonly offsets: readonly (Exact | undefined)[];
  /** The label of the declaration period, as the user writes it. */
  readonly period: string | undefined;
}

export type Missing = "emissions" | "offsets" | "period";

/** 判定 — the answer, its words, and what is missing where there is no answer. */
export interface Verdict {
  readonly answer: "reached" | "notReached" | "insufficientEvidence";
  /** In Chinese in every language: the standard prescribes the words. */
  readonly words: string;
  readonly missing: readonly Missing[];
  /** Offsets less emissions, where both are known. */
  readonly margin?: Exact;
}

/**
 * Judges amounts. Something missing leads to "insufficient evidence" only where it could change the answer: offsets cannot
 * be negative, so lots that are known may already suffice.
 */
export function evaluate({ emissions, offsets, period }: EvaluatedAmounts): Verdict {
  const stated = known(emissions);
  const retired = known(offsets);
  const margin = stated.isComplete && emissions.length > 0 ? retired.total.minus(stated.total) : undefined;
  const isReached = margin !== undefined && !margin.isNegative();
  const missing: Missing[] = [];
  if (margin === undefined) missing.push("emissions");
  if (!isReached && (!retired.isComplete || offsets.length === 0)) missing.push("offsets");
  if (period === undefined) missing.push("period");
  if (margin === undefined || period === undefined || missing.length > 0) {
    return { answer: "insufficientEvidence", words: insufficient(missing), missing };
  }
  return isReached
    ? { answer: "reached", words: `达成${period}声明期碳中和`, missing, margin }
    : { answer: "notReached", words: `未达成${period}声明期碳中和`, missing, margin };
}

function known(amounts: readonly (Exact | undefined)[]): { total: Exact; isComplete: boolean } {
  const stated = amounts.filter((amount) => amount !== undefined);
  return { total: sum(stated), isComplete: stated.length === amounts.length };
}

const names: Readonly<Record<Missing, string>> = { emissions: "排放量", offsets: "抵消量", period: "声明期" };

function insufficient(missing: readonly Missing[]): string {
  return `证据不足，不得判定（缺：${missing.map((what) => names[what]).join("、")}）`;
}
