import type { Language, TargetDirection } from "../../../core";
import type { ParameterDefinition } from "../../define";

interface ReachedWords {
  readonly header: readonly string[];
  readonly reached: string;
  readonly missed: string;
  readonly open: string;
  readonly rule: Readonly<Record<TargetDirection, string>>;
}

/** 目标判定的用语 — the words of CN.REACHED in both languages. */
export const reachedWords: Readonly<Record<Language, ReachedWords>> = {
  zh: {
    header: ["结论", "余量", "比基准变化", "完成率", "判定规则"],
    reached: "达成",
    missed: "未达成",
    open: "缺数据",
    rule: { lower: "实际值不高于目标值即达成", higher: "实际值不低于目标值即达成" },
  },
  en: {
    header: ["Answer", "Margin", "Change since base", "Part done", "Rule"],
    reached: "reached",
    missed: "not reached",
    open: "figures missing",
    rule: {
      lower: "reached when the actual value is not above the target",
      higher: "reached when the actual value is not below the target",
    },
  },
};

/** 参数 — the parameters of CN.REACHED, without the language. */
export const reachedParameters: readonly ParameterDefinition[] = [
  {
    id: "actual",
    name: { zh: "实际值", en: "actual" },
    summary: { zh: "实际绩效；单元格或整列，各层级通用", en: "Performance; a cell or a column, any level" },
    kind: "numbers",
  },
  {
    id: "target",
    name: { zh: "目标值", en: "target" },
    summary: { zh: "目标值，单位同实际值", en: "The target, in the same unit" },
    kind: "numbers",
    lacks: "entry",
  },
  {
    id: "base",
    name: { zh: "基准值", en: "base" },
    summary: {
      zh: "给出时列出变化量和完成率；可省略",
      en: "Adds the change and the part done; may be left out",
    },
    kind: "numbers",
    lacks: "entry",
    optional: true,
  },
  {
    id: "direction",
    name: { zh: "方向", en: "direction" },
    summary: { zh: "越低越好或越高越好；省略＝越低越好", en: "lower or higher is better; left out = lower" },
    kind: "choice",
    optional: true,
  },
];
