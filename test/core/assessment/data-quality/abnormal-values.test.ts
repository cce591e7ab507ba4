import fc from "fast-check";
import { abnormalValues, Exact, usualThreshold, type AbnormalMethod } from "../../../../src/core";

const report = (numbers: readonly number[], method: AbnormalMethod = "MAD") =>
  abnormalValues(
    numbers.map((number, row) => ({ value: Exact.of(`${number}`), at: { input: "values", row: row + 1 } })),
    method,
    usualThreshold[method],
    { input: "values" },
  );

const rowsFound = (numbers: readonly number[], method: AbnormalMethod = "MAD") =>
  report(numbers, method).abnormal.map(({ at }) => at.row);

const series = fc.array(fc.integer({ min: -1000, max: 1000 }), { minLength: 8, maxLength: 30 });

test("one value far off is found at its row", () => {
  expect(rowsFound([20.1, 20.3, 20.2, 2.04, 20.5, 20.4])).toEqual([4]);
});

test("two values far off do not hide each other, as they would with mean and standard deviation", () => {
  expect(rowsFound([20.1, 20.3, 20.2, 204, 20.5, 203, 20.4, 20.2])).toEqual([4, 6]);
});

test("a deviation that lies exactly on the limit is not above it, by a hair it is", () => {
  // Median 2.5; distances 0.5 0.5 1.5 1.5 2.5 7.5, their median 1.5; 7.5 × 0.6745 ÷ 1.5 = 3.3725.
  const placed = ["0", "1", "2", "3", "4", "10"].map((text) => ({ value: Exact.of(text), at: {} }));
  const count = (limit: string) => abnormalValues(placed, "MAD", Exact.of(limit), {}).abnormal.length;
  expect([count("3.3725"), count("3.3724999999")]).toEqual([0, 1]);
});

test("the spread is the median of the distances, as sorting them would give it", () => {
  fc.assert(
    fc.property(series, (numbers) => {
      const { center, spread } = report(numbers);
      const middle = center?.toDouble() ?? NaN;
      const sorted = numbers.map((number) => Math.abs(number - middle)).sort((a, b) => a - b);
      const half = sorted.length >> 1;
      const expected =
        sorted.length % 2 === 1 ? sorted[half] : ((sorted[half] ?? 0) + (sorted[half - 1] ?? 0)) / 2;
      expect(spread?.toDouble()).toBe(expected);
    }),
  );
});

test.each(["MAD", "IQR"] as const)("%s finds the same values in whatever order they stand", (method) => {
  fc.assert(
    fc.property(series, (numbers) => {
      const found = (list: readonly number[]) =>
        report(list, method)
          .abnormal.map(({ value }) => value.toDouble())
          .sort((a, b) => a - b);
      expect(found([...numbers].reverse())).toEqual(found(numbers));
    }),
  );
});

test.each(["MAD", "IQR"] as const)("%s finds the same rows when the unit changes", (method) => {
  fc.assert(
    fc.property(series, fc.integer({ min: 1, max: 1000 }), (numbers, factor) => {
      const scaled = numbers.map((number) => number * factor);
      expect(rowsFound(scaled, method)).toEqual(rowsFound(numbers, method));
    }),
  );
});

test.each([
  ["MAD", [1, 2, 3, 4]],
  ["IQR", [1, 2, 3, 4, 5, 6, 7]],
] as const)("%s draws no conclusion from too few numbers", (method, numbers) => {
  const { doubt, abnormal } = report(numbers, method);
  expect([doubt?.code, doubt?.severity, abnormal]).toEqual(["abnormal-too-few", "question", []]);
});

test("where most numbers are alike there is no measure, and that is said", () => {
  expect(report([5, 5, 5, 5, 9]).doubt?.code).toBe("abnormal-no-spread");
});
