import { CellError, type CellValue } from "../../../sheet";
import type { ComparisonOperator } from "../contract/cell-view";

/** 比较 — whether a value stands in a relation to one or two others, compared as Excel compares. */
export function comparison(
  value: CellValue,
  operator: ComparisonOperator,
  first: CellValue,
  second: CellValue,
): boolean {
  if ([value, first, second].some((one) => one instanceof CellError)) return false;
  const low = order(value, first);
  switch (operator) {
    case "equal":
      return low === 0;
    case "notEqual":
      return low !== 0;
    case "greaterThan":
      return low > 0;
    case "lessThan":
      return low < 0;
    case "greaterThanOrEqual":
      return low >= 0;
    case "lessThanOrEqual":
      return low <= 0;
    case "between":
      return isBetween(value, first, second);
    case "notBetween":
      return !isBetween(value, first, second);
  }
}

/** The limits may stand in either order. */
function isBetween(value: CellValue, first: CellValue, second: CellValue): boolean {
  const [low, high] = order(first, second) <= 0 ? [first, second] : [second, first];
  return order(value, low) >= 0 && order(value, high) <= 0;
}

/** Numbers come before texts, texts before truth values; a blank is whatever it is compared with at its smallest. */
function order(one: CellValue, other: CellValue): number {
  const [left, right] = [filled(one, other), filled(other, one)];
  const ranks = [rank(left), rank(right)] as const;
  if (ranks[0] !== ranks[1]) return ranks[0] - ranks[1];
  if (typeof left === "string" && typeof right === "string") {
    const [a, b] = [left.toLowerCase(), right.toLowerCase()];
    return a === b ? 0 : a < b ? -1 : 1;
  }
  return Number(left) - Number(right);
}

const rank = (value: CellValue): number =>
  typeof value === "number" ? 0 : typeof value === "string" ? 1 : 2;

function filled(value: CellValue, beside: CellValue): CellValue {
  if (value !== null) return value;
  return typeof beside === "string" ? "" : typeof beside === "boolean" ? false : 0;
}
