import type { ClauseRef, FindingCode, Modality, RequirementId } from "../finding";
import type { Text } from "../text/language";

/**
 * 执行者 — what carries a rule out: a worksheet function, a table of the ledger by its ASCII name, a finding, a step of the
 * pane, a document that is written, or a person whose answer is kept.
 */
export type Carrier =
  | `CN.${string}`
  | `table ${string}`
  | `finding ${FindingCode}`
  | `step ${string}`
  | `document ${string}`
  | "person";

/** 规则 — one clause of a standard in our own words. A rule without a clause cannot be declared. */
export interface Rule {
  readonly clause: ClauseRef;
  readonly modality: Modality;
  readonly requirement: RequirementId;
  readonly says: Text;
  /** What carries it out, where that is known to the rule. */
  readonly carriedBy?: readonly Carrier[];
}
