import { Exact, roundTo } from "../../number";
import type { Finding } from "../../finding";
import type { Judgement } from "../../standards";
import type { Answer } from "./decide";
import { mayRise, type JudgedTotal } from "./judged-total";
import { pendingText, pendingTextInEnglish, type OffsetSide } from "./offset-side";

const hundred = Exact.of("100");

/** 怎样会改变结论 — tonnes missing or to spare, lots that would count, and whether decimals or uncertainty alone decide. */
export function flips(
  judgement: Judgement,
  total: JudgedTotal,
  side: OffsetSide,
  answer: Answer,
  uncertainty: Exact | undefined,
): readonly Finding[] {
  const findings: Finding[] = [];
  const say = (code: Finding["code"], values: Finding["values"] = {}): void => {
    findings.push({ code, severity: "note", clause: judgement.balance.clause, values });
  };
  const margin = side.counted.minus(total.known);
  const isComplete = total.gaps.length === 0;
  if (answer === "insufficientEvidence") findings.push(...total.gaps.flatMap((gap) => gap.findings));
  if (answer === "reached") say("verdict-spare", { found: tonnes(margin) });
  else if (!mayRise(total) && margin.isNegative()) {
    say("verdict-short-by", { found: tonnes(margin.negated()) });
  }
  if (side.unproven.length > 0 && answer !== "reached") {
    const isOpen = side.possible === undefined;
    const amount = side.unproven.reduce((sum, lot) => sum.plus(lot.amount), Exact.zero);
    say("verdict-lots-unproven", {
      found: side.unproven.map(({ name }) => name).join("、"),
      foundInEnglish: side.unproven.map(({ name }) => name).join(", "),
      amount: isOpen ? "多少尚不能确定" : `${tonnes(amount)} tCO2e`,
      amountInEnglish: isOpen ? "an amount not yet known" : `${tonnes(amount)} tCO2e`,
    });
  }
  if (side.pending.length > 0 && answer !== "reached") {
    say("verdict-lots-pending", {
      found: pendingText(side.pending),
      foundInEnglish: pendingTextInEnglish(side.pending),
      amount: tonnes(side.conditional),
    });
  }
  if (isComplete && (answer === "reached" || answer === "notReached")) {
    const isReached = answer === "reached";
    const rounded = { total: whole(total.known), offsets: whole(side.counted) };
    if (judgement.isReached(rounded) !== isReached) say("verdict-rounding-decides");
    if (uncertainty !== undefined && !uncertainty.isZero()) {
      const spread = total.known.times(uncertainty).dividedBy(hundred);
      const ends = [total.known.plus(spread), total.known.minus(spread)];
      const isOpen = ends.some(
        (end) => judgement.isReached({ total: end, offsets: side.counted }) !== isReached,
      );
      if (isOpen) say("verdict-uncertainty-decides", { found: uncertainty.toText(6).text });
    }
  }
  return findings;
}

/** Tonnes as people read them; a figure that does not end is cut after fifteen digits. */
export function tonnes(amount: Exact): string {
  return amount.toText(15).text;
}

function whole(amount: Exact): Exact {
  return roundTo(amount, 0, "half-up");
}
