import {
  ExactDecimal,
  LongQuotient,
  roundedQuotient,
  ShortQuotient,
  type DecimalValue,
} from "./decimal-engine";

const unit = new ExactDecimal(1);

/**
 * 精确数 — an exact rational number, numerator over denominator, both exact decimals. Every calculation runs on these; a
 * double is made once, at the very end, and is then the double nearest to the exact result.
 */
export class Exact {
  static readonly zero = new Exact(undefined, unit, 0);
  static readonly one = new Exact(undefined, unit, 1);

  private constructor(
    private top: DecimalValue | undefined,
    /** Always positive. */
    private readonly denominator: DecimalValue,
    /** The double this number was read from, where it is the decimal of a cell and nothing was calculated yet. */
    readonly typed?: number,
  ) {}

  /** The decimal a person typed for this double: its shortest decimal text. `undefined` for NaN and infinities. */
  static fromDouble(value: number): Exact | undefined {
    return Number.isFinite(value) ? new Exact(undefined, unit, value) : undefined;
  }

  /**
   * Reads `12`, `-0.5`, `1.5e-3` or a ratio such as `44/12`; `undefined` for anything else, also for exponents of more than
   * four digits: no quantity has them, and sums would fill the memory with zeros.
   */
  static parse(text: string): Exact | undefined {
    const match =
      /^\s*([+-]?(?:\d+\.?\d*|\.\d+)(?:[eE][+-]?\d{1,4})?)\s*(?:\/\s*(\d+\.?\d*|\.\d+))?\s*$/.exec(text);
    if (match?.[1] === undefined) return undefined;
    const divisor = new ExactDecimal(match[2] ?? "1");
    return divisor.isZero() ? undefined : new Exact(new ExactDecimal(match[1]), divisor);
  }

  /** As `parse`, for texts that stand in our own code and tables; a text that is no number is a mistake of ours. */
  static of(text: string): Exact {
    const value = Exact.parse(text);
    if (value === undefined) throw new TypeError(`not a number: ${text}`);
    return value;
  }

  /** Made only when somebody calculates with it: most cells of a long column never need it. */
  private get numerator(): DecimalValue {
    this.top ??= new ExactDecimal(this.typed ?? 0);
    return this.top;
  }

  plus(other: Exact): Exact {
    if (this.denominator.eq(other.denominator)) {
      return new Exact(this.numerator.plus(other.numerator), this.denominator);
    }
    return new Exact(
      this.numerator.times(other.denominator).plus(other.numerator.times(this.denominator)),
      this.denominator.times(other.denominator),
    );
  }

  minus(other: Exact): Exact {
    return this.plus(other.negated());
  }

  times(other: Exact): Exact {
    return new Exact(this.numerator.times(other.numerator), this.denominator.times(other.denominator));
  }

  /** The caller makes sure that `other` is not zero; asking for it anyway is a programmer's mistake. */
  dividedBy(other: Exact): Exact {
    if (other.isZero()) throw new RangeError("division by zero");
    const sign = other.numerator.isNegative() ? -1 : 1;
    return new Exact(
      this.numerator.times(other.denominator).times(sign),
      this.denominator.times(other.numerator).times(sign),
    );
  }

  negated(): Exact {
    return new Exact(this.numerator.negated(), this.denominator);
  }

  isZero(): boolean {
    if (this.typed !== undefined) return this.typed === 0;
    return this.numerator.isZero();
  }

  isNegative(): boolean {
    if (this.typed !== undefined) return this.typed < 0;
    return this.numerator.isNegative() && !this.numerator.isZero();
  }

  /** −1, 0 or 1, decided on the exact values. */
  compare(other: Exact): -1 | 0 | 1 {
    const difference = this.minus(other);
    return difference.isZero() ? 0 : difference.isNegative() ? -1 : 1;
  }

  /** The largest whole number not above this one, and what is left: `this = whole + rest`, `0 ≤ rest < 1`. */
  split(): { whole: Exact; rest: Exact } {
    const quotient = this.numerator.divToInt(this.denominator);
    const whole = new Exact(
      this.isNegative() && !quotient.times(this.denominator).eq(this.numerator)
        ? quotient.minus(1)
        : quotient,
      unit,
    );
    return { whole, rest: this.minus(whole) };
  }

  /** The double nearest to this number (ties to even); ±Infinity where it lies beyond the largest double; never −0. */
  toDouble(): number {
    if (this.typed !== undefined) return this.typed + 0;
    if (this.numerator.isZero()) return 0;
    if (this.denominator.eq(1)) return Number(this.numerator.toString()) + 0;
    const low = ShortQuotient.div(this.numerator, this.denominator);
    if (low.times(this.denominator).eq(this.numerator)) return Number(low.toString()) + 0;
    // The true value lies strictly between two neighbouring 40-digit decimals. If both round to the same double, so does it.
    const unit = new ExactDecimal(10).pow(low.e - 39).times(low.isNegative() ? -1 : 1);
    const near = Number(low.toString());
    if (near === Number(new ExactDecimal(low.toString()).plus(unit).toString())) return near + 0;
    const long = LongQuotient.div(this.numerator, this.denominator);
    const isExact = new ExactDecimal(long.toString()).times(this.denominator).eq(this.numerator);
    return Number(stickyText(long.toFixed(), isExact)) + 0;
  }

  /** The same number as a fraction of whole numbers, not reduced; the bottom is positive. */
  toFraction(): { top: bigint; bottom: bigint } {
    const places = Math.max(this.numerator.decimalPlaces(), this.denominator.decimalPlaces());
    const scale = new ExactDecimal(10).pow(places);
    const whole = (value: DecimalValue): bigint => BigInt(value.times(scale).toFixed());
    return { top: whole(this.numerator), bottom: whole(this.denominator) };
  }

  /** Decimal text with at most `digits` significant digits; `isExact` tells whether digits were lost. */
  toText(digits = 34): { text: string; isExact: boolean } {
    // A decimal of few digits is its own text; asking a division for it costs far more.
    if (this.denominator.eq(1) && this.numerator.precision() <= digits) {
      return { text: this.numerator.isZero() ? "0" : this.numerator.toFixed(), isExact: true };
    }
    const shown = roundedQuotient(digits).div(this.numerator, this.denominator);
    const isExact = new ExactDecimal(shown.toString()).times(this.denominator).eq(this.numerator);
    return { text: shown.isZero() ? "0" : shown.toFixed(), isExact };
  }
}

/** Marks a truncated quotient as "a little more than this", so that a tie is never mistaken for exact. */
function stickyText(text: string, isExact: boolean): string {
  if (isExact) return text;
  return text.includes(".") ? `${text}1` : `${text}.1`;
}
