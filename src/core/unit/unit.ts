import type { Exact } from "../number";
import type { Dimensions } from "./dimension";

/**
 * 气体体积的参比状态 — the state a gas volume refers to: `normal` is 0 °C and 101.325 kPa (Nm3), `standard` is 20 °C
 * and 101.325 kPa (Sm3). `mixed` marks a product in which the two met; nothing converts to or from it.
 */
export type GasState = "normal" | "standard" | "mixed";

/** 单位 — a unit of measurement. */
export interface Unit {
  readonly dimensions: Dimensions;
  /** Absent where there is no volume or the state is not stated. */
  readonly state?: GasState;
  /** How many base units (t, m3, MJ, h, month, km, 元, one) make one of this unit. */
  readonly ratio: Exact;
  /** Normalised text; reading it gives this unit again. */
  readonly text: string;
}

/** 单位识别问题 — why a text is no unit. */
export type UnitProblem =
  | { readonly kind: "empty" }
  | { readonly kind: "unknown"; readonly word: string; readonly candidates: readonly string[] }
  | { readonly kind: "ambiguous"; readonly word: string; readonly candidates: readonly string[] };

/** What reading a text gives. */
export type UnitReading = { readonly unit: Unit } | { readonly problem: UnitProblem };
