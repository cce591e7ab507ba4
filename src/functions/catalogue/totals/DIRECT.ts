import { directTotal } from "../../../core";
import { compute, refused } from "../../computation";
import type { FunctionDefinition } from "../../define";
import { lists } from "../../lists";
import { one } from "../../one";

/** CN.DIRECT 直接碳排放总量 — formula (3). */
export const DIRECT: FunctionDefinition = {
  id: "DIRECT",
  group: "totals",
  requirements: ["C6"],
  clauses: ["CIECCPA061 8.2.5.4"],
  summary: {
    zh: "直接碳排放总量：固定源燃烧、移动源燃烧、生产过程与无组织排放之和（公式 3）。四类都须给出，没有的填 0。",
    en: "Total direct emissions: stationary and mobile combustion, process and fugitive (formula 3). All four must be given; write 0 for none.",
  },
  parameters: [
    {
      id: "stationaryCombustion",
      name: { zh: "固定源燃烧", en: "stationary" },
      summary: {
        zh: "固定源燃烧排放，tCO2e；单元格或区域",
        en: "Stationary combustion, tCO2e; a cell or a range",
      },
      kind: "numbers",
      unit: "tCO2e",
    },
    {
      id: "mobileCombustion",
      name: { zh: "移动源燃烧", en: "mobile" },
      summary: {
        zh: "移动源燃烧排放，tCO2e；单元格或区域",
        en: "Mobile combustion, tCO2e; a cell or a range",
      },
      kind: "numbers",
      unit: "tCO2e",
    },
    {
      id: "process",
      name: { zh: "生产过程", en: "process" },
      summary: {
        zh: "工业生产过程排放，tCO2e；单元格或区域",
        en: "Industrial process emissions, tCO2e; a cell or a range",
      },
      kind: "numbers",
      unit: "tCO2e",
    },
    {
      id: "fugitive",
      name: { zh: "无组织", en: "fugitive" },
      summary: { zh: "无组织排放，tCO2e；单元格或区域", en: "Fugitive emissions, tCO2e; a cell or a range" },
      kind: "numbers",
      unit: "tCO2e",
    },
  ],
  result: { summary: { zh: "直接碳排放总量", en: "Total direct emissions" }, unit: "tCO2e", shape: "one" },
  examples: [
    {
      formula: "=CN.DIRECT(1200.5,35.2,0,4.3)",
      result: 1240,
      note: { zh: "没有过程排放，明确写 0", en: "No process emissions, said as 0" },
    },
    {
      formula: "=CN.DIRECT({0.1;0.2},0,0,0)",
      result: 0.3,
      note: { zh: "0.1＋0.2 恰为 0.3", en: "0.1 + 0.2 is exactly 0.3" },
    },
  ],
  run: (inputs) => {
    const given = lists(inputs, ["stationaryCombustion", "mobileCombustion", "process", "fugitive"]);
    return one(inputs, given.ok ? compute(directTotal, given.value) : refused(given));
  },
};
