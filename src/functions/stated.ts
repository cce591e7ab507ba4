import { shown, success, type ClauseRef, type Exact, type RequirementId } from "../core";
import type { Computation } from "./computation";

/** Where a number of a spilled table comes from. */
export interface StatedBasis {
  readonly requirement: RequirementId;
  readonly clauses: readonly ClauseRef[];
  /** How the number comes about, in symbols or words. */
  readonly writes: string;
  /** The same with numbers put in, where that says more. */
  readonly substituted?: string;
}

/** 已算出的数 — a number that an assessment has worked out, as a cell of a result, with the basis it rests on. */
export function stated(
  value: Exact,
  { requirement, clauses, writes, substituted }: StatedBasis,
): Computation {
  return {
    kind: "computation",
    outcome: success(value),
    explain: () => {
      const { isExact } = value.toText(34);
      return success({
        requirement,
        clauses,
        formula: writes,
        given: [],
        substituted: substituted ?? shown(value),
        result: value.toText(34).text,
        isResultExact: isExact,
      });
    },
  };
}
