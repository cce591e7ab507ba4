import { emissionFactor, conversionTo } from "../../../core";
import { compute, refused } from "../../computation";
import type { FunctionDefinition } from "../../define";
import { each } from "../../each";

/** CN.EMISSION 排放因子法 — activity data times emission factor; formula (2), row by row. */
export const EMISSION: FunctionDefinition = {
  id: "EMISSION",
  group: "quantification",
  requirements: ["C1"],
  clauses: ["CIECCPA061 8.2.5.3"],
  summary: {
    zh: "排放因子法（公式 2）：活动数据×排放因子。给出单位时按量纲核对并换算成 t；整列输入则逐行溢出。",
    en: "Emission factor method (formula 2): activity data × factor. Units, where given, are checked and converted to t; columns spill row by row.",
  },
  parameters: [
    {
      id: "activity",
      name: { zh: "活动数据", en: "activity" },
      summary: {
        zh: "活动数据；单元格或整列；冲销与外供可为负",
        en: "Activity data; a cell or a column; corrections and exports may be negative",
      },
      kind: "numbers",
    },
    {
      id: "factor",
      name: { zh: "排放因子", en: "factor" },
      summary: {
        zh: "排放因子，不为负；单元格或整列",
        en: "Emission factor, not negative; a cell or a column",
      },
      kind: "numbers",
      lacks: "factor",
    },
    {
      id: "activityUnit",
      name: { zh: "活动数据单位", en: "activity_unit" },
      summary: {
        zh: "如 t、万Nm³、kWh；两个单位都给；都不给则不核对",
        en: "Such as t, 10^4 m3, kWh; give both units; with neither nothing is checked",
      },
      kind: "text",
      optional: true,
    },
    {
      id: "factorUnit",
      name: { zh: "因子单位", en: "factor_unit" },
      summary: { zh: "如 tCO2/t、kgCO2/kWh、tCO2e/t", en: "Such as tCO2/t, kgCO2/kWh, tCO2e/t" },
      kind: "text",
      optional: true,
    },
  ],
  result: {
    summary: {
      zh: "排放量；给出单位时为 tCO2 或 tCO2e，不给时单位＝活动数据单位×因子单位，未核对",
      en: "Emissions; tCO2 or tCO2e where units are given, otherwise activity unit × factor unit, unchecked",
    },
    shape: "each",
  },
  examples: [
    {
      formula: '=CN.EMISSION(5000000,0.5568,"kWh","tCO2/MWh")',
      result: 2784,
      note: { zh: "写明单位：kWh 与 MWh 自动换算", en: "With units: kWh against MWh is converted" },
    },
    {
      formula: "=CN.EMISSION(5000,0.5568)",
      result: 2784,
      note: {
        zh: "不写单位：MWh × tCO2/MWh，由填表人自己保证",
        en: "Without units: MWh × tCO2/MWh is for the user to see to",
      },
    },
    {
      formula: "=CN.EMISSION({100;200;0.1},{0.5;0.6;3})",
      result: [[50], [120], [0.3]],
      note: { zh: "整列输入，逐行溢出；0.1×3 恰为 0.3", en: "Columns spill; 0.1 × 3 is exactly 0.3" },
    },
  ],
  run: each(
    { numbers: ["activity", "factor"], texts: ["activityUnit", "factorUnit"] },
    ({ numbers, texts }) => {
      const conversion = conversionTo(
        ["tCO2", "tCO2e"],
        [
          ["activityUnit", texts.activityUnit],
          ["factorUnit", texts.factorUnit],
        ],
        "AD × EF",
      );
      return conversion.ok ? compute(emissionFactor, numbers, conversion.value) : refused(conversion);
    },
  ),
};
