import { constantRateTarget, error, failure, linearTarget } from "../../../core";
import { compute, refused } from "../../computation";
import type { FunctionDefinition, ParameterDefinition } from "../../define";
import { each } from "../../each";

const linearWords = ["线性", "直线", "linear"];
const constantWords = ["等比", "年均变化率", "constant rate", "constantrate"];

const parameters: readonly ParameterDefinition[] = [
  {
    id: "baseYear",
    name: { zh: "基准年", en: "base_year" },
    summary: { zh: "基准年，如 2020", en: "The base year, such as 2020" },
    kind: "numbers",
    lacks: "entry",
  },
  {
    id: "baseValue",
    name: { zh: "基准值", en: "base_value" },
    summary: { zh: "基准年的排放量或强度", en: "Emissions or intensity of the base year" },
    kind: "numbers",
    lacks: "entry",
  },
  {
    id: "targetYear",
    name: { zh: "目标年", en: "target_year" },
    summary: { zh: "目标年，晚于基准年", en: "The target year, after the base year" },
    kind: "numbers",
    lacks: "entry",
  },
  {
    id: "targetValue",
    name: { zh: "目标值", en: "target_value" },
    summary: { zh: "目标年的值，单位同基准值", en: "The value of the target year, in the same unit" },
    kind: "numbers",
    lacks: "entry",
  },
  {
    id: "year",
    name: { zh: "年份", en: "year" },
    summary: {
      zh: "要算的年份，单元格或整列，不超出两端",
      en: "The year asked for, a cell or a column, within the span",
    },
    kind: "numbers",
    lacks: "entry",
  },
  {
    id: "method",
    name: { zh: "路径", en: "path" },
    summary: { zh: "线性或等比；省略＝线性", en: "linear or constant rate; left out = linear" },
    kind: "text",
    optional: true,
  },
];

/** CN.TARGET 目标路径 — what a target asks of a year between the base year and the target year. */
export const TARGET: FunctionDefinition = {
  id: "TARGET",
  group: "baseline",
  requirements: ["D3"],
  clauses: ["GUIDE 6.3", "DZJN108 5.2"],
  basis: "线性或等比内插 linear or constant-rate interpolation",
  summary: {
    zh: "目标路径：基准年与目标年之间各年应达到的值，线性或等比（每年同一变化率）；不外推。",
    en: "Target path: what each year between base and target should reach, linear or at a constant yearly rate; never carried on beyond.",
  },
  parameters,
  result: { summary: { zh: "该年的目标值，单位同基准值", en: "The value for the year" }, shape: "each" },
  examples: [
    {
      formula: "=CN.TARGET(2020,1000,2030,500,{2020;2025;2030})",
      result: [[1000], [750], [500]],
      note: { zh: "线性：五年走一半", en: "Linear: half the way in five years" },
    },
    {
      formula: '=CN.TARGET(2020,1000,2022,810,2021,"等比")',
      result: 900,
      note: { zh: "每年降一成", en: "One tenth less each year" },
    },
    {
      formula: '=CN.TARGET(2020,1000,2030,500,2025,"constant rate")',
      result: 707.1067811865476,
      note: {
        zh: "1000×0.5^(5/10)，只在末尾舍入一次",
        en: "1000 × 0.5^(5/10), rounded once at the end",
      },
    },
  ],
  run: each(
    { numbers: ["baseYear", "baseValue", "targetYear", "targetValue", "year"], texts: ["method"] },
    ({ numbers, texts }) => {
      const word = texts.method?.normalize("NFKC").trim().toLowerCase();
      if (word === undefined || linearWords.includes(word)) return compute(linearTarget, numbers);
      if (constantWords.includes(word)) return compute(constantRateTarget, numbers);
      return refused(failure(error("target-method-unknown", "method", { found: texts.method ?? "" })));
    },
  ),
};
