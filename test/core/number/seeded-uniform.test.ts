import fc from "fast-check";
import { SeededUniform } from "../../../src/core/number";

const seeds = fc.integer({ min: 0, max: 2 ** 32 - 1 });
const first = (seed: number, count: number): number[] => {
  const random = SeededUniform.of(seed);
  return Array.from({ length: count }, () => random.next());
};

test("the generator is the published one", () => {
  const random = SeededUniform.from([12345, 12345, 12345, 12345, 12345, 12345]);
  expect([random.next(), random.next()].map((value) => value.toFixed(12))).toEqual([
    "0.127011122047",
    "0.318527565397",
  ]);
});

test("a seed begins with these digits on every machine", () => {
  expect([0, 1, 2025, 2 ** 32 - 1].map((seed) => first(seed, 2))).toEqual([
    [0.15738552360241043, 0.6591038746045916],
    [0.600555258084902, 0.7448888334764348],
    [0.16993778719265473, 0.718977751337777],
    [0.4026046527414042, 0.10837330588643616],
  ]);
});

test("a state of zeros, from which nothing would come, is not taken", () => {
  const random = SeededUniform.from([0, 0, 0, 0, 0, 0]);
  const one = SeededUniform.from([0, 0, 1, 0, 0, 1]);
  const drawn = (of: SeededUniform): number[] => Array.from({ length: 4 }, () => of.next());
  expect(drawn(random)).toEqual(drawn(one));
});

test("where both parts are 0 it draws the largest number, never 0", () => {
  const random = SeededUniform.from([0, 0, 1, 527_612, 0, 1_370_589]);
  expect(random.next()).toBe(4_294_967_087 / 4_294_967_088);
});

/** Independent of the class: the recurrences with whole numbers of any size. */
function oracle(state: readonly bigint[], count: number): number[] {
  const [m1, m2] = [4294967087n, 4294944443n];
  const one = state.slice(0, 3);
  const two = state.slice(3);
  return Array.from({ length: count }, () => {
    const next1 = (((1403580n * (one[1] ?? 0n) - 810728n * (one[0] ?? 0n)) % m1) + m1) % m1;
    const next2 = (((527612n * (two[2] ?? 0n) - 1370589n * (two[0] ?? 0n)) % m2) + m2) % m2;
    one.push(next1);
    one.shift();
    two.push(next2);
    two.shift();
    const difference = next1 - next2;
    return Number(difference <= 0n ? difference + m1 : difference) / 4294967088;
  });
}

test("doubles carry it out without a rounding, step by step", () => {
  const state = fc.array(fc.integer({ min: 1, max: 4294944442 }), { minLength: 6, maxLength: 6 });
  fc.assert(
    fc.property(state, (numbers) => {
      const random = SeededUniform.from(numbers);
      const drawn = Array.from({ length: 50 }, () => random.next());
      expect(drawn).toEqual(oracle(numbers.map(BigInt), 50));
    }),
  );
});

test("numbers lie strictly between 0 and 1 and repeat for the same seed", () => {
  fc.assert(
    fc.property(seeds, (seed) => {
      const drawn = first(seed, 50);
      expect(drawn.every((value) => value > 0 && value < 1)).toBe(true);
      expect(first(seed, 50)).toEqual(drawn);
    }),
  );
});

test("neighbouring seeds draw different numbers", () => {
  fc.assert(
    fc.property(fc.integer({ min: 0, max: 2 ** 32 - 2 }), (seed) => {
      expect(first(seed, 3)).not.toEqual(first(seed + 1, 3));
    }),
  );
});

test("a hundred thousand draws fill ten drawers evenly", () => {
  const counts = Array.from({ length: 10 }, () => 0);
  for (const value of first(2025, 100_000)) {
    counts[Math.floor(value * 10)] = (counts[Math.floor(value * 10)] ?? 0) + 1;
  }
  expect(counts.every((count) => Math.abs(count - 10_000) < 400)).toBe(true);
});
