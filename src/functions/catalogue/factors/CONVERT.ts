import type { Given, Method } from "../../../core";
import { compute, refused } from "../../computation";
import type { FunctionDefinition } from "../../define";
import { each } from "../../each";
import { conversionSteps } from "./conversion-steps";

/** CN.CONVERT 单位换算 — a quantity in another unit, exactly; to another quantity only by a stated coefficient. */
export const CONVERT: FunctionDefinition = {
  id: "CONVERT",
  group: "factors",
  requirements: ["C1"],
  clauses: ["CIECCPA061 8.2.5.3"],
  summary: {
    zh: "单位换算：按量纲核对后精确换算；吨标煤与 GJ、质量与体积等不同的量只按给出的系数换算；0 °C 与 20 °C 的立方米不混用。",
    en: "Converts units exactly after checking dimensions. Different quantities (tce and GJ, mass and volume) convert only by a stated coefficient; m3 at 0 and 20 °C never mix.",
  },
  parameters: [
    {
      id: "value",
      name: { zh: "数值", en: "value" },
      summary: { zh: "要换算的数；单元格或整列", en: "The number to convert; a cell or a column" },
      kind: "numbers",
    },
    {
      id: "from",
      name: { zh: "原单位", en: "from" },
      summary: { zh: "如 万kWh、GJ/万m³、吨标煤", en: "Such as kWh, GJ/10^4 m3, tce" },
      kind: "text",
    },
    {
      id: "to",
      name: { zh: "目标单位", en: "to" },
      summary: { zh: "如 MWh、MJ/m3、GJ", en: "Such as MWh, MJ/m3, GJ" },
      kind: "text",
    },
    {
      id: "coefficient",
      name: { zh: "系数", en: "coefficient" },
      summary: {
        zh: "不同的量之间才需要：热值、密度、GJ/tce；省略＝只换单位",
        en: "Only between different quantities: heating value, density, GJ/tce; left out = units only",
      },
      kind: "numbers",
      lacks: "factor",
      optional: true,
    },
    {
      id: "coefficientUnit",
      name: { zh: "系数单位", en: "coefficient_unit" },
      summary: {
        zh: "如 GJ/tce、kgce/m3；与系数同给",
        en: "Such as GJ/tce, kgce/m3; goes with the coefficient",
      },
      kind: "text",
      optional: true,
    },
  ],
  result: { summary: { zh: "以目标单位计的数", en: "The number in the target unit" }, shape: "each" },
  examples: [
    {
      formula: '=CN.CONVERT(12.5,"万kWh","MWh")',
      result: 125,
      note: { zh: "1 万kWh = 10 MWh", en: "10⁴ kWh = 10 MWh" },
    },
    {
      formula: '=CN.CONVERT({389.31;173.854},"GJ/10⁴Nm³","MJ/Nm3")',
      result: [[38.931], [17.3854]],
      note: { zh: "天然气与焦炉煤气的低位发热量", en: "Calorific values of natural gas and coke-oven gas" },
    },
    {
      formula: '=CN.CONVERT(100,"吨标煤","GJ",29.3076,"GJ/tce")',
      result: 2930.76,
      note: { zh: "标准煤按给出的系数折成热量", en: "Standard coal to heat by the stated coefficient" },
    },
  ],
  run: each(
    { numbers: ["value"], optionalNumbers: ["coefficient"], texts: ["from", "to", "coefficientUnit"] },
    ({ numbers, texts }, inputs) => {
      const isByCoefficient = inputs.grid("coefficient") !== undefined;
      const coefficientUnit = isByCoefficient ? (texts.coefficientUnit ?? "") : undefined;
      const steps = conversionSteps(texts.from ?? "", texts.to ?? "", coefficientUnit);
      if (!steps.ok) return refused(steps);
      const { method, conversion } = steps.value;
      return compute(method as Method<Given>, numbers, conversion);
    },
  ),
};
