import type { FunctionDefinition } from "../../src/functions/define";

/** Two definitions that between them use every field a definition can have. */
export const exampleDefinitions: readonly FunctionDefinition[] = [
  {
    id: "EXAMPLE",
    group: "quantification",
    requirements: ["C1"],
    clauses: ["CIECCPA061 8.2.5.3"],
    summary: { zh: "示例：活动数据 × 排放因子", en: "Example: activity data × emission factor" },
    parameters: [
      {
        id: "activity",
        name: { zh: "活动数据", en: "activity" },
        summary: { zh: "各源的消耗量 <t>", en: "Amount used by each source <t>" },
        kind: "numbers",
        unit: "t",
      },
      {
        id: "unit",
        name: { zh: "单位", en: "unit" },
        summary: { zh: "省略＝吨", en: "Left out = tonnes" },
        kind: "text",
        optional: true,
      },
    ],
    result: { summary: { zh: "排放量", en: "Emissions" }, unit: "tCO2", shape: "each" },
    examples: [
      { formula: '=CN.EXAMPLE({1;2},"t")', result: [[2.5], [5]], note: { zh: "两个源", en: "Two sources" } },
    ],
    run: () => [["unused"]],
  },
  {
    id: "ADDALL",
    group: "totals",
    requirements: ["C5"],
    clauses: [],
    summary: { zh: "示例：合计", en: "Example: a total" },
    parameters: [
      {
        id: "amounts",
        name: { zh: "数量", en: "amounts" },
        summary: { zh: "要合计的数", en: "What is added up" },
        kind: "numbers",
        repeating: true,
      },
    ],
    result: { summary: { zh: "合计", en: "The total" }, shape: "one" },
    examples: [],
    run: () => [["unused"]],
  },
];
