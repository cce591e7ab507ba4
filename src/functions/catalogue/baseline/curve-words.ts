import type { Language } from "../../../core";
import type { ParameterDefinition } from "../../define";

interface CurveWords {
  readonly header: readonly string[];
  readonly saving: string;
  readonly used: string;
  readonly reaches: string;
  readonly unused: string;
}

/** 减排成本曲线的用语 — the words of CN.MACC in both languages. */
export const curveWords: Readonly<Record<Language, CurveWords>> = {
  zh: {
    header: ["排序", "措施", "减排量", "成本", "单位减排成本", "累计减排量", "累计成本", "说明"],
    saving: "净节省",
    used: "采用",
    reaches: "采用：累计达到所需减排量",
    unused: "不需要",
  },
  en: {
    header: [
      "Rank",
      "Measure",
      "Abatement",
      "Cost",
      "Cost per tonne",
      "Cumulative abatement",
      "Cumulative cost",
      "Note",
    ],
    saving: "net saving",
    used: "used",
    reaches: "used: reaches what is needed",
    unused: "not needed",
  },
};

/** 参数 — the parameters of CN.MACC, without the language. */
export const curveParameters: readonly ParameterDefinition[] = [
  {
    id: "names",
    name: { zh: "措施", en: "names" },
    summary: { zh: "措施名称，一列", en: "Names of the measures, a column" },
    kind: "text",
  },
  {
    id: "abatements",
    name: { zh: "减排量", en: "abatements" },
    summary: { zh: "各措施的减排量，tCO2e", en: "What each measure abates, tCO2e" },
    kind: "numbers",
    unit: "tCO2e",
  },
  {
    id: "costs",
    name: { zh: "成本", en: "costs" },
    summary: {
      zh: "同期净成本（元），节省为负；口径须与减排量一致，如都按年或都按寿命期",
      en: "Net cost over the same span (yuan), savings negative; both by year or both over the lifetime",
    },
    kind: "numbers",
  },
  {
    id: "needed",
    name: { zh: "所需减排量", en: "needed" },
    summary: {
      zh: "给出时标明采用到哪一项为止；省略＝只排序",
      en: "Marks which measures reach it; left out = ranking only",
    },
    kind: "numbers",
    unit: "tCO2e",
    optional: true,
  },
];
