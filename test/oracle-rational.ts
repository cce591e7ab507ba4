/** An independent oracle: exact fractions of BigInts, sharing nothing with the product's own numbers. */
export interface Fraction {
  readonly top: bigint;
  readonly bottom: bigint;
}

export function fraction(text: string): Fraction {
  const [decimal = "0", divisor] = text.split("/");
  const value = decimalFraction(decimal);
  return divisor === undefined ? value : divide(value, decimalFraction(divisor));
}

function decimalFraction(text: string): Fraction {
  const match = /^(-?)(\d*)\.?(\d*)(?:e([+-]?\d+))?$/i.exec(text);
  if (match === null) throw new Error(`not a decimal: ${text}`);
  const [, sign, whole = "", decimals = "", exponent = "0"] = match;
  const shift = Number(exponent) - decimals.length;
  const digits = BigInt(`${whole}${decimals}` || "0") * (sign === "-" ? -1n : 1n);
  return shift >= 0
    ? { top: digits * 10n ** BigInt(shift), bottom: 1n }
    : { top: digits, bottom: 10n ** BigInt(-shift) };
}

/** The fraction a double stands for when it is read as its shortest decimal. */
export function typed(value: number): Fraction {
  return fraction(String(value));
}

export function add(a: Fraction, b: Fraction): Fraction {
  return { top: a.top * b.bottom + b.top * a.bottom, bottom: a.bottom * b.bottom };
}

export function multiply(...parts: readonly Fraction[]): Fraction {
  return parts.reduce((a, b) => ({ top: a.top * b.top, bottom: a.bottom * b.bottom }), {
    top: 1n,
    bottom: 1n,
  });
}

export function divide(a: Fraction, b: Fraction): Fraction {
  const sign = b.top < 0n ? -1n : 1n;
  return { top: a.top * b.bottom * sign, bottom: a.bottom * b.top * sign };
}

export function compareFractions(a: Fraction, b: Fraction): number {
  const difference = a.top * b.bottom - b.top * a.bottom;
  return difference === 0n ? 0 : difference < 0n ? -1 : 1;
}

/** The double nearest to a fraction, ties to even, by bisecting the doubles' own bit patterns. */
export function nearestDouble(value: Fraction): number {
  if (value.top === 0n) return 0;
  if (value.top < 0n) return -nearestDouble({ top: -value.top, bottom: value.bottom });
  let low = 0n;
  let high = 0x7fefffffffffffffn;
  while (low < high) {
    const middle = (low + high + 1n) / 2n;
    if (compareFractions(exactDouble(middle), value) <= 0) low = middle;
    else high = middle - 1n;
  }
  const below = exactDouble(low);
  const above = exactDouble(low + 1n);
  const middle = divide(add(below, above), { top: 2n, bottom: 1n });
  const side = compareFractions(value, middle);
  const bits = side < 0 || (side === 0 && low % 2n === 0n) ? low : low + 1n;
  return doubleOf(bits);
}

function doubleOf(bits: bigint): number {
  const view = new DataView(new ArrayBuffer(8));
  view.setBigUint64(0, bits);
  return view.getFloat64(0);
}

/** The exact value of a positive double from its bits; the pattern after the largest one counts as 2^1024. */
function exactDouble(bits: bigint): Fraction {
  const exponent = bits >> 52n;
  const mantissa = bits & 0xfffffffffffffn;
  const significand = exponent === 0n ? mantissa : mantissa | 0x10000000000000n;
  const power = (exponent === 0n ? 1n : exponent) - 1075n;
  return power >= 0n ? { top: significand << power, bottom: 1n } : { top: significand, bottom: 1n << -power };
}
