/** Random numbers that are the same in every run (mulberry32). */
export function randomSource(seed: number): () => number {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296;
  };
}

const view = new DataView(new ArrayBuffer(8));

/** The double `steps` bit patterns away from a positive one. */
export function neighbour(value: number, steps: number): number {
  view.setFloat64(0, value);
  view.setBigInt64(0, view.getBigInt64(0) + BigInt(steps));
  return view.getFloat64(0);
}

export type DoubleKind = keyof ReturnType<typeof doubleKinds>;

/** Every kind of double that a ledger or an adversary writes into a cell; all of them positive or zero. */
export function doubleKinds(random: () => number) {
  const whole = (below: number): number => Math.floor(random() * below);
  const digits = (count: number): number => +`${(1 + random() * 9).toPrecision(count)}e${whole(18) - 6}`;
  const bits = (exponents: number, from: number): number => {
    view.setUint32(0, ((whole(exponents) + from) << 20) | whole(2 ** 20));
    view.setUint32(4, whole(2 ** 32));
    return view.getFloat64(0);
  };
  return {
    typed: () => Math.round(random() * 10 ** whole(10)) / 10 ** whole(7),
    price: () => Math.round(random() * 1e7) / 1000,
    share: () => Math.round(random() * 1000) / 1000,
    fifteenDigits: () => digits(15),
    sixteenDigits: () => digits(16),
    seventeenDigits: () => random() * 10 ** (whole(18) - 6),
    quotient: () => Math.round(random() * 1e6) / (1 + whole(97)),
    nearShortDecimal: () => neighbour((1 + whole(1e6)) / 10 ** whole(6), whole(5) - 2),
    powerOfTwo: () => 2 ** (whole(120) - 60),
    // Odd numbers of 27 bits: their products have 54 bits and lie exactly between two doubles.
    tie: () => (2 * whole(2 ** 26) + 1) * 2 ** whole(9),
    powerOfFive: () => 5 ** whole(22) * 2 ** whole(4),
    aboveTypedLimit: () => (1 + whole(5)) * 1e15 + whole(1e4),
    large: () => Math.round(random() * 1e6) * 1e15,
    tiny: () => random() * 10 ** (whole(20) - 300),
    subnormal: () => bits(1, 0),
    anyBits: () => bits(2046, 0),
    zero: () => (random() < 0.5 ? 0 : -0),
  };
}
