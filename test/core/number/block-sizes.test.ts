import { add, filled, multiply } from "../../../src/core/number/block-arithmetic";
import { BlockNumber, Buffers } from "../../../src/core/number/block-number";

const buffers = (): Buffers => new Buffers(1);
const whole = (value: number, scale = 0): BlockNumber => filled(value, 1, buffers(), scale);

/** A number of two parts with a bound and an error of its own. */
const pair = (high: number, low: number, size: number, error = 0, scale = 0): BlockNumber =>
  new BlockNumber(Float64Array.of(high), Float64Array.of(low), size, scale, 1, error);

const sized = (size: number): BlockNumber => new BlockNumber(Float64Array.of(1), undefined, size, 0);

const exactly = ({ high, low }: BlockNumber): bigint => BigInt(high[0] ?? NaN) + BigInt(low?.[0] ?? 0);

test("a product whose bound is 2^53 takes two parts already", () => {
  expect(multiply(whole(2 ** 26), whole(2 ** 27), 1, buffers())?.low?.[0]).toBe(0);
});

test("a sum whose bound is 2^53 takes two parts already", () => {
  expect(add(whole(2 ** 52), whole(2 ** 52), 1, 1, buffers())?.low?.[0]).toBe(0);
});

test("a difference is bounded by both sizes together", () => {
  expect(add(whole(5), whole(7), -1, 1, buffers())?.size).toBe(12);
});

test("the errors of both factors are added", () => {
  const product = multiply(pair(3, 1, 4, 2 ** -90), pair(5, 1, 6, 2 ** -80), 1, buffers());
  expect(product?.error).toBe(2 ** -90 + 2 ** -80 + 2 ** -100);
});

test("the bound of a product of two parts is above the product of the bounds", () => {
  const product = multiply(pair(3, 1, 4), pair(5, 1, 6), 1, buffers());
  expect(product?.size).toBeGreaterThan(24);
  expect(product?.size).toBeLessThan(24.001);
});

test("the high part of a product of two parts is the double nearest to the product", () => {
  const [a, b] = [pair(2 ** 60, 2 ** 6 - 1, 2 ** 61), pair(2 ** 55 + 2 ** 4, 3, 2 ** 56)];
  const product = multiply(a, b, 1, buffers());
  expect(product?.high[0]).toBe(Number(exactly(a) * exactly(b)));
});

test("the high part of a sum of two parts is the double nearest to the sum", () => {
  const [a, b] = [pair(2 ** 60, 2 ** 6 + 1, 2 ** 61), pair(2 ** 60 + 2 ** 8, 2 ** 6 + 1, 2 ** 61)];
  const total = add(a, b, 1, 1, buffers());
  expect([total?.high[0], total && exactly(total)]).toEqual([
    Number(exactly(a) + exactly(b)),
    exactly(a) + exactly(b),
  ]);
});

test("the low part is taken off where a number of two parts is taken off", () => {
  const difference = add(pair(2 ** 60, 5, 2 ** 61), pair(2 ** 58, 3, 2 ** 59), -1, 1, buffers());
  expect(difference && exactly(difference)).toBe(2n ** 60n - 2n ** 58n + 2n);
});

test("more decimals lose nothing below 2^100 and keep the number out of sums from there on", () => {
  const below = add(pair(2 ** 90, 1, 2 ** 90), whole(3, 2), 1, 1, buffers());
  const above = add(pair(2 ** 96, 1, 2 ** 96), whole(3, 2), 1, 1, buffers());
  expect([below?.error, below && exactly(below), above]).toEqual([
    0,
    100n * (2n ** 90n + 1n) + 3n,
    undefined,
  ]);
});

test("a number that has as many decimals as the other is not multiplied by one", () => {
  const total = add(pair(7, 0, 8, 0, 2), whole(3), 1, 1, buffers());
  expect([total?.scale, total && exactly(total)]).toEqual([2, 307n]);
});

test("sums are left to the reference from 2^100 on, products from 2^400 on", () => {
  expect(add(sized(2 ** 99), sized(2 ** 98), 1, 1, buffers())).toBeDefined();
  expect(add(sized(2 ** 99), sized(2 ** 99), 1, 1, buffers())).toBeUndefined();
});

test("a sum in more decimals than powers of ten are exact is left to the reference", () => {
  expect(add(whole(1), whole(1, 22), 1, 1, buffers())).toBeDefined();
  expect(add(whole(1), whole(1, 23), 1, 1, buffers())).toBeUndefined();
});
