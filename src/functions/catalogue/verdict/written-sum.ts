import { sum, type Exact } from "../../../core";
import { groupedNumber } from "../../grouped-number";

/** 写成和 — the amounts that a total adds up, for a reviewer; nothing where they are fewer than two, or not all there is to it. */
export function writtenSum(
  total: Exact,
  amounts: readonly (Exact | undefined)[],
): { readonly substituted: string } | undefined {
  const added = amounts.flatMap((amount) => (amount === undefined || amount.isZero() ? [] : [amount]));
  if (added.length < 2 || sum(added).compare(total) !== 0) return undefined;
  const written = added.map((amount) =>
    amount.isNegative() ? `(${groupedNumber(amount)})` : groupedNumber(amount),
  );
  return { substituted: written.join(" + ") };
}
