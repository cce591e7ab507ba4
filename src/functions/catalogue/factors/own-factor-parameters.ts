import type { ParameterDefinition } from "../../define";

/** OWNFACTOR 的参数 — the table of own factors, what is asked of it, and what may answer in its turn. */
export const ownFactorParameters: readonly ParameterDefinition[] = [
  {
    id: "own",
    name: { zh: "自有因子表", en: "own_factors" },
    summary: {
      zh: "连同表头引用：因子对象、参数、数值、单位、取值方式、出处、有效期起、有效期止",
      en: "With its headers: Item, Quantity, Value, Unit, Basis, Source, Valid from, Valid to",
    },
    kind: "table",
  },
  {
    id: "key",
    name: { zh: "名称", en: "name" },
    summary: { zh: "如 烟煤、外购蒸汽；单元格或整列", en: "Such as coal, steam; a cell or a column" },
    kind: "text",
  },
  {
    id: "what",
    name: { zh: "参数", en: "quantity" },
    summary: {
      zh: "如 低位发热量、排放因子；该名称只登记一种时可省略",
      en: "Such as NCV, emission factor; may be left out where the item has one",
    },
    kind: "text",
    optional: true,
  },
  {
    id: "date",
    name: { zh: "日期", en: "date" },
    summary: {
      zh: "日期或期间（2025、2025年3月），须整段有效；省略＝不核对",
      en: "A day or a period (2025, 2025-03) it must wholly stand for; left out = not checked",
    },
    kind: "text",
    optional: true,
  },
  {
    id: "edition",
    name: { zh: "缺省值版本", en: "edition" },
    summary: {
      zh: "没有实测时改用因子库的这一版；省略＝只查自有因子",
      en: "Edition of the library used where nothing is measured; left out = own factors only",
    },
    kind: "text",
    optional: true,
  },
  {
    id: "unit",
    name: { zh: "单位", en: "unit" },
    summary: {
      zh: "结果换算成这个单位；省略＝登记或因子库的单位",
      en: "The result is converted to this unit; left out = as entered or as in the library",
    },
    kind: "text",
    optional: true,
  },
];
