/** The two moduli and the multipliers of the generator. */
const firstModulus = 4_294_967_087;
const secondModulus = 4_294_944_443;

/** Spreads a seed over the six numbers of the state; every product stays below 2^53. */
const spreading = 69_069;

/**
 * 种子随机数 — uniform numbers strictly between 0 and 1 that are the same on every machine for the same seed: the combined
 * multiple recursive generator MRG32k3a of L'Ecuyer (Operations Research 47, 1999), period about 2^191. Every step is
 * arithmetic of whole numbers below 2^53, which doubles carry out exactly.
 */
export class SeededUniform {
  private constructor(
    private first: [number, number, number],
    private second: [number, number, number],
  ) {}

  /** The generator of a seed: a whole number from 0 to 2^32 − 1. */
  static of(seed: number): SeededUniform {
    const state: number[] = [];
    let last = seed;
    for (let index = 0; index < 6; index += 1) {
      last = (last * spreading + 12_345 + index) % secondModulus;
      state.push(last);
    }
    return SeededUniform.from(state);
  }

  /** The generator in a given state of six whole numbers; the first three and the last three must not all be 0. */
  static from(state: readonly number[]): SeededUniform {
    const [a = 0, b = 0, c = 0, d = 0, e = 0, f = 0] = state;
    return new SeededUniform([a, b, c || 1], [d, e, f || 1]);
  }

  next(): number {
    const [a, b, c] = this.first;
    const one = remainder(1_403_580 * b - 810_728 * a, firstModulus);
    this.first = [b, c, one];
    const [d, e, f] = this.second;
    const two = remainder(527_612 * f - 1_370_589 * d, secondModulus);
    this.second = [e, f, two];
    const difference = one - two;
    return (difference <= 0 ? difference + firstModulus : difference) / (firstModulus + 1);
  }
}

function remainder(value: number, modulus: number): number {
  const rest = value % modulus;
  return rest < 0 ? rest + modulus : rest;
}
