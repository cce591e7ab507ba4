import type { Exact, Language, Verdict } from "../../../core";
import type { DerivedWords } from "../../define";
import { groupedNumber } from "../../grouped-number";
import { clausesOf } from "./verdict-row";

const words = {
  zh: { total: "E总", known: "E总不完整，已知", and: "；" },
  en: { total: "E", known: "E is not complete, known", and: "; " },
} as const;

/**
 * 判定的由来 — the amounts by which a standard has decided: offsets counted less total emissions, and the margin; of a total
 * that is not complete, what is known. `undefined` where the standard does not judge.
 */
export function derivedVerdict(verdict: Verdict, language: Language): DerivedWords | undefined {
  const { total, side, margin, unmet } = verdict;
  if (total === undefined || side === undefined) return undefined;
  const clauses = [...new Set([...clausesOf(verdict), ...unmet.map(({ clause }) => clause)])];
  const offsets = groupedNumber(side.counted);
  const say = words[language];
  const writes =
    margin === undefined
      ? `ΣO = ${withUnit(offsets)}${say.and}${say.known} ${withUnit(groupedNumber(total.known))}`
      : `ΣO − ${say.total} = ${offsets} − ${bracketed(total.known)} = ${withUnit(groupedNumber(margin))}`;
  return { writes, clauses };
}

function withUnit(amount: string): string {
  return `${amount} tCO2e`;
}

/** A total is negative where removals are larger than the emissions. */
function bracketed(amount: Exact): string {
  return amount.isNegative() ? `(${groupedNumber(amount)})` : groupedNumber(amount);
}
