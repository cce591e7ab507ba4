import { energyKindOf, error, hotWaterHeat, steamHeat } from "../../../core";
import { compute, refused } from "../../computation";
import type { FunctionDefinition } from "../../define";
import { each } from "../../each";

/** CN.HEAT 热量折算 — purchased steam by mass and enthalpy, hot water by mass and temperature, in GJ. */
export const HEAT: FunctionDefinition = {
  id: "HEAT",
  group: "factors",
  requirements: ["C8"],
  clauses: ["CIECCPA061 9.1.1a1"],
  basis: "CETS-AG-03.01-V01-2024 E.2.1.2",
  summary: {
    zh: "外购蒸汽、热水由质量折成热量（GJ）：蒸汽按焓减 83.74 kJ/kg，热水按温度减 20 °C。",
    en: "Heat in GJ of purchased steam (enthalpy above 83.74 kJ/kg) or hot water (temperature above 20 °C) from its mass.",
  },
  parameters: [
    {
      id: "kind",
      name: { zh: "种类", en: "kind" },
      summary: { zh: "蒸汽 或 热水；单元格或整列", en: "Steam or hot water; a cell or a column" },
      kind: "choice",
    },
    {
      id: "mass",
      name: { zh: "质量", en: "mass" },
      summary: { zh: "质量，t，不为负", en: "Mass in t, not negative" },
      kind: "numbers",
      unit: "t",
    },
    {
      id: "state",
      name: { zh: "焓或温度", en: "state" },
      summary: {
        zh: "蒸汽的焓，kJ/kg；热水的温度，°C",
        en: "Enthalpy of steam, kJ/kg; temperature of water, °C",
      },
      kind: "numbers",
      lacks: "factor",
    },
  ],
  result: { summary: { zh: "热量", en: "Heat" }, unit: "GJ", shape: "each" },
  examples: [
    {
      formula: '=CN.HEAT("蒸汽",1000,2783.74)',
      result: 2700,
      note: { zh: "1000 t × (2783.74 − 83.74) kJ/kg", en: "1 000 t × (2783.74 − 83.74) kJ/kg" },
    },
    {
      formula: '=CN.HEAT("热水",{500;200},{70;20})',
      result: [[104.67], [0]],
      note: { zh: "500 t 由 20 °C 到 70 °C", en: "500 t from 20 °C to 70 °C" },
    },
  ],
  run: each({ numbers: ["mass", "state"], texts: ["kind"] }, ({ numbers, texts }) => {
    const kind = energyKindOf(texts.kind ?? "")?.id;
    if (kind === "steam") return compute(steamHeat, numbers);
    if (kind === "heat") return compute(hotWaterHeat, numbers);
    const finding = error("heat-kind-unknown", "kind", { found: texts.kind ?? "" });
    return refused({ ok: false, finding });
  }),
};
