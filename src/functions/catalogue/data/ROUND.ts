import {
  foldedWord,
  error,
  failure,
  rounded,
  shown,
  success,
  type Exact,
  type Outcome,
  type RoundingMode,
} from "../../../core";
import { compute, refused } from "../../computation";
import type { FunctionDefinition } from "../../define";
import { each } from "../../each";

/** CN.ROUND 数值修约 — once, by a named rule, on the decimal value. */
export const ROUND: FunctionDefinition = {
  id: "ROUND",
  group: "data",
  requirements: ["H3"],
  clauses: [],
  basis: "GB/T 8170",
  summary: {
    zh: "数值修约：GB/T 8170（四舍六入五成双，默认）或四舍五入；按十进制数值一次修约，不连续修约。",
    en: "Rounds by GB/T 8170 (half to even, the default) or half-up; once, on the decimal value, never in steps.",
  },
  parameters: [
    {
      id: "value",
      name: { zh: "数值", en: "value" },
      summary: { zh: "要修约的数；单元格或整列", en: "What to round; a cell or a column" },
      kind: "numbers",
    },
    {
      id: "places",
      name: { zh: "小数位数", en: "places" },
      summary: {
        zh: "保留的小数位数；负数修约到十、百……",
        en: "Decimal places to keep; negative for tens, hundreds, …",
      },
      kind: "numbers",
      lacks: "entry",
    },
    {
      id: "rule",
      name: { zh: "修约规则", en: "rule" },
      summary: {
        zh: "“GB/T 8170”（省略时）或“四舍五入”",
        en: '"GB/T 8170" (when left out) or "half-up"',
      },
      kind: "choice",
      optional: true,
    },
  ],
  result: { summary: { zh: "修约后的数", en: "The rounded number" }, shape: "each" },
  examples: [
    {
      formula: "=CN.ROUND(2.345,2)",
      result: 2.34,
      note: { zh: "五成双", en: "Half to even" },
    },
    {
      formula: '=CN.ROUND(2.345,2,"四舍五入")',
      result: 2.35,
      note: { zh: "主管部门核算指南的写法", en: "As the ministry's accounting guidelines ask" },
    },
    {
      formula: '=CN.ROUND(1.005,2,"half-up")',
      result: 1.01,
      note: {
        zh: "按十进制的 1.005，不是它的二进制近似",
        en: "On the decimal 1.005, not on its binary neighbour",
      },
    },
  ],
  run: each({ numbers: ["value", "places"], texts: ["rule"] }, ({ numbers, texts }) => {
    const { value, places } = numbers;
    const rule = ruleOf(texts["rule"]);
    if (!rule.ok) return refused(rule);
    const digits = placesOf(places);
    if (!digits.ok) return refused(digits);
    return compute(rounded(digits.value, rule.value), { value });
  }),
};

const rules: Readonly<Record<string, RoundingMode>> = {
  "gb/t8170": "half-even",
  gb8170: "half-even",
  gbt8170: "half-even",
  四舍六入五成双: "half-even",
  "half-even": "half-even",
  四舍五入: "half-up",
  "half-up": "half-up",
  mee: "half-up",
};

function ruleOf(text: string | undefined): Outcome<RoundingMode> {
  if (text === undefined) return success("half-even");
  const mode = rules[foldedWord(text)];
  return mode === undefined ? failure(error("rounding-unknown", "rule", { found: text })) : success(mode);
}

function placesOf(places: Exact): Outcome<number> {
  const digits = places.toDouble();
  return Number.isInteger(digits) && Math.abs(digits) <= 20
    ? success(digits)
    : failure(error("places-not-whole", "places", { found: shown(places) }));
}
