import type { Text } from "../../text/language";
import type { Confidence } from "../gwp-row";
import type { GridCalibreId } from "./grid-calibres";

/** 电网范围 — the nation, a regional grid or a province, with the names people write for it. */
export interface GridPlace {
  readonly key: string;
  readonly kind: "national" | "region" | "province";
  readonly name: Text;
  readonly aliases: readonly string[];
}

/** 电力排放因子 — one published factor of a place, a calibre and a year. */
export interface GridRow {
  readonly place: string;
  readonly calibre: GridCalibreId;
  /** The year whose electricity the factor describes. */
  readonly from: number;
  /** The last year for which it may be used; absent where it is carried forward until a newer one is published. */
  readonly to?: number;
  readonly value: string;
  readonly unit: "kgCO2/kWh" | "tCO2/MWh";
  readonly document: string;
  readonly table?: string;
  readonly confidence: Confidence;
  readonly reviewBy: string;
  readonly note?: Text;
}
