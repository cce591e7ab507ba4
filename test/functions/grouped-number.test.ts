import fc from "fast-check";
import { Exact } from "../../src/core";
import { groupedDigits, groupedNumber } from "../../src/functions/grouped-number";

test.each([
  ["1250", "1 250"],
  ["999", "999"],
  ["-1234567.8912", "−1 234 567.8912"],
  ["0.0001", "0.0001"],
  ["1000000", "1 000 000"],
])("%s is written %s", (digits, written) => {
  expect(groupedNumber(Exact.of(digits))).toBe(written);
});

test("a third shows its first seventeen digits and that there are more", () => {
  expect(groupedDigits("1333.333333333333333333333333333333", false)).toBe("1 333.3333333333333…");
});

test("leading zeros are not counted among the digits", () => {
  expect(groupedDigits("0.0000123456789012345678901", false)).toBe("0.000012345678901234567…");
});

test("whole digits are never cut", () => {
  expect(groupedDigits("12345678901234567890123.5", false)).toBe("12 345 678 901 234 567 890 123…");
});

test("grouping takes nothing away and puts nothing but spaces in", () => {
  fc.assert(
    fc.property(fc.integer(), (whole) => {
      const digits = `${whole}`;
      const written = groupedNumber(Exact.of(digits));
      expect(written.replace(/ /g, "").replace("−", "-")).toBe(digits);
      const groups = written.replace("−", "").split(" ").slice(1);
      expect(groups.filter((group) => !/^\d{3}$/.test(group))).toEqual([]);
    }),
  );
});
