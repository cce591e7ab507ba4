import { projectReduction } from "../../../core";
import { compute } from "../../computation";
import type { FunctionDefinition } from "../../define";
import { each } from "../../each";

/** CN.ABATEMENT 减碳绩效 — what a measure abates against its baseline scenario. */
export const ABATEMENT: FunctionDefinition = {
  id: "ABATEMENT",
  group: "baseline",
  requirements: ["D5"],
  clauses: ["DB43 8.1.3"],
  summary: {
    zh: "减碳绩效：基准线情景排放量－措施实施后的排放量－泄漏，逐行；负数表示不降反升。",
    en: "Abatement: emissions of the baseline scenario less those with the measure and leakage, row by row; negative where they rose.",
  },
  parameters: [
    {
      id: "scenario",
      name: { zh: "基准线情景", en: "scenario" },
      summary: {
        zh: "没有该措施时同期的排放量，tCO2e",
        en: "Emissions in the same span without the measure, tCO2e",
      },
      kind: "numbers",
      unit: "tCO2e",
    },
    {
      id: "actual",
      name: { zh: "实施后", en: "actual" },
      summary: { zh: "实施后同期的排放量，tCO2e", en: "Emissions in the same span with it, tCO2e" },
      kind: "numbers",
      unit: "tCO2e",
    },
    {
      id: "leakage",
      name: { zh: "泄漏", en: "leakage" },
      summary: {
        zh: "边界外因此增加的排放，tCO2e；省略＝不计",
        en: "Emissions it causes elsewhere, tCO2e; left out = not counted",
      },
      kind: "numbers",
      unit: "tCO2e",
      optional: true,
    },
  ],
  result: { summary: { zh: "减排量", en: "Abatement" }, unit: "tCO2e", shape: "each" },
  examples: [
    {
      formula: "=CN.ABATEMENT({5200;4800},{4100.5;4900})",
      result: [[1099.5], [-100]],
      note: { zh: "第二行不降反升", en: "In the second row emissions rose" },
    },
    {
      formula: "=CN.ABATEMENT(5200,4100,200)",
      result: 900,
      note: { zh: "扣除泄漏", en: "Less leakage" },
    },
  ],
  run: each({ numbers: ["scenario", "actual"], optionalNumbers: ["leakage"] }, ({ numbers }) =>
    compute(projectReduction, numbers),
  ),
};
