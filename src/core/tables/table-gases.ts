import { gases, type GasKey } from "../unit";

/** A gas as the tables tell gases apart: methane also by origin. */
export interface TableGas {
  readonly key: GasKey | "ch4-fossil" | "ch4-non-fossil";
  /** The gas of the same name in units: both methanes are measured in tCH4. */
  readonly substance: GasKey;
  readonly text: string;
  readonly zh: string;
  readonly en: string;
  readonly aliases: readonly string[];
}

/** AR5 and AR6 give methane values by origin; what burns or leaks from coal, oil and gas is fossil. */
const methaneByOrigin: readonly TableGas[] = [
  {
    key: "ch4-fossil",
    substance: "ch4",
    text: "CH4-fossil",
    zh: "甲烷（化石来源）",
    en: "methane, fossil",
    aliases: ["化石甲烷", "CH4（化石）", "CH4（化石来源）", "甲烷（化石）", "fossil CH4", "fossil methane"],
  },
  {
    key: "ch4-non-fossil",
    substance: "ch4",
    text: "CH4-non-fossil",
    zh: "甲烷（非化石来源）",
    en: "methane, non-fossil",
    aliases: [
      "非化石甲烷",
      "CH4（非化石）",
      "CH4（非化石来源）",
      "甲烷（非化石）",
      "生物源甲烷",
      "non-fossil CH4",
      "non-fossil methane",
      "biogenic methane",
    ],
  },
];

/** 表中气体 — every gas that a table may have a row for. */
export const tableGases: readonly TableGas[] = gases.flatMap((gas) => [
  { ...gas, substance: gas.key },
  ...(gas.key === "ch4" ? methaneByOrigin : []),
]);
