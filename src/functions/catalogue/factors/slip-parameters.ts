import type { ParameterDefinition } from "../../define";

/** SLIP 的参数 — what is looked at, and what it is compared with. */
export const slipParameters: readonly ParameterDefinition[] = [
  {
    id: "values",
    name: { zh: "数值", en: "values" },
    summary: { zh: "要看的数；单元格或整列", en: "The values to look at; a cell or a column" },
    kind: "numbers",
  },
  {
    id: "what",
    name: { zh: "参数名", en: "what" },
    summary: {
      zh: "如“烟煤低位发热量（GJ/t）”“电网排放因子”，可直接引用表头",
      en: "Such as bituminous coal net calorific value (GJ/t); a header will do",
    },
    kind: "text",
  },
  {
    id: "unit",
    name: { zh: "单位", en: "unit" },
    summary: {
      zh: "数值的单位；省略＝取表头里的，没有则按因子库的单位",
      en: "Unit of the values; left out = the header's, else the library's",
    },
    kind: "text",
    optional: true,
  },
  {
    id: "history",
    name: { zh: "历史数据", en: "history" },
    summary: {
      zh: "同一项目其他月份的数，至少四个正数，可含本数；省略＝不比历史",
      en: "Other months of the same item, four positive ones at least; left out = no comparison",
    },
    kind: "numbers",
    optional: true,
  },
];
