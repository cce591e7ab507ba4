import { fuelCombustion, conversionTo } from "../../../core";
import { compute, refused } from "../../computation";
import type { FunctionDefinition } from "../../define";
import { each } from "../../each";

/** CN.FUEL 燃料燃烧 — consumption × NCV × carbon per heat × oxidation rate × 44/12, row by row. */
export const FUEL: FunctionDefinition = {
  id: "FUEL",
  group: "quantification",
  requirements: ["C4"],
  clauses: ["CIECCPA061 9.1.1a1"],
  summary: {
    zh: "化石燃料燃烧：消耗量×低位发热量×单位热值含碳量×碳氧化率×44/12。给出单位时按量纲核对并换算成 tCO2。",
    en: "Fuel combustion: consumption × NCV × carbon per heat × oxidation rate × 44/12. Units, where given, are checked and converted to tCO2.",
  },
  parameters: [
    {
      id: "consumption",
      name: { zh: "消耗量", en: "consumption" },
      summary: {
        zh: "燃料消耗量，t 或 万m³；单元格或整列",
        en: "Fuel consumption, t or 10⁴m³; a cell or a column",
      },
      kind: "numbers",
      unit: "t",
    },
    {
      id: "netCalorificValue",
      name: { zh: "低位发热量", en: "ncv" },
      summary: {
        zh: "平均低位发热量，GJ/t 或 GJ/万m³，大于 0",
        en: "Net calorific value, GJ/t or GJ/10⁴m³, above 0",
      },
      kind: "numbers",
      lacks: "factor",
      unit: "GJ/t",
    },
    {
      id: "carbonContent",
      name: { zh: "单位热值含碳量", en: "carbon" },
      summary: { zh: "单位热值含碳量，tC/GJ，不为负", en: "Carbon content per heat, tC/GJ, not negative" },
      kind: "numbers",
      lacks: "factor",
      unit: "tC/GJ",
    },
    {
      id: "oxidationRate",
      name: { zh: "碳氧化率", en: "oxidation" },
      summary: { zh: "碳氧化率，0–1（98% 即 0.98）", en: "Carbon oxidation rate, 0–1 (98% is 0.98)" },
      kind: "numbers",
      lacks: "factor",
      unit: "1",
    },
    {
      id: "consumptionUnit",
      name: { zh: "消耗量单位", en: "consumption_unit" },
      summary: {
        zh: "如 t、kg、万Nm³；三个单位都给或都不给",
        en: "Such as t, kg, 10^4 m3; give all three units or none",
      },
      kind: "text",
      optional: true,
    },
    {
      id: "ncvUnit",
      name: { zh: "发热量单位", en: "ncv_unit" },
      summary: { zh: "如 GJ/t、kJ/kg、GJ/万Nm³", en: "Such as GJ/t, kJ/kg, GJ/10^4 m3" },
      kind: "text",
      optional: true,
    },
    {
      id: "carbonUnit",
      name: { zh: "含碳量单位", en: "carbon_unit" },
      summary: { zh: "如 tC/GJ、tC/TJ", en: "Such as tC/GJ, tC/TJ" },
      kind: "text",
      optional: true,
    },
    {
      id: "ratio",
      name: { zh: "CO2碳比", en: "ratio" },
      summary: {
        zh: "省略＝44/12（标准）；另用比值须写明",
        en: "Left out = 44/12, as the standards say; another ratio is stated here",
      },
      kind: "numbers",
      lacks: "factor",
      unit: "tCO2/tC",
      optional: true,
    },
  ],
  result: { summary: { zh: "排放量", en: "Emissions" }, unit: "tCO2", shape: "each" },
  examples: [
    {
      formula: "=CN.FUEL(1000,20,0.02749,0.94)",
      result: 1894.9773333333333,
      note: { zh: "燃煤锅炉", en: "A coal-fired boiler" },
    },
    {
      formula: '=CN.FUEL(5000,41.87,0.0172,0.98,"kg","GJ/t","tC/GJ")',
      result: 12.938946533333333,
      note: { zh: "以 kg 计的液化石油气", en: "Liquefied petroleum gas by the kilogram" },
    },
  ],
  run: each(
    {
      numbers: ["consumption", "netCalorificValue", "carbonContent", "oxidationRate"],
      optionalNumbers: ["ratio"],
      texts: ["consumptionUnit", "ncvUnit", "carbonUnit"],
    },
    ({ numbers, texts }) => {
      const conversion = conversionTo(
        ["tC"],
        [
          ["consumptionUnit", texts.consumptionUnit],
          ["ncvUnit", texts.ncvUnit],
          ["carbonUnit", texts.carbonUnit],
        ],
        "FC × NCV × CC",
      );
      return conversion.ok ? compute(fuelCombustion, numbers, conversion.value) : refused(conversion);
    },
  ),
};
