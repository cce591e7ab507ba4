import { Exact, roundTo } from "../core";

/** 数的写法 — a number in full, digits grouped by commas: `1,234.5`; one without end is cut and has `≈` before it. */
export function shownNumber(value: Exact): string {
  const { text, isExact } = value.toText(17);
  if (isExact) return groupedDigits(text);
  const size = value.isNegative() ? value.negated() : value;
  // Six decimals say nothing of a small intensity: below one, the first six digits that count.
  const isSmall = size.compare(Exact.one) < 0;
  return `≈${groupedDigits(isSmall ? value.toText(6).text : plain(roundTo(value, 6, "half-even")))}`;
}

/** 数量的写法 — an amount with at most three decimals, to the kilogram where it is tonnes; `≈` where more were left out. */
export function shownAmount(amount: Exact): string {
  const rounded = roundTo(amount, 3, "half-even");
  const text = groupedDigits(plain(rounded));
  return rounded.compare(amount) === 0 ? text : `≈${text}`;
}

/** 百分数的写法 — a share in per cent, with no more digits than count here: `12.35%`. */
export function shownPercent(share: Exact, digits = 4): string {
  return `${groupedDigits(share.times(hundred).toText(digits).text)}%`;
}

const hundred = Exact.of("100");

/** All the digits that the text of an amount can have. */
function plain(value: Exact): string {
  return value.toText(34).text;
}

/** 分组 — digits that are written already, with commas before the point; the sign is the one that is read aloud as minus. */
export function groupedDigits(text: string): string {
  const [whole = "", ...decimals] = text.split(".");
  return [whole.replace(/\B(?=(\d{3})+$)/g, ",").replace("-", "−"), ...decimals].join(".");
}
