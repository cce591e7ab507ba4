import type { Language, Readiness, ReadinessCheck } from "../../../core";

interface ReadinessWords {
  readonly header: readonly string[];
  readonly conclusion: string;
  readonly answer: Readonly<Record<Readiness["answer"], string>>;
  readonly check: Readonly<Record<`${ReadinessCheck["series"]} ${ReadinessCheck["id"]}`, string>>;
  readonly met: string;
  readonly notMet: string;
  readonly open: string;
  readonly advice: string;
  readonly years: (years: readonly number[]) => string;
}

/** 实施前提的用语 — the words of CN.READINESS in both languages. */
export const readinessWords: Readonly<Record<Language, ReadinessWords>> = {
  zh: {
    header: ["检查", "结果", "数值", "限值", "说明"],
    conclusion: "实施前提",
    answer: { met: "满足", notYet: "尚未满足", yearsMissing: "缺数据" },
    check: {
      "total record": "总量：年数",
      "total peak": "总量：最近一次最高年",
      "total settled": "总量：近三年与均值的最大偏差",
      "intensity record": "强度：年数",
      "intensity peak": "强度：最近一次最高年",
      "intensity settled": "强度：近三年与均值的最大偏差",
    },
    met: "满足",
    notMet: "不满足",
    open: "缺数据",
    advice: "标准用“宜”“可”，不满足也不妨碍碳中和判定。",
    years: (years) => `缺 ${years.join("、")} 年。`,
  },
  en: {
    header: ["Check", "Result", "Figure", "Limit", "Note"],
    conclusion: "Readiness",
    answer: { met: "ready", notYet: "not yet", yearsMissing: "years missing" },
    check: {
      "total record": "Total: years on record",
      "total peak": "Total: last year with the highest figure",
      "total settled": "Total: largest deviation of three years from their mean",
      "intensity record": "Intensity: years on record",
      "intensity peak": "Intensity: last year with the highest figure",
      "intensity settled": "Intensity: largest deviation of three years from their mean",
    },
    met: "met",
    notMet: "not met",
    open: "years missing",
    advice: "The text advises (should, may); falling short never bars a verdict of neutrality.",
    years: (years) => `Missing: ${years.join(", ")}.`,
  },
};
