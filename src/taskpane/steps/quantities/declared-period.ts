import type { Period } from "../../../core";

export { declaredPeriod } from "../../../core";

/** 各月 — the months of a period as `2025-01`, for choosing one. */
export function monthsIn({ from, to }: Period): readonly string[] {
  const count = (to.year - from.year) * 12 + to.month - from.month + 1;
  return Array.from({ length: Math.min(count, 60) }, (_, index) => {
    const month = from.month - 1 + index;
    return `${from.year + Math.floor(month / 12)}-${String((month % 12) + 1).padStart(2, "0")}`;
  });
}
