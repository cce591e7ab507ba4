import { sinkEstimate } from "../../../core";
import { compute } from "../../computation";
import type { FunctionDefinition } from "../../define";
import { each } from "../../each";

/** CN.SINKESTIMATE 碳汇年减排量预估 — developed area times yearly reduction per mu, row by row. */
export const SINKESTIMATE: FunctionDefinition = {
  id: "SINKESTIMATE",
  group: "offsets",
  requirements: ["E13"],
  clauses: ["CIECCPA061 6.2.3a7"],
  summary: {
    zh: "碳汇项目年减排量预估：有效开发面积（亩）×每亩年均减排量。只是预估，签发前不能用于抵消。",
    en: "Estimate of a sink project: developed area (mu) × yearly reduction per mu. An estimate offsets nothing before it is issued.",
  },
  parameters: [
    {
      id: "area",
      name: { zh: "面积", en: "area" },
      summary: { zh: "有效开发面积，亩；单元格或整列", en: "Developed area in mu; a cell or a column" },
      kind: "numbers",
    },
    {
      id: "perMu",
      name: { zh: "每亩减排量", en: "per_mu" },
      summary: { zh: "每亩年均减排量，tCO2e/亩", en: "Yearly reduction per mu, tCO2e" },
      kind: "numbers",
      lacks: "factor",
    },
  ],
  result: {
    summary: { zh: "年均减排量预估", en: "Estimated yearly reduction" },
    unit: "tCO2e",
    shape: "each",
  },
  examples: [
    {
      formula: "=CN.SINKESTIMATE(12000,0.68)",
      result: 8160,
      note: { zh: "12000 亩", en: "12 000 mu" },
    },
    {
      formula: "=CN.SINKESTIMATE({100;200},0.7)",
      result: [[70], [140]],
      note: { zh: "整列逐行溢出", en: "Columns spill" },
    },
  ],
  run: each({ numbers: ["area", "perMu"] }, ({ numbers }) => compute(sinkEstimate, numbers)),
};
