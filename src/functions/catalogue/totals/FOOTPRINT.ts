import { organizationalFootprint } from "../../../core";
import { compute, refused } from "../../computation";
import type { FunctionDefinition } from "../../define";
import { lists } from "../../lists";
import { one } from "../../one";

/** CN.FOOTPRINT 组织碳足迹 — direct and indirect emissions less removals. */
export const FOOTPRINT: FunctionDefinition = {
  id: "FOOTPRINT",
  group: "totals",
  requirements: ["C9"],
  clauses: ["DZJN108 3.8"],
  summary: {
    zh: "组织碳足迹：直接＋间接−清除。清除量写正数；没有清除可省略。",
    en: "Organizational carbon footprint: direct plus indirect less removals. Removals are written as positive amounts.",
  },
  parameters: [
    {
      id: "direct",
      name: { zh: "直接排放", en: "direct" },
      summary: { zh: "直接排放，tCO2e；单元格或区域", en: "Direct emissions, tCO2e; a cell or a range" },
      kind: "numbers",
      unit: "tCO2e",
    },
    {
      id: "indirect",
      name: { zh: "间接排放", en: "indirect" },
      summary: { zh: "间接排放，tCO2e；单元格或区域", en: "Indirect emissions, tCO2e; a cell or a range" },
      kind: "numbers",
      unit: "tCO2e",
    },
    {
      id: "removals",
      name: { zh: "清除量", en: "removals" },
      summary: {
        zh: "温室气体清除量，tCO2e，正数；省略＝没有",
        en: "Removals, tCO2e, positive; left out = none",
      },
      kind: "numbers",
      unit: "tCO2e",
      optional: true,
    },
  ],
  result: { summary: { zh: "组织碳足迹", en: "Organizational footprint" }, unit: "tCO2e", shape: "one" },
  examples: [
    {
      formula: "=CN.FOOTPRINT(120.5,80,30)",
      result: 170.5,
      note: { zh: "扣除 30 t 清除", en: "30 t of removals are taken off" },
    },
  ],
  run: (inputs) => {
    const given = lists(inputs, ["direct", "indirect"], ["removals"]);
    return one(inputs, given.ok ? compute(organizationalFootprint, given.value) : refused(given));
  },
};
