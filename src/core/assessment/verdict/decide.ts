import type { Judgement } from "../../standards";
import { mayFall, mayRise, type JudgedTotal } from "./judged-total";
import type { OffsetSide } from "./offset-side";

/** 答案 — reached, not reached, reached on condition that lots are retired in time, or no answer on this evidence. */
export type Answer = "reached" | "notReached" | "conditional" | "insufficientEvidence" | "notApplicable";

/**
 * 判定 — on exact values. What is missing stands in the way of an answer only where it could change it: what is proven alone
 * may suffice, and everything together may fall short.
 */
export function decide(
  { isReached }: Judgement,
  total: JudgedTotal,
  side: OffsetSide,
): Exclude<Answer, "notApplicable"> {
  const { known } = total;
  const isTotalProven = !mayRise(total);
  if (isTotalProven && isReached({ total: known, offsets: side.counted })) return "reached";
  const withPending = side.counted.plus(side.conditional);
  if (isTotalProven && !side.conditional.isZero() && isReached({ total: known, offsets: withPending })) {
    return "conditional";
  }
  const couldBeReached =
    mayFall(total) || side.possible === undefined || isReached({ total: known, offsets: side.possible });
  return couldBeReached ? "insufficientEvidence" : "notReached";
}
