import type { Language, TrendMethod } from "../../../core";

/** 方法的写法 — what people write for a method, folded to lower case without spaces and dashes. */
export const forecastMethods: readonly { readonly id: TrendMethod; readonly words: readonly string[] }[] = [
  { id: "leastSquares", words: ["最小二乘", "最小二乘法", "线性", "leastsquares", "linear"] },
  { id: "theilSen", words: ["泰尔森", "泰尔森法", "theilsen"] },
  { id: "compoundRate", words: ["年均变化率", "年均增长率", "复合增长率", "compoundrate", "cagr"] },
];

/** 方法的名称 — how a method is called in the result. */
export const methodNames: Readonly<Record<Language, Readonly<Record<TrendMethod, string>>>> = {
  zh: { leastSquares: "最小二乘", theilSen: "泰尔森", compoundRate: "年均变化率" },
  en: { leastSquares: "least squares", theilSen: "Theil-Sen", compoundRate: "compound rate" },
};

/** 表头 — the header of CN.FORECAST. */
export const forecastHeader: Readonly<Record<Language, readonly string[]>> = {
  zh: ["年份", "预测", "下限", "上限", "说明"],
  en: ["Year", "Forecast", "Low", "High", "Note"],
};
