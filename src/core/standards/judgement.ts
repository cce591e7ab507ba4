import type { ClauseRef, StandardId } from "../finding";
import type { EmissionKind } from "../ledger";
import type { Exact } from "../number";
import type { Rule } from "./rule";

/**
 * 计入方式 — how a kind of emission enters the total that a standard judges: always; where it is not left out; only where it
 * is named as significant upstream; subtracted; subtracted once bought and retired, where that reading is chosen; or
 * shown apart.
 */
export type Entering = "always" | "ifInside" | "ifSignificant" | "subtracted" | "ifPurchasedCounts" | "apart";

/** 总量的组成 — every kind, how it enters, and the clause on which that rests. */
export type Composition = Readonly<
  Record<EmissionKind, { readonly enters: Entering; readonly clause: ClauseRef }>
>;

/** Two amounts that a verdict weighs: the standard's own total, and what offsets it. */
export interface Weighed {
  readonly total: Exact;
  readonly offsets: Exact;
}

/** 判定规则 — all that a standard says about its verdict; each has its own condition, none is shared. */
export interface Judgement {
  readonly standard: StandardId;
  /** The rule on which the answer rests. */
  readonly balance: Rule;
  readonly composition: Composition;
  /** Whether the condition is met. More offsets never turn a yes into a no. */
  readonly isReached: (weighed: Weighed) => boolean;
  /** What weighs against the total, as it is called where its amount is missing. */
  readonly offsetsAre: "offsets" | "removals";
  /** The rule that asks for significant upstream sources, where the standard has one. */
  readonly upstream?: Rule;
  /** The rule that speaks of a calendar year only. */
  readonly year?: Rule;
  /** The rule of a second answer that people give after seeing the figures of production. */
  readonly production?: Rule;
}
