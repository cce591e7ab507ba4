import fc from "fast-check";
import { Exact, squareRoot } from "../../../src/core/number";
import { wholeRoot } from "../../../src/core/number/square-root";

const exactOf = (top: bigint, bottom: bigint): Exact => Exact.of(`${top}/${bottom}`);

/** The double as a fraction of whole numbers. */
function fractionOf(value: number): { top: bigint; bottom: bigint } {
  let top = value;
  let bottom = 1n;
  while (!Number.isInteger(top)) {
    top *= 2;
    bottom *= 2n;
  }
  return { top: BigInt(top), bottom };
}

/** −1, 0 or 1: how the square of the middle between two doubles lies to a fraction. */
function middleAgainst(first: number, second: number, top: bigint, bottom: bigint): number {
  const a = fractionOf(first);
  const b = fractionOf(second);
  const middle = { top: a.top * b.bottom + b.top * a.bottom, bottom: 2n * a.bottom * b.bottom };
  const difference = middle.top * middle.top * bottom - top * middle.bottom * middle.bottom;
  return difference > 0n ? 1 : difference < 0n ? -1 : 0;
}

const neighbour = (value: number, direction: 1 | -1): number => {
  const bits = new DataView(new ArrayBuffer(8));
  bits.setFloat64(0, value);
  bits.setBigInt64(0, bits.getBigInt64(0) + BigInt(direction));
  return bits.getFloat64(0);
};

const positive = fc.bigInt(1n, 10n ** 40n);

test("no double lies nearer to the root than the one it gives", () => {
  fc.assert(
    fc.property(positive, positive, (top, bottom) => {
      const root = squareRoot(exactOf(top, bottom))?.toDouble() ?? NaN;
      expect(middleAgainst(neighbour(root, -1), root, top, bottom)).toBeLessThanOrEqual(0);
      expect(middleAgainst(root, neighbour(root, 1), top, bottom)).toBeGreaterThanOrEqual(0);
    }),
  );
});

test("the root of a square is the number itself, exactly", () => {
  fc.assert(
    fc.property(positive, positive, (top, bottom) => {
      const number = exactOf(top, bottom);
      expect(squareRoot(number.times(number))?.compare(number)).toBe(0);
    }),
  );
});

test("of whole numbers it gives what the processor gives", () => {
  fc.assert(
    fc.property(fc.maxSafeNat(), (whole) => {
      expect(squareRoot(Exact.of(`${whole}`))?.toDouble()).toBe(Math.sqrt(whole));
    }),
  );
});

test("very large and very small numbers have roots too", () => {
  expect(squareRoot(Exact.of("2e300"))?.toDouble()).toBe(1.414213562373095e150);
  expect(squareRoot(Exact.of("2e-300"))?.toDouble()).toBe(1.414213562373095e-150);
});

test("a negative number has none", () => {
  expect(squareRoot(Exact.of("-0.25"))).toBeUndefined();
});

test.each([
  ["0", "0"],
  ["1", "1"],
  ["2/8", "0.5"],
  ["12/27", "0.6666666666666666"],
  ["0.01", "0.1"],
])("the root of %s is a fraction and stays one", (text, root) => {
  const found = squareRoot(Exact.of(text));
  expect(found?.times(found).compare(Exact.of(text))).toBe(0);
  expect(found?.toDouble()).toBe(Number(root));
});

test.each([
  ["2", "1.4142135623730951"],
  ["3/4", "0.8660254037844386"],
  ["8", "2.8284271247461903"],
  ["1/2", "0.7071067811865476"],
  ["4/3", "1.1547005383792515"],
])("the root of %s is no fraction and becomes a double", (text, root) => {
  expect(squareRoot(Exact.of(text))?.toText(17)).toEqual({ text: root, isExact: true });
});

test("a fraction whose bottom alone is a square has no exact root", () => {
  expect(squareRoot(Exact.of("5/9"))?.toDouble()).toBe(0.7453559924999299);
  expect(squareRoot(Exact.of("9/5"))?.toDouble()).toBe(1.3416407864998738);
});

test("just beside the middle of two doubles it falls to the right side", () => {
  const middle = 2n ** 53n + 1n;
  const roots = [-1n, 1n].map((more) => squareRoot(Exact.of(`${middle * middle + more}`))?.toDouble());
  expect(roots).toEqual([2 ** 53, 2 ** 53 + 2]);
});

test("small whole numbers have these whole roots", () => {
  expect([0n, 1n, 2n, 3n, 4n, 8n, 9n].map(wholeRoot)).toEqual([0n, 1n, 1n, 1n, 2n, 2n, 3n]);
});

test("the whole root is the largest whose square fits", () => {
  fc.assert(
    fc.property(fc.bigInt(0n, 10n ** 60n), (value) => {
      const root = wholeRoot(value);
      expect(root * root <= value && (root + 1n) * (root + 1n) > value).toBe(true);
    }),
  );
});
