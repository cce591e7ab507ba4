import { Exact } from "../../../src/core/number";
import { alignScales } from "../../../src/core/number/align-scales";
import { Buffers } from "../../../src/core/number/block-number";
import { productError, sumError } from "../../../src/core/number/error-free";
import { fractionConstant } from "../../../src/core/number/fraction-constant";
import { largestOf, typedWhole } from "../../../src/core/number/read-block";
import { readShortestDigits } from "../../../src/core/number/shortest-digits";
import { doubleKinds, randomSource } from "../../oracle/adversarial-doubles";

/** The whole number and the decimals of a double's shortest text. */
function digits(value: number): readonly [bigint, number] | undefined {
  const into = { high: 0, low: 0, scale: 0 };
  return readShortestDigits(value, into) ? [BigInt(into.high) + BigInt(into.low), into.scale] : undefined;
}

describe("the digits of a double", () => {
  test.each([
    [0.30000000000000004, 30000000000000004n, 17],
    [-1234.5678901234567, 12345678901234567n, 13],
    [123456789012345680000, 123456789012345680000n, 0],
    [1.2345678901234566e-7, 12345678901234566n, 23],
    [5e-7, 5n, 7],
    [0.000001, 1n, 6],
    [12, 12n, 0],
    [0, 0n, 0],
  ])("%d are those of its shortest text", (value, whole, scale) => {
    expect(digits(value)).toEqual([whole, scale]);
  });

  test("are read up to sixty decimals", () => {
    expect([digits(1e-60), digits(1e-61), digits(1.5e-60)]).toEqual([[1n, 60], undefined, undefined]);
  });

  test("are not read where the text ends in an exponent upwards", () => {
    expect([digits(1e21), digits(1.5e300), digits(999999999999999900000)]).toEqual([
      undefined,
      undefined,
      [999999999999999900000n, 0],
    ]);
  });

  test("are split so that the high part alone is the nearest double", () => {
    const into = { high: 0, low: 0, scale: 0 };
    readShortestDigits(0.30000000000000004, into);
    expect([into.high, into.low]).toEqual([Number(30000000000000004n), 0]);
    readShortestDigits(1.2345678901234567, into);
    expect([into.high, into.low]).toEqual([
      Number(12345678901234567n),
      12345678901234567n - BigInt(into.high) === 1n ? 1 : -1,
    ]);
  });
});

describe("what an operation rounds away", () => {
  const random = randomSource(41);
  const { tie, typed } = doubleKinds(random);
  const wholes = Array.from({ length: 200 }, () => [tie(), Math.round(typed() * 1e6)] as const);

  test("is found for products of whole numbers", () => {
    const wrong = wholes.filter(
      ([a, b]) => BigInt(a * b) + BigInt(productError(a, b, a * b)) !== BigInt(a) * BigInt(b),
    );
    expect(wrong).toEqual([]);
  });

  test("is found for sums of whole numbers, whichever is larger", () => {
    const wrong = wholes.filter(([a, b]) => {
      const large = a * 2 ** 30;
      const sums = [
        BigInt(large + b) + BigInt(sumError(large, b, large + b)),
        BigInt(b + large) + BigInt(sumError(b, large, b + large)),
      ];
      return sums.some((sum) => sum !== BigInt(large) + BigInt(b));
    });
    expect(wrong).toEqual([]);
  });
});

describe("a typed number", () => {
  test.each([
    [12.5, 1, 125],
    [12.5, 0, undefined],
    [-0.125, 3, -125],
    [999999999999999, 0, 999999999999999],
    [1e15, 0, undefined],
    [-1e15, 0, undefined],
    [0.1 + 0.2, 15, undefined],
    [NaN, 2, undefined],
    [Infinity, 2, undefined],
  ])("%d with %d decimals is the whole number %d", (value, decimals, whole) => {
    expect(typedWhole(value, decimals)).toBe(whole);
  });

  test("the largest size of a block is a little more than its largest number, and at least one", () => {
    const values = Float64Array.of(3, -8, 5, 100);
    expect([largestOf(values, 3) >= 8, largestOf(values, 3) < 8.0001, largestOf(values, 0)]).toEqual([
      true,
      true,
      1 + 2 ** -50,
    ]);
  });
});

describe("a block of mixed decimals", () => {
  const align = (values: readonly number[], typedDecimals: number) => {
    const missed = new Uint8Array(values.length);
    const number = alignScales(
      Float64Array.from(values),
      values.length,
      typedDecimals,
      missed,
      new Buffers(8),
    );
    const wholes = values.map((_, row) => BigInt(number.high[row] ?? 0) + BigInt(number.low?.[row] ?? 0));
    return { scale: number.scale, size: number.size, error: number.error, missed: [...missed], wholes };
  };

  test("is brought to the most decimals among its rows, missed ones aside", () => {
    expect(align([2.5, 0.30000000000000004, 1e300, -7], 1)).toMatchObject({
      scale: 17,
      error: 0,
      missed: [0, 0, 1, 0],
      wholes: [250000000000000000n, 30000000000000004n, 0n, -700000000000000000n],
    });
  });

  test("takes as many as 22 more decimals than the typed ones have", () => {
    expect(align([2, 1.2345678901234567e-6], 0)).toMatchObject({ scale: 22, missed: [0, 0] });
    expect(align([2, 1.2345678901234566e-7], 0)).toMatchObject({ scale: 0, missed: [0, 1] });
    expect(align([2.5, 1.2345678901234566e-7], 1)).toMatchObject({ scale: 23, missed: [0, 0] });
  });

  test("misses a row that would need more decimals than powers of ten are exact", () => {
    expect(align([1234567890123456.8, 1.2345678901234566e-7], 1)).toMatchObject({
      scale: 23,
      missed: [0, 0],
    });
    expect(align([12345678901234568, 1.2345678901234566e-7], 1)).toMatchObject({
      scale: 23,
      missed: [1, 0],
      wholes: [0n, 12345678901234566n],
    });
  });

  test("keeps its decimals where no row has more", () => {
    expect(align([1e300, 2.5], 1)).toMatchObject({ scale: 1, missed: [1, 0], wholes: [0n, 25n] });
  });

  test("has in its high part the double nearest to the whole number", () => {
    const values = Float64Array.of(1234.5678901234567, 0.30000000000000004);
    const { high } = alignScales(values, 2, 1, new Uint8Array(2), new Buffers(2));
    expect([...high]).toEqual([Number(123456789012345670000n), Number(30000000000000004n)]);
  });

  test("is exact up to 2^100", () => {
    const [below, above] = [
      align([2 ** 40, 0.30000000000000004], 1),
      align([2 ** 46, 0.30000000000000004], 1),
    ];
    expect([below.error, above.error]).toEqual([0, 2 ** -100]);
  });
});

describe("a constant for columns", () => {
  test.each([
    ["9007199254740991", { top: 9007199254740991, scale: 0, denominator: 1 }],
    ["-9007199254740991", { top: -9007199254740991, scale: 0, denominator: 1 }],
    ["1/1048575", { top: 4, scale: 2, denominator: 41943 }],
    ["1/1048573", { top: 1, scale: 0, denominator: 1048573 }],
    ["1e-22", { top: 1, scale: 22, denominator: 1 }],
    ["3/64", { top: 46875, scale: 6, denominator: 1 }],
    ["1/15", { top: 2, scale: 1, denominator: 3 }],
    ["-44/12", { top: -11, scale: 0, denominator: 3 }],
  ])("%s is a reduced fraction whose decimals stand apart", (text, expected) => {
    expect(fractionConstant(Exact.of(text))).toEqual(expected);
  });

  test.each(["9007199254740992", "-9007199254740992", "1/1048577", "1e-23", "1/33554432"])(
    "%s is too large for columns",
    (text) => {
      expect(fractionConstant(Exact.of(text))).toBeUndefined();
    },
  );
});
