import type { FunctionExample } from "../../define";

/** 实施前提的算例 — runnable examples of CN.READINESS. */
export const readinessExamples: readonly FunctionExample[] = [
  {
    formula: '=CN.READINESS({2023;2024;2025},{100;105;95},,"离散制造")',
    result: [
      ["检查", "结果", "数值", "限值", "说明"],
      ["实施前提", "满足", "", "", "标准用“宜”“可”，不满足也不妨碍碳中和判定。"],
      ["总量：年数", "满足", 3, 3, ""],
      [
        "总量：近三年与均值的最大偏差",
        "满足",
        0.05,
        0.05,
        "「排放总量」最近三年与均值最多相差 5%，不超过 5%：相对稳定。 [GUIDE 5.2.3]",
      ],
    ],
    note: { zh: "恰好 ±5% 仍算相对稳定", en: "Exactly ±5% is still stable" },
  },
  {
    formula:
      '=INDEX(CN.READINESS({2025;2021;2022;2023;2024},{95;90;110;100;97},{0.9;1;1.1;0.95;0.93},"原材料"),2,2)',
    result: "满足",
    note: {
      zh: "年份乱序也可；2022 年达峰，其后趋稳",
      en: "Years in any order; highest in 2022 and settled since",
    },
  },
  {
    formula: '=INDEX(CN.READINESS({2021;2022;2024;2025},{90;110;97;95},{1;1.1;0.93;0.9},"流程制造"),2,2)',
    result: "缺数据",
    note: { zh: "缺 2023 年，不补不猜", en: "2023 is missing and is not filled in" },
  },
];
