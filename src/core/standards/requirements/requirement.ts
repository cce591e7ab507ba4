import type { ClauseRef, RequirementId } from "../../finding";
import type { Text } from "../../text/language";

/** 需求 — one demand on the product: its stable id, what it is about, and the clauses that make it. */
export interface Requirement {
  readonly id: RequirementId;
  readonly says: Text;
  /** Empty where people and not the texts make the demand. */
  readonly clauses: readonly ClauseRef[];
}
