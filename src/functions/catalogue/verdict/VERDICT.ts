import { error, failure, guide, standardIds, success, type Exact, type Outcome } from "../../../core";
import type { FunctionDefinition } from "../../define";
import { isBlank } from "../../excel-values";
import type { Inputs } from "../../inputs";

/** CN.VERDICT 碳中和判定 — the prescribed words for amounts of one declaration period. */
export const VERDICT: FunctionDefinition = {
  id: "VERDICT",
  group: "verdict",
  requirements: ["F1"],
  clauses: ["GUIDE 8.1.4"],
  summary: {
    zh: "碳中和判定（GUIDE 8.1.4–8.1.5）：排放量不大于同期已注销的抵消量即达成；缺少能改变结论的数据时答“证据不足，不得判定”。",
    en: "Neutrality verdict (GUIDE 8.1.4–8.1.5): reached when emissions do not exceed the offsets retired for the period; otherwise not, or insufficient evidence.",
  },
  parameters: [
    {
      id: "emissions",
      name: { zh: "排放量", en: "emissions" },
      summary: {
        zh: "实施边界内排放量，tCO2e；单元格或区域",
        en: "Emissions inside the boundary, tCO2e; a cell or a range",
      },
      kind: "numbers",
      unit: "tCO2e",
    },
    {
      id: "offsets",
      name: { zh: "抵消量", en: "offsets" },
      summary: {
        zh: "同一声明期已注销的抵消量，tCO2e；单元格或区域",
        en: "Offsets retired for the same period, tCO2e; a cell or a range",
      },
      kind: "numbers",
      unit: "tCO2e",
    },
    {
      id: "period",
      name: { zh: "声明期", en: "period" },
      summary: {
        zh: "声明期的写法，如“2025年度”，原样进入结论",
        en: "The declaration period as it is to be written, such as 2025年度",
      },
      kind: "text",
    },
    {
      id: "standard",
      name: { zh: "标准", en: "standard" },
      summary: { zh: "省略＝GUIDE", en: "Left out = GUIDE" },
      kind: "choice",
      optional: true,
    },
  ],
  result: { summary: { zh: "规定的结论用语", en: "The prescribed words, in Chinese" }, shape: "text" },
  examples: [
    {
      formula: '=CN.VERDICT(1000,{600;400},"2025年度")',
      result: "达成2025年度声明期碳中和",
      note: { zh: "相等即达成", en: "Equality suffices" },
    },
    {
      formula: '=CN.VERDICT(1000.01,1000,"2025年度")',
      result: "未达成2025年度声明期碳中和",
      note: { zh: "差 0.01 t", en: "0.01 t short" },
    },
  ],
  run: (inputs) => {
    const standard = standardOf(inputs);
    if (!standard.ok) return [[inputs.failed(standard.finding)]];
    const emissions = amounts(inputs, "emissions");
    if (!emissions.ok) return [[inputs.failed(emissions.finding)]];
    const offsets = amounts(inputs, "offsets");
    if (!offsets.ok) return [[inputs.failed(offsets.finding)]];
    const period = inputs.single("period");
    if (!period.ok) return [[inputs.failed(period.finding)]];
    return [
      [guide.evaluate({ emissions: emissions.value, offsets: offsets.value, period: period.value }).words],
    ];
  },
};

/** Amounts with gaps: a blank cell is an amount nobody has stated, and the verdict decides whether that matters. */
function amounts(inputs: Inputs, input: "emissions" | "offsets"): Outcome<readonly (Exact | undefined)[]> {
  const grid = inputs.grid(input) ?? [];
  const { rows, columns } = inputs.extent(grid, inputs.index(input));
  const stated: (Exact | undefined)[] = [];
  for (let row = 0; row < rows; row += 1) {
    for (let column = 0; column < columns; column += 1) {
      if (inputs.isHeaderAt(inputs.index(input), row, column)) continue;
      if (isBlank(grid[row]?.[column])) {
        stated.push(undefined);
        continue;
      }
      const outcome = inputs.number(input, row, column);
      if (!outcome.ok) return outcome;
      if (input === "offsets" && outcome.value.isNegative()) {
        const found = outcome.value.toText().text;
        return failure(inputs.placed(error("negative", input, { found }), row, column));
      }
      stated.push(outcome.value);
    }
  }
  return success(stated);
}

function standardOf(inputs: Inputs): Outcome<"GUIDE"> {
  const text = inputs.single("standard");
  if (!text.ok) return text;
  const found = text.value?.toUpperCase();
  if (found === undefined || found === "GUIDE") return success("GUIDE");
  const isKnown = standardIds.some((id) => id === found);
  return failure(
    isKnown
      ? error("standard-not-judged-here", "standard", { found })
      : error("standard-unknown", "standard", {
          found: text.value ?? "",
          candidates: standardIds.join("、"),
        }),
  );
}
