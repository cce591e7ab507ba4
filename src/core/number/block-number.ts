/** How many rows are calculated together: few enough to stay in the processor's nearest memory. */
export const blockLength = 1024;

/** 2^53: every whole number up to here is a double, so sums and products that stay below are exact. */
export const singleLimit = 2 ** 53;

/** 2^100: sums of two-part whole numbers below this are exact two-part whole numbers. */
export const pairLimit = 2 ** 100;

/** Powers of ten that are exactly doubles. */
export const powersOfTen: readonly number[] = Array.from({ length: 23 }, (_, power) => +`1e${power}`);

/**
 * 一段数 — the same quantity in a block of consecutive rows. The number of row i is
 * `(high[i] + low[i]) / (10^scale × denominator) / divisor[i]`, up to a relative error of at most `error`.
 */
export class BlockNumber {
  constructor(
    readonly high: Float64Array,
    /** Absent where `high` alone is the whole number. */
    readonly low: Float64Array | undefined,
    /** No |high| is larger. */
    readonly size: number,
    readonly scale: number,
    /** A small positive whole number, such as the 3 of 44/12 = 11/3. */
    readonly denominator = 1,
    /** Zero: `high + low` is a whole number and exact. */
    readonly error = 0,
    /** What everything is divided by, once, at the very end. */
    readonly divisor?: BlockNumber,
  ) {}
}

/** Buffers of one evaluation, given out one after the other and all taken back at once. */
export class Buffers {
  private readonly all: Float64Array[] = [];
  private used = 0;

  constructor(private readonly length: number = blockLength) {}

  take(): Float64Array {
    const buffer = this.all[this.used] ?? new Float64Array(this.length);
    this.all[this.used] = buffer;
    this.used += 1;
    return buffer;
  }

  takeBack(): void {
    this.used = 0;
  }
}

/** The buffers of all full-length evaluations: one ends before the next begins, and results are copied out of them. */
export const sharedBuffers = new Buffers();
