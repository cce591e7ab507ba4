import { Exact, measured, conversionTo } from "../../../core";
import { compute, refused } from "../../computation";
import type { FunctionDefinition } from "../../define";
import { each } from "../../each";

/** CN.MEASURED 实测法 — flue-gas flow × concentration × hours, row by row. */
export const MEASURED: FunctionDefinition = {
  id: "MEASURED",
  group: "quantification",
  requirements: ["C3"],
  clauses: ["CIECCPA061 8.2.5.1"],
  summary: {
    zh: "实测法：烟气流量×浓度×小时数，连续监测或取样均可；流量与浓度须为同一标准状态。结果为所测气体的 t。",
    en: "Measured: flue-gas flow × concentration × hours, continuous or sampled; both at the same standard state. Result in t of the gas measured.",
  },
  parameters: [
    {
      id: "flow",
      name: { zh: "烟气流量", en: "flow" },
      summary: {
        zh: "标准状态流量，m³/h；单元格或整列",
        en: "Flow at standard state, m³/h; a cell or a column",
      },
      kind: "numbers",
      unit: "m3/h",
    },
    {
      id: "concentration",
      name: { zh: "浓度", en: "concentration" },
      summary: { zh: "质量浓度，mg/m³", en: "Mass concentration, mg/m³" },
      kind: "numbers",
      lacks: "factor",
      unit: "mg/m3",
    },
    {
      id: "hours",
      name: { zh: "小时数", en: "hours" },
      summary: { zh: "运行小时数，0–8784", en: "Hours of operation, 0–8784" },
      kind: "numbers",
      unit: "h",
    },
    {
      id: "flowUnit",
      name: { zh: "流量单位", en: "flow_unit" },
      summary: { zh: "省略＝m³/h；两个单位都给或都不给", en: "Left out = m³/h; give both units or neither" },
      kind: "text",
      optional: true,
    },
    {
      id: "concentrationUnit",
      name: { zh: "浓度单位", en: "concentration_unit" },
      summary: { zh: "省略＝mg/m³；如 g/Nm3", en: "Left out = mg/m³; such as g/Nm3" },
      kind: "text",
      optional: true,
    },
  ],
  result: { summary: { zh: "所测气体的质量", en: "Mass of the gas measured" }, unit: "t", shape: "each" },
  examples: [
    {
      formula: "=CN.MEASURED(120000,180000,24)",
      result: 518.4,
      note: { zh: "一天：12 万 m³/h，180 g/m³", en: "One day: 120,000 m³/h at 180 g/m³" },
    },
    {
      formula: '=CN.MEASURED(12,180,24,"万m3/h","g/m3")',
      result: 518.4,
      note: { zh: "同样的数据，另一种单位", en: "The same data in other units" },
    },
  ],
  run: each(
    { numbers: ["flow", "concentration", "hours"], texts: ["flowUnit", "concentrationUnit"] },
    ({ numbers, texts }) => {
      const units = conversionTo(
        ["t/h", "tCO2/h"],
        [
          ["flowUnit", texts.flowUnit],
          ["concentrationUnit", texts.concentrationUnit],
        ],
        "Q × C",
      );
      if (!units.ok) return refused(units);
      const conversion = units.value ?? { factor: milligrams, from: "mg", to: "t" };
      return compute(measured, numbers, conversion);
    },
  ),
};

/** Tonnes in a milligram. */
const milligrams = Exact.of("1e-9");
