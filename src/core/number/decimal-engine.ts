import { Decimal } from "decimal.js";

/**
 * The only place that knows decimal.js. The precision is the most that the engine takes: sums, differences and products have
 * as many digits as their operands ask for and are never cut. Divisions never use this precision: see exact.ts.
 */
export const ExactDecimal = Decimal.clone({
  precision: 1e9,
  rounding: Decimal.ROUND_DOWN,
  toExpNeg: -9e15,
  toExpPos: 9e15,
  minE: -9e15,
  maxE: 9e15,
});

/** Truncating quotient with few digits: enough for all but a vanishing share of divisions. */
export const ShortQuotient = ExactDecimal.clone({ precision: 40 });

/**
 * Truncating quotient with more digits than any point halfway between two doubles has (767), so that rounding the text
 * to a double is decided by digits that are really there.
 */
export const LongQuotient = ExactDecimal.clone({ precision: 800 });

export type DecimalValue = InstanceType<typeof ExactDecimal>;

const roundedQuotients = new Map<number, typeof ExactDecimal>();

/** Quotients rounded half to even at so many digits; each engine is made once, which costs more than the division. */
export function roundedQuotient(digits: number): typeof ExactDecimal {
  const known = roundedQuotients.get(digits);
  if (known !== undefined) return known;
  const made = ExactDecimal.clone({ precision: digits, rounding: Decimal.ROUND_HALF_EVEN });
  roundedQuotients.set(digits, made);
  return made;
}
