import { CellError } from "../model/cell-value";
import { finite } from "../value/arithmetic";
import { errorDivision, errorNA, errorNumber } from "../value/failures";

/** The sum over the count. */
export const mean = (numbers: readonly number[]): number =>
  numbers.reduce((total, number) => total + number, 0) / numbers.length;

const ascending = (numbers: readonly number[]): number[] => [...numbers].sort((a, b) => a - b);

/** The sum of squared distances from the mean, over n or n − 1. */
export function variance(numbers: readonly number[], lessOne: boolean): number | CellError {
  const divisor = lessOne ? numbers.length - 1 : numbers.length;
  if (divisor < 1) return errorDivision;
  const centre = mean(numbers);
  return finite(numbers.reduce((total, number) => total + (number - centre) ** 2, 0) / divisor);
}

/** The root of the variance. */
export function deviation(numbers: readonly number[], lessOne: boolean): number | CellError {
  const squared = variance(numbers, lessOne);
  return squared instanceof CellError ? squared : Math.sqrt(squared);
}

/** The number in the middle, or the mean of the two. */
export function median(numbers: readonly number[]): number | CellError {
  return percentile(numbers, 0.5);
}

/** The value below which a share of the numbers lies, interpolated (inclusive). */
export function percentile(numbers: readonly number[], share: number): number | CellError {
  if (numbers.length === 0 || share < 0 || share > 1) return errorNumber;
  return interpolated(ascending(numbers), share * (numbers.length - 1));
}

/** The same without the two ends (exclusive). */
export function percentileExclusive(numbers: readonly number[], share: number): number | CellError {
  const position = share * (numbers.length + 1) - 1;
  if (share <= 0 || share >= 1 || position < 0 || position > numbers.length - 1) return errorNumber;
  return interpolated(ascending(numbers), position);
}

function interpolated(sorted: readonly number[], position: number): number {
  const below = Math.floor(position);
  const low = sorted[below] ?? 0;
  const high = sorted[Math.min(below + 1, sorted.length - 1)] ?? low;
  return position === below ? low : low + (high - low) * (position - below);
}

/** The most frequent number, the first of several. */
export function mode(numbers: readonly number[]): number | CellError {
  const counts = new Map<number, number>();
  let best: number | undefined;
  for (const number of numbers) counts.set(number, (counts.get(number) ?? 0) + 1);
  for (const [number, times] of counts) {
    if (times > 1 && (best === undefined || times > (counts.get(best) ?? 0))) best = number;
  }
  return best ?? errorNA;
}

/** The k-th of the sorted numbers, counted from 1; a fraction is rounded up. */
export function nthSmallest(
  numbers: readonly number[],
  place: number,
  fromLargest: boolean,
): number | CellError {
  const rank = Math.ceil(place);
  if (rank < 1 || rank > numbers.length) return errorNumber;
  const sorted = ascending(numbers);
  return sorted[fromLargest ? sorted.length - rank : rank - 1] ?? errorNumber;
}
