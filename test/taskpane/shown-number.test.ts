import * as fc from "fast-check";
import { Exact } from "../../src/core";
import { shownAmount, shownNumber, shownPercent } from "../../src/taskpane/shown-number";

test.each([
  ["0", "0"],
  ["999", "999"],
  ["1000", "1,000"],
  ["-1234567.5", "−1,234,567.5"],
  ["0.0001234", "0.0001234"],
  ["3667.777396185", "3,667.777396185"],
  // A double cannot hold this one.
  ["9007199254740993", "9,007,199,254,740,993"],
])("%s is written %s, with every digit", (typed, shown) => {
  expect(shownNumber(Exact.of(typed))).toBe(shown);
});

test.each([
  ["2000", "3", "≈666.666667"],
  ["-20000", "3", "≈−6,666.666667"],
  ["1", "700000", "≈0.00000142857"],
  ["100000000000", "3", "≈33,333,333,333.333333"],
])("%s/%s has no end and is written %s", (top, bottom, shown) => {
  expect(shownNumber(Exact.of(top).dividedBy(Exact.of(bottom)))).toBe(shown);
});

test.each([
  ["1250.5", "1,250.5"],
  ["3667.777396185", "≈3,667.777"],
  ["0.0005", "≈0"],
  ["0.0015", "≈0.002"],
  ["-1000", "−1,000"],
])("an amount of %s is written %s", (typed, shown) => {
  expect(shownAmount(Exact.of(typed))).toBe(shown);
});

test.each([
  ["0.1234567", "12.35%"],
  ["-0.05", "−5%"],
  ["12.345", "1,234%"],
])("a share of %s is written %s", (typed, shown) => {
  expect(shownPercent(Exact.of(typed))).toBe(shown);
});

test("without its commas a number is read as the number it was", () => {
  fc.assert(
    fc.property(fc.bigInt(-(10n ** 16n), 10n ** 16n), fc.nat(8), (digits, places) => {
      const value = Exact.of(`${digits}e-${places}`);
      const read = Exact.of(shownNumber(value).replaceAll(",", "").replace("−", "-"));
      return read.compare(value) === 0;
    }),
  );
});
