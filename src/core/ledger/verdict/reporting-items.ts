import type { Column } from "../schema";

/**
 * 列示数的修约 — how amounts are written in statements and totals. None of the five standards asks for a rule, so nothing is
 * rounded before people choose one; the clause is the one that the written amounts belong to.
 */
export const reportingItems = [
  {
    id: "reportingRule",
    header: { zh: "列示数修约规则", en: "Rounding of stated amounts" },
    note: {
      zh: "承诺文件和合计里排放量的写法；五项标准没有规定，空着就写精确值。判定始终用精确值",
      en: "How amounts are written in statements and totals; no standard says, left empty they are exact. Verdicts always are",
    },
    kind: "choice",
    choices: [
      {
        id: "gb8170",
        text: { zh: "GB/T 8170（四舍六入五成双）", en: "GB/T 8170 (half to even)" },
        alsoWritten: ["GB/T 8170", "GB/T 8170-2008", "GB 8170", "四舍六入五成双", "half-even"],
      },
      {
        id: "halfUp",
        text: { zh: "四舍五入", en: "Half up" },
        alsoWritten: ["half-up", "MEE"],
      },
    ],
    isExpected: false,
    clause: "GUIDE 8.1.2",
    requirement: "F6",
  },
  {
    id: "reportingDecimals",
    header: { zh: "列示数小数位数", en: "Decimals of stated amounts" },
    note: {
      zh: "0 到 6 的整数，与修约规则一起填；0 是修约到个位",
      en: "A whole number from 0 to 6, together with the rule; 0 rounds to units",
    },
    kind: "number",
    numberFormat: "0",
    isExpected: false,
    clause: "GUIDE 8.1.2",
    requirement: "F6",
  },
] as const satisfies readonly Column[];
