import type { Dimension } from "./dimension";
import { gases } from "./gases";

/** A substance whose mass is a dimension of its own: `tC`, `kgCO2`, `tCH4`, `tce`. */
export interface SubstanceRow {
  readonly text: string;
  readonly dimension: Dimension;
  readonly aliases: readonly string[];
}

/** 物质词表 — the words that may follow a mass. */
export const substanceRows: readonly SubstanceRow[] = [
  { text: "C", dimension: "carbon", aliases: ["碳"] },
  {
    text: "CO2e",
    dimension: "co2e",
    aliases: ["CO2eq", "CO2-e", "CO2当量", "二氧化碳当量", "当量二氧化碳", "CO2 equivalent"],
  },
  { text: "ce", dimension: "standardCoal", aliases: ["标煤", "标准煤"] },
  ...gases.map(({ key, text, zh, en, aliases }) => ({ text, dimension: key, aliases: [zh, en, ...aliases] })),
];
