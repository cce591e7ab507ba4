import { Exact, sum } from "../../number";
import { absoluteUncertainty, sumUncertainty } from "../../quantification";
import type { CategoryId } from "../../ledger";
import type { UncertainLine } from "./uncertain-lines";

/** 合成的不确定度 — of sources added up; known only where every one of them is. */
export interface CombinedUncertainty {
  readonly amount: Exact;
  readonly lines: number;
  /** Lines without both uncertainties. */
  readonly unstated: readonly UncertainLine[];
  /** Rows of the lines that are unstated. */
  readonly unstatedRows: number;
  /** What part of the emissions they carry, by size; absent where nothing is emitted. */
  readonly unstatedShare: Exact | undefined;
  /** Rows that cannot be calculated yet. */
  readonly uncalculated: number;
  readonly known: KnownUncertainty | undefined;
}

/** Relative and absolute, of independent sources and as an upper bound where all of them err together. */
export interface KnownUncertainty {
  readonly absolute: Exact;
  /** Absent where the sources add up to 0. */
  readonly relative: Exact | undefined;
  /** Absent where what goes out is among them: then errors that go together may cancel. */
  readonly atMost: Exact | undefined;
  /** Above 30 % anywhere propagation is only approximate (IPCC 2006, vol. 1, ch. 3). */
  readonly isPropagationEnough: boolean;
}

const mostForPropagation = Exact.of("0.3");

/** 相加的合成 — the sum rule over the lines, which have gone through the product rule. */
export function combinedUncertainty(lines: readonly UncertainLine[]): CombinedUncertainty {
  const unstated = lines.filter(({ relative }) => relative === undefined);
  const sizes = sum(lines.map(({ amount }) => size(amount)));
  const uncalculated = lines.reduce((count, line) => count + line.uncalculated, 0);
  return {
    amount: sum(lines.map(({ amount }) => amount)),
    lines: lines.length,
    unstated,
    unstatedRows: unstated.reduce((count, { rows }) => count + rows.length, 0),
    unstatedShare: sizes.isZero()
      ? undefined
      : sum(unstated.map(({ amount }) => size(amount))).dividedBy(sizes),
    uncalculated,
    known: unstated.length > 0 || uncalculated > 0 || lines.length === 0 ? undefined : known(lines),
  };
}

/** 各类别的合成 — category by category, in the order in which they are met. */
export function uncertaintyByCategory(
  lines: readonly UncertainLine[],
): readonly { readonly category: CategoryId; readonly combined: CombinedUncertainty }[] {
  return [...new Set(lines.map(({ category }) => category))].map((category) => ({
    category,
    combined: combinedUncertainty(lines.filter((line) => line.category === category)),
  }));
}

/** 主要贡献 — lines whose uncertainty is known, the largest in tonnes first. */
export function largestContributors(lines: readonly UncertainLine[]): readonly UncertainLine[] {
  return lines
    .filter(({ absolute }) => absolute !== undefined)
    .sort((a, b) => (b.absolute ?? Exact.zero).compare(a.absolute ?? Exact.zero));
}

function known(lines: readonly UncertainLine[]): KnownUncertainty | undefined {
  const values = lines.map(({ amount }) => amount);
  const uncertainties = lines.map(({ relative }) => relative ?? Exact.zero);
  // Every line twice, with either of its two uncertainties: so the whole stands under one root.
  const absolute = absoluteUncertainty(
    {
      values: lines.flatMap(({ amount }) => [amount, amount]),
      uncertainties: lines.flatMap(({ activity, factor }) => [
        activity.stated?.value ?? Exact.zero,
        factor.stated?.value ?? Exact.zero,
      ]),
      correlation: Exact.zero,
    },
    "sum",
  );
  if (!absolute.ok) return undefined;
  const total = sum(values);
  const together = sumUncertainty.calculate({ values, uncertainties, correlation: Exact.one });
  return {
    absolute: absolute.value,
    relative: total.isZero() ? undefined : absolute.value.dividedBy(size(total)),
    atMost: together.ok && !values.some((value) => value.isNegative()) ? together.value : undefined,
    isPropagationEnough: lines.every(({ activity, factor }) =>
      [activity, factor].every(({ stated }) => (stated?.value.compare(mostForPropagation) ?? 1) <= 0),
    ),
  };
}

function size(amount: Exact): Exact {
  return amount.isNegative() ? amount.negated() : amount;
}
