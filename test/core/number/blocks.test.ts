import { add, filled, multiply } from "../../../src/core/number/block-arithmetic";
import { BlockNumber, Buffers } from "../../../src/core/number/block-number";
import { Exact } from "../../../src/core/number";
import { fractionConstant } from "../../../src/core/number/fraction-constant";
import { nearestDoubles } from "../../../src/core/number/nearest-doubles";
import { BlockReader } from "../../../src/core/number/read-block";

const buffers = (): Buffers => new Buffers(8);

/** Reads doubles as one block; `marked` says which rows were missed already. */
function read(values: readonly number[], reader = new BlockReader(), marked: readonly number[] = []) {
  const missed = new Uint8Array(8);
  for (const row of marked) missed[row] = 1;
  const number = reader.read(Float64Array.from(values), values.length, missed, buffers());
  return { number, missed: [...missed.subarray(0, values.length)] };
}

const wholes = ({ high, low }: BlockNumber, count: number): bigint[] =>
  Array.from({ length: count }, (_, row) => BigInt(high[row] ?? NaN) + BigInt(low?.[row] ?? 0));

const whole = (value: number, scale = 0, denominator = 1): BlockNumber =>
  filled(value, 1, buffers(), scale, denominator);

function result(number: BlockNumber): { isDone: boolean; value: number | undefined; isMissed: boolean } {
  const results = new Float64Array(1);
  const missed = new Uint8Array(1);
  const isDone = nearestDoubles(number, 1, buffers(), results, missed);
  return { isDone, value: results[0], isMissed: missed[0] === 1 };
}

describe("reading", () => {
  test("typed numbers become whole numbers with the decimals of the longest", () => {
    const { number, missed } = read([12.5, -0.125, 3, -0]);
    expect([[...number.high.subarray(0, 4)], number.low, number.scale, number.error, missed]).toEqual([
      [12500, -125, 3000, 0],
      undefined,
      3,
      0,
      [0, 0, 0, 0],
    ]);
  });

  test("the bound of a block is its largest size, and at least 1", () => {
    expect([read([2, -7.5]).number.size, read([0]).number.size]).toEqual([75, 1]);
  });

  test("a reader remembers the decimals of its column", () => {
    const reader = new BlockReader();
    read([0.125], reader);
    expect(read([4], reader).number.scale).toBe(3);
  });

  test("fifteen digits are typed, sixteen are read from their text", () => {
    expect([read([999999999999999]).number.low, read([1e15]).number.low?.[0]]).toEqual([undefined, 0]);
  });

  test("fifteen decimals are typed", () => {
    const { number } = read([0.123456789012345, 0.5]);
    expect([number.scale, number.high[0], number.low]).toEqual([15, 123456789012345, undefined]);
  });

  test("numbers of 17 digits are exact whole numbers beside typed ones", () => {
    const { number, missed } = read([0.30000000000000004, 2.5, -1234.5678901234567]);
    expect([number.scale, number.error, missed]).toEqual([17, 0, [0, 0, 0]]);
    expect(wholes(number, 3)).toEqual([30000000000000004n, 250000000000000000n, -123456789012345670000n]);
  });

  test.each([
    ["more decimals than powers of ten are exact", 1.2345678901234567e-20],
    ["a text with an exponent upwards", 1.2345678901234567e30],
    ["a subnormal", 5e-324],
  ])("%s is missed in its row only", (_, value) => {
    expect(read([2.5, value, 1]).missed).toEqual([0, 1, 0]);
  });

  test("a row that was missed before is not looked at", () => {
    const { number, missed } = read([NaN, 1.5], new BlockReader(), [0]);
    expect([[...number.high.subarray(0, 2)], number.low, missed]).toEqual([[0, 15], undefined, [1, 0]]);
  });

  test("a row that was missed before is not looked at beside numbers of 17 digits either", () => {
    const { number, missed } = read([NaN, 0.30000000000000004], new BlockReader(), [0]);
    expect([wholes(number, 2), missed]).toEqual([
      [0n, 30000000000000004n],
      [1, 0],
    ]);
  });

  test("what grows beyond 2^100 carries an error bound", () => {
    expect(read([1234567890123456800, 0.30000000000000004]).number.error).toBe(2 ** -100);
  });
});

describe("multiplying", () => {
  test("stays one part below 2^53 and takes two parts above", () => {
    const [small, large] = [
      multiply(whole(3), whole(5), 1, buffers()),
      multiply(whole(2 ** 27), whole(2 ** 27 + 1), 1, buffers()),
    ];
    expect([small?.high[0], small?.low, small?.error]).toEqual([15, undefined, 0]);
    expect([large?.low?.[0], large?.error]).toEqual([0, 0]);
  });

  test("is exact in two parts", () => {
    const product = multiply(whole(134217729), whole(67108865), 1, buffers());
    expect(product && wholes(product, 1)).toEqual([134217729n * 67108865n]);
  });

  test("adds scales, multiplies denominators and sizes", () => {
    const product = multiply(whole(3, 2, 3), whole(5, 1, 7), 1, buffers());
    expect([product?.scale, product?.denominator, product?.size]).toEqual([3, 21, 15]);
  });

  test("counts a loss for numbers of two parts", () => {
    const two = multiply(whole(134217729), whole(67108865), 1, buffers()) ?? whole(0);
    const three = multiply(two, whole(3), 1, buffers());
    const four = three && multiply(three, two, 1, buffers());
    expect([three?.error, four?.error]).toEqual([2 ** -100, 2 ** -99]);
  });

  test("gives up beyond the sizes that cannot overflow", () => {
    const huge = (size: number): BlockNumber => new BlockNumber(new Float64Array(1), undefined, size, 0);
    expect(multiply(huge(2 ** 200), huge(2 ** 200), 1, buffers())).toBeUndefined();
    expect(multiply(huge(2 ** 199), huge(2 ** 200), 1, buffers())).toBeDefined();
    expect(multiply(whole(1, 0, 2 ** 13), whole(1, 0, 2 ** 13), 1, buffers())).toBeUndefined();
  });

  test("keeps the one divisor there is and refuses two", () => {
    const divided = new BlockNumber(new Float64Array(1), undefined, 1, 0, 1, 0, whole(3));
    expect(multiply(divided, whole(2), 1, buffers())?.divisor?.high[0]).toBe(3);
    expect(multiply(whole(2), divided, 1, buffers())?.divisor?.high[0]).toBe(3);
    expect(multiply(divided, divided, 1, buffers())).toBeUndefined();
  });
});

describe("adding", () => {
  test("brings both numbers to the same decimals", () => {
    const sum = add(whole(15, 1), whole(225, 2), -1, 1, buffers());
    expect([sum?.high[0], sum?.scale, sum?.low]).toEqual([-75, 2, undefined]);
  });

  test("is exact in two parts, also where large numbers cancel", () => {
    const large = multiply(whole(2 ** 50 + 1), whole(2 ** 40 + 1), 1, buffers()) ?? whole(0);
    const sum = add(large, whole(7), 1, 1, buffers());
    const rest = sum && add(sum, large, -1, 1, buffers());
    expect(sum && wholes(sum, 1)).toEqual([(2n ** 50n + 1n) * (2n ** 40n + 1n) + 7n]);
    expect(rest && wholes(rest, 1)).toEqual([7n]);
  });

  test("takes more decimals exactly for two parts", () => {
    const large = multiply(whole(2 ** 50 + 1), whole(2 ** 20 + 1), 1, buffers()) ?? whole(0);
    const sum = add(large, whole(3, 4), 1, 1, buffers());
    expect([sum?.error, sum && wholes(sum, 1)]).toEqual([
      0,
      [(2n ** 50n + 1n) * (2n ** 20n + 1n) * 10000n + 3n],
    ]);
  });

  test("takes two parts for wholes that only together reach 2^53", () => {
    const sum = add(whole(2 ** 53 - 1), whole(2 ** 53 - 2), 1, 1, buffers());
    expect(sum && wholes(sum, 1)).toEqual([2n ** 54n - 3n]);
  });

  test("keeps the low part whichever of the two numbers has one", () => {
    const pair = new BlockNumber(Float64Array.of(2 ** 40), Float64Array.of(3), 2 ** 41, 0);
    const sums = [add(pair, whole(5), 1, 1, buffers()), add(whole(5), pair, -1, 1, buffers())];
    expect(sums.map((sum) => sum && wholes(sum, 1))).toEqual([[2n ** 40n + 8n], [2n - 2n ** 40n]]);
  });

  test("refuses different denominators, divisors, errors and sizes beyond 2^100", () => {
    const plain = (size: number, error = 0, divisor?: BlockNumber): BlockNumber =>
      new BlockNumber(new Float64Array(1), undefined, size, 0, 1, error, divisor);
    const refused = [
      add(whole(1, 0, 3), whole(1), 1, 1, buffers()),
      add(plain(1), plain(1, 0, whole(1)), 1, 1, buffers()),
      add(plain(1, 0, whole(1)), plain(1), 1, 1, buffers()),
      add(plain(1, 2 ** -100), plain(1), 1, 1, buffers()),
      add(plain(1), plain(1, 2 ** -100), 1, 1, buffers()),
      add(plain(2 ** 100), plain(1), 1, 1, buffers()),
      add(whole(1, 0), whole(1, 30), 1, 1, buffers()),
    ];
    expect(refused).toEqual(refused.map(() => undefined));
  });
});

describe("dividing at the end", () => {
  test("is one division for whole numbers", () => {
    expect(result(whole(1, 1, 3))).toEqual({ isDone: true, value: 1 / 30, isMissed: false });
  });

  test("is proven for two parts", () => {
    const product = multiply(whole(134217729, 9), whole(67108867, 8), 1, buffers()) ?? whole(0);
    expect(result(product)).toEqual({
      isDone: true,
      value: +`${134217729n * 67108867n}e-17`,
      isMissed: false,
    });
  });

  test("misses a tie between two doubles", () => {
    const tie = multiply(whole(134217729), whole(67108865), 1, buffers()) ?? whole(0);
    expect(result(tie)).toMatchObject({ isDone: true, isMissed: true });
  });

  test("is proven beyond the powers of ten that are doubles", () => {
    expect(result(whole(7, 30))).toEqual({ isDone: true, value: 7e-30, isMissed: false });
  });

  test("takes the decimals and denominators of a divisor to the top", () => {
    const divisor = whole(8, 3, 5);
    const number = new BlockNumber(Float64Array.of(3), undefined, 3, 1, 7, 0, divisor);
    expect(result(number)).toEqual({ isDone: true, value: (300 * 5) / 56, isMissed: false });
  });

  test.each([
    ["of the number", 2 ** -40, 0],
    ["of the divisor", 0, 2 ** -40],
    ["of both", 2 ** -40, 2 ** -40],
  ])("misses what the error bound %s leaves open", (_, top, bottom) => {
    const divisor = new BlockNumber(Float64Array.of(3), undefined, 3, 0, 1, bottom);
    const number = new BlockNumber(Float64Array.of(1), Float64Array.of(0), 1, 0, 1, top, divisor);
    expect(result(number).isMissed).toBe(true);
  });

  test("misses what the error bound leaves open where it divides by a power of ten", () => {
    const number = new BlockNumber(Float64Array.of(1), Float64Array.of(0), 1, 1, 1, 2 ** -40);
    expect(result(number).isMissed).toBe(true);
  });

  test("adds its own loss to the error bound", () => {
    const [high, low] = [134217729 * 67108865, Number(134217729n * 67108865n - BigInt(134217729 * 67108865))];
    const tie = (divisor?: BlockNumber): BlockNumber =>
      new BlockNumber(Float64Array.of(high), Float64Array.of(low), 2 ** 54, 0, 1, 2 ** -98, divisor);
    const numbers = [
      tie(),
      tie(whole(1)),
      tie(new BlockNumber(Float64Array.of(1), undefined, 1, 0, 1, 2 ** -98)),
    ];
    expect(numbers.map((number) => result(number).isMissed)).toEqual([true, true, true]);
  });

  test("misses a division by zero", () => {
    const number = new BlockNumber(Float64Array.of(3), undefined, 3, 0, 1, 0, whole(0));
    expect(result(number).isMissed).toBe(true);
  });

  test("leaves a block to the reference where a power of ten is out of reach", () => {
    const [plain, third] = [whole(7, 200), whole(7, 200, 3)];
    const above = new BlockNumber(Float64Array.of(7), undefined, 7, 0, 1, 0, whole(3, 200));
    const both = new BlockNumber(Float64Array.of(7), undefined, 7, 0, 1, 0, whole(3, 200, 3));
    expect([plain, third, above, both].map((number) => result(number).isDone)).toEqual([
      false,
      false,
      false,
      false,
    ]);
  });

  test("gives zero without a sign", () => {
    expect(Object.is(result(whole(-0, 2)).value, 0)).toBe(true);
  });
});

describe("a constant", () => {
  test.each([
    ["44/12", { top: 11, scale: 0, denominator: 3 }],
    ["0.0036", { top: 36, scale: 4, denominator: 1 }],
    ["1/40", { top: 25, scale: 3, denominator: 1 }],
    ["-7/6", { top: -35, scale: 1, denominator: 3 }],
    ["0", { top: 0, scale: 0, denominator: 1 }],
  ])("%s is reduced to whole numbers", (text, expected) => {
    expect(fractionConstant(Exact.of(text))).toEqual(expected);
  });

  test.each(["9007199254740993", "1/1048583", "1e-23"])("%s is left to the reference", (text) => {
    expect(fractionConstant(Exact.of(text))).toBeUndefined();
  });
});
