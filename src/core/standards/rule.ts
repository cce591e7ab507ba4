import type { ClauseRef, Modality, RequirementId } from "../finding";
import type { Text } from "../text/language";

/** 规则 — one clause of a standard in our own words. A rule without a clause cannot be declared. */
export interface Rule {
  readonly clause: ClauseRef;
  readonly modality: Modality;
  readonly requirement: RequirementId;
  readonly says: Text;
}
