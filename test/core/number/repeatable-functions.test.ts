import fc from "fast-check";
import {
  normalQuantile,
  repeatableExponential,
  repeatableLogarithm,
  rootOfDouble,
} from "../../../src/core/number";

/** How far two doubles are apart, as a share of the second. */
const apart = (value: number, expected: number): number => Math.abs(value / expected - 1);

test.each([
  [0.01, -2.3263478740408408],
  [0.1, -1.2815515655446008],
  [0.3, -0.5244005127080407],
  [0.07, -1.4757910281791702],
  [0.93, 1.4757910281791708],
  [0.99, 2.3263478740408408],
  [1 - 1e-12, 7.0344869100478356],
  [1e-9, -5.9978070150076865],
  [1e-12, -7.034483825301132],
  [1e-15, -7.941345326170995],
  [1e-100, -21.27345356096532],
])("the normal quantile of %d lies where Python's statistics put it, to fifteen digits", (p, expected) => {
  expect(apart(normalQuantile(p), expected)).toBeLessThan(2e-15);
});

test.each([
  [0.975, 1.959963984540054],
  [0.5, 0],
  [0.025, -1.959963984540054],
  [0.001, -3.090232306167814],
  [1e-20, -9.262340089798408],
])("the normal quantile of %d is the tabulated one", (probability, quantile) => {
  expect(normalQuantile(probability)).toBeCloseTo(quantile, 13);
});

test("quantiles of a probability and of what it leaves differ in their sign alone", () => {
  for (const eighths of [1, 2, 3]) {
    expect(normalQuantile(eighths / 8)).toBe(-normalQuantile(1 - eighths / 8));
  }
});

test.each([
  [2, 0.6931471805599453],
  [10, 2.302585092994046],
  [1.5, 0.4054651081081644],
  [0.75, -0.2876820724517809],
  [1e-20, -46.051701859880914],
  [1e20, 46.051701859880914],
])("the logarithm of %d is right to fifteen digits", (value, expected) => {
  expect(apart(repeatableLogarithm(value), expected)).toBeLessThan(2e-15);
});

test("the logarithm of 1 is 0", () => {
  expect(repeatableLogarithm(1)).toBe(0);
});

test("near 1 the logarithm keeps its digits", () => {
  fc.assert(
    fc.property(fc.double({ min: 0.4, max: 3, noNaN: true }), (value) => {
      fc.pre(value !== 1);
      expect(apart(repeatableLogarithm(value), Math.log(value))).toBeLessThan(5e-15);
    }),
  );
});

test.each([
  [1, Math.E],
  [-1, 0.36787944117144233],
  [0.05, 1.0512710963760241],
  [20, 485165195.4097903],
  [700, 1.0142320547350045e304],
])("the exponential of %d is right to twelve digits", (value, expected) => {
  expect(apart(repeatableExponential(value), expected)).toBeLessThan(1e-12);
});

test("the exponential of 0 is 1", () => {
  expect(repeatableExponential(0)).toBe(1);
});

test("logarithm and exponential agree with the language's own to thirteen digits", () => {
  fc.assert(
    fc.property(fc.double({ min: 1e-300, max: 1e300, noNaN: true }), (value) => {
      expect(repeatableLogarithm(value)).toBeCloseTo(Math.log(value), 11);
    }),
  );
  fc.assert(
    fc.property(fc.double({ min: -50, max: 50, noNaN: true }), (value) => {
      expect(repeatableExponential(value) / Math.exp(value)).toBeCloseTo(1, 11);
    }),
  );
});

test("the root of a double is the nearest double", () => {
  expect([rootOfDouble(2), rootOfDouble(0.25), rootOfDouble(0)]).toEqual([Math.SQRT2, 0.5, 0]);
});
