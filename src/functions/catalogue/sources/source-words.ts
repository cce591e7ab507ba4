import type { SourceKind, Text } from "../../../core";

/** 性质 — special emissions are reported apart. */
export const kindWords: Readonly<Record<SourceKind, Text>> = {
  direct: { zh: "直接排放", en: "direct" },
  indirect: { zh: "间接排放", en: "indirect" },
  special: { zh: "特殊排放（单列）", en: "special (reported apart)" },
};

/** Words that stand above the columns of a spilled table. */
export const headers = {
  key: { zh: "编号", en: "No." },
  category: { zh: "类别", en: "Class" },
  kind: { zh: "性质", en: "Kind" },
  source: { zh: "排放源", en: "Source" },
  facilities: { zh: "设施示例", en: "Example facilities" },
  gases: { zh: "气体", en: "Gases" },
  clause: { zh: "条款", en: "Clause" },
  standing: { zh: "状态", en: "Standing" },
  remark: { zh: "说明", en: "Remark" },
} as const satisfies Record<string, Text>;
