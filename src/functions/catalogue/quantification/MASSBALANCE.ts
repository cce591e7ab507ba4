import { massBalance, success, type Exact, type Outcome } from "../../../core";
import { compute, refused } from "../../computation";
import type { FunctionDefinition } from "../../define";
import type { Inputs } from "../../inputs";
import { alongside } from "../../lists";
import { one } from "../../one";
import { optionalNumber } from "../../optional-number";

/** CN.MASSBALANCE 物料平衡法 — carbon in minus carbon out, times 44/12; formula (1). */
export const MASSBALANCE: FunctionDefinition = {
  id: "MASSBALANCE",
  group: "quantification",
  requirements: ["C2"],
  clauses: ["CIECCPA061 8.2.5.2"],
  summary: {
    zh: "物料平衡法（公式 1）：[Σ(输入×碳含量) − Σ(输出×碳含量)]×44/12，结果为一个数，tCO2。",
    en: "Mass balance (formula 1): [Σ(input × carbon) − Σ(output × carbon)] × 44/12, one number in tCO2.",
  },
  parameters: [
    {
      id: "inputs",
      name: { zh: "输入量", en: "inputs" },
      summary: {
        zh: "输入物料，t 或 万m³；省略＝没有输入",
        en: "Input amounts, t or 10⁴m³; left out = none",
      },
      kind: "numbers",
      unit: "t",
      optional: true,
    },
    {
      id: "inputCarbon",
      name: { zh: "输入碳含量", en: "input_carbon" },
      summary: {
        zh: "各输入的碳含量，tC/t 或 tC/万m³",
        en: "Carbon content of each input, tC/t or tC/10⁴m³",
      },
      kind: "numbers",
      lacks: "factor",
      unit: "tC/t",
      optional: true,
    },
    {
      id: "outputs",
      name: { zh: "输出量", en: "outputs" },
      summary: {
        zh: "输出物料（正数），t 或 万m³；省略＝没有输出",
        en: "Output amounts, positive, t or 10⁴m³; left out = none",
      },
      kind: "numbers",
      unit: "t",
      optional: true,
    },
    {
      id: "outputCarbon",
      name: { zh: "输出碳含量", en: "output_carbon" },
      summary: {
        zh: "各输出的碳含量，tC/t 或 tC/万m³",
        en: "Carbon content of each output, tC/t or tC/10⁴m³",
      },
      kind: "numbers",
      lacks: "factor",
      unit: "tC/t",
      optional: true,
    },
    {
      id: "ratio",
      name: { zh: "CO2碳比", en: "ratio" },
      summary: {
        zh: "省略＝44/12（标准）；另用比值（如 3.664）须写明",
        en: "Left out = 44/12, as the standards say; another ratio is stated here",
      },
      kind: "numbers",
      lacks: "factor",
      unit: "tCO2/tC",
      optional: true,
    },
    {
      id: "carbonShare",
      name: { zh: "计入比例", en: "carbon_share" },
      summary: {
        zh: "各输入计入的碳比例 0–1：化石部分，或另行报告的生物质部分；省略＝全部",
        en: "Share of each input's carbon that counts, 0–1: the fossil part, or the biogenic part reported apart; left out = all",
      },
      kind: "numbers",
      lacks: "factor",
      unit: "1",
      optional: true,
    },
  ],
  result: { summary: { zh: "排放量", en: "Emissions" }, unit: "tCO2", shape: "one" },
  examples: [
    {
      formula: "=CN.MASSBALANCE({300;50},{0.88;0.75},{1000},{0.0018})",
      result: 1098.9,
      note: { zh: "两种输入、一种输出", en: "Two inputs, one output" },
    },
    {
      formula: "=CN.MASSBALANCE(,,4800000,0.0018,3.664)",
      result: -31656.96,
      note: { zh: "只有输出，比值按 3.664", en: "Output only, with the stated ratio 3.664" },
    },
    {
      formula: "=CN.MASSBALANCE(100,0.6,,,,0.84)",
      result: 184.8,
      note: { zh: "84% 为化石碳", en: "84% of the carbon is fossil" },
    },
  ],
  run: (inputs) => {
    const into = side(inputs, "inputs", "inputCarbon", "carbonShare");
    const out = side(inputs, "outputs", "outputCarbon");
    const ratio = optionalNumber(inputs, "ratio");
    if (!into.ok) return one(inputs, refused(into));
    if (!out.ok) return one(inputs, refused(out));
    if (!ratio.ok) return one(inputs, refused(ratio));
    const { amounts, carbon, share, places } = into.value;
    const computation = compute(massBalance, {
      inputs: amounts,
      inputCarbon: carbon,
      outputs: out.value.amounts,
      outputCarbon: out.value.carbon,
      ...(ratio.value === undefined ? {} : { ratio: ratio.value }),
      ...(share === undefined ? {} : { carbonShare: share }),
    });
    const input = computation.outcome.ok ? undefined : computation.outcome.finding.at?.input;
    return one(inputs, computation, input === "outputCarbon" ? out.value.places : places);
  },
};

interface Side {
  readonly amounts: readonly Exact[];
  readonly carbon: readonly Exact[];
  readonly share?: readonly Exact[];
  readonly places: readonly [number, number][];
}

/** One side of the balance; both of its parameters are left out together or given together. */
function side(inputs: Inputs, amounts: string, carbon: string, share?: string): Outcome<Side> {
  const hasShare = share !== undefined && inputs.grid(share) !== undefined;
  const names = hasShare ? [amounts, carbon, share] : [amounts, carbon];
  if (names.every((name) => inputs.grid(name) === undefined) && !isOtherSideMissing(inputs, amounts)) {
    return success({ amounts: [], carbon: [], places: [] });
  }
  const read = alongside(inputs, names);
  if (!read.ok) return read;
  const { rowsOfGrid: places } = read.value;
  const of = (name: string): readonly Exact[] => read.value[name] ?? [];
  const both = { amounts: of(amounts), carbon: of(carbon), places };
  return success(hasShare ? { ...both, share: of(share) } : both);
}

/** A balance with neither inputs nor outputs is none: then the inputs are asked for. */
function isOtherSideMissing(inputs: Inputs, amounts: string): boolean {
  return amounts === "inputs" && inputs.grid("outputs") === undefined;
}
