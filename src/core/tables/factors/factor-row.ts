import type { Text } from "../../text/language";
import type { Confidence } from "../gwp-row";
import type { FactorQuantityId } from "./factor-quantities";

/** 因子对象 — a fuel, material or energy that has factors, with the names people write for it. */
export interface FactorItem {
  readonly key: string;
  readonly name: Text;
  readonly aliases: readonly string[];
}

/** 因子版本 — one edition of defaults: a document, the year from which it stands, and when to look for a newer one. */
export interface FactorEdition {
  readonly id: string;
  readonly name: Text;
  readonly aliases: readonly string[];
  readonly from: number;
  readonly to?: number;
  readonly document: string;
  readonly reviewBy: string;
  /** The edition that the word "default" asks for. */
  readonly isDefault?: boolean;
  /** How the edition makes an emission factor of its fuel parameters; absent where it is not known to. */
  readonly carbonFormula?: string;
  readonly note?: Text;
}

/** 因子 — one printed value: a decimal (or a ratio such as `44/56`), or a range from `value` to `upper`. */
export interface FactorRow {
  readonly key: string;
  readonly quantity: FactorQuantityId;
  readonly edition: string;
  readonly value: string;
  readonly upper?: string;
  readonly unit: string;
  /** Where the row stands earlier or shorter than its edition. */
  readonly from?: number;
  readonly to?: number;
  readonly table?: string;
  readonly confidence: Confidence;
  readonly note?: Text;
}
