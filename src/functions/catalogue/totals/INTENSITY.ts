import { emissionIntensity } from "../../../core";
import { compute } from "../../computation";
import type { FunctionDefinition } from "../../define";
import { each } from "../../each";

/** CN.INTENSITY 碳排放强度 — emissions per unit of output, service or output value, row by row. */
export const INTENSITY: FunctionDefinition = {
  id: "INTENSITY",
  group: "totals",
  requirements: ["C11"],
  clauses: ["DB43 3.12", "DB14 3.8"],
  summary: {
    zh: "碳排放强度：排放量÷产量（或服务量、万元产值）；企业、部门、工序、产品、设备各层级通用。产量必须大于 0。",
    en: "Emission intensity: emissions per output, service or 10⁴ yuan, at any level from enterprise to equipment. Output must be above 0.",
  },
  parameters: [
    {
      id: "emissions",
      name: { zh: "排放量", en: "emissions" },
      summary: { zh: "排放量，tCO2e；单元格或整列", en: "Emissions, tCO2e; a cell or a column" },
      kind: "numbers",
      unit: "tCO2e",
    },
    {
      id: "output",
      name: { zh: "产量", en: "output" },
      summary: {
        zh: "产量、服务量或产值，大于 0；单元格或整列",
        en: "Output, service or output value, above 0; a cell or a column",
      },
      kind: "numbers",
    },
  ],
  result: { summary: { zh: "单位产出的排放量", en: "Emissions per unit of output" }, shape: "each" },
  examples: [
    {
      formula: "=CN.INTENSITY(606.26,311.71)",
      result: 1.9449488306438676,
      note: { zh: "万 tCO2 ÷ 万 t 粗钢 = tCO2/t", en: "10⁴ tCO2 over 10⁴ t of crude steel = tCO2/t" },
    },
  ],
  run: each({ numbers: ["emissions", "output"] }, ({ numbers }) => compute(emissionIntensity, numbers)),
};
