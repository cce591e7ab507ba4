import fc from "fast-check";
import {
  assessReadiness,
  choosePathway,
  Exact,
  forecastOf,
  industryTypes,
  type History,
} from "../../../../src/core";

const record = fc
  .uniqueArray(fc.integer({ min: 2000, max: 2040 }), { minLength: 3, maxLength: 9 })
  .chain((years) =>
    fc.tuple(
      fc.constant(years),
      fc.array(fc.integer({ min: 1, max: 200 }), { minLength: years.length, maxLength: years.length }),
    ),
  );

const historyOf = (years: readonly number[], values: readonly number[]): History => ({
  years,
  values: values.map((value) => Exact.of(`${value}`)),
});

const shownText = (value: Exact | undefined): string | undefined => value?.toText().text;

test("the order of the years changes nothing in readiness", () => {
  fc.assert(
    fc.property(record, fc.constantFrom(...industryTypes), ([years, values], type) => {
      const inOrder = historyOf(years, values);
      const reversed = historyOf([...years].reverse(), [...values].reverse());
      const ask = (history: History) => {
        const { answer, missingYears, checks } = assessReadiness({
          type: type.id,
          totals: history,
          intensities: history,
        });
        const seen = checks.map(({ isMet, figure }) => [isMet, shownText(figure)]);
        return { answer, missingYears, seen };
      };
      expect(ask(reversed)).toEqual(ask(inOrder));
    }),
  );
});

test("the unit of the figures changes nothing in readiness", () => {
  fc.assert(
    fc.property(record, ([years, values]) => {
      const ask = (factor: number) =>
        assessReadiness({
          type: "rawMaterial",
          totals: historyOf(
            years,
            values.map((value) => value * factor),
          ),
          intensities: historyOf(years, values),
        }).answer;
      expect(ask(1000)).toBe(ask(1));
    }),
  );
});

test("the order of the years changes nothing in a forecast", () => {
  fc.assert(
    fc.property(
      record,
      fc.constantFrom("leastSquares" as const, "theilSen" as const, "compoundRate" as const),
      ([years, values], method) => {
        const ask = (history: History) => {
          const outcome = forecastOf(history, [2050], method);
          return outcome.ok && shownText(outcome.value.years[0]?.value);
        };
        const reversed = historyOf([...years].reverse(), [...values].reverse());
        expect(ask(reversed)).toBe(ask(historyOf(years, values)));
      },
    ),
  );
});

test("points on a line are forecast on the line by least squares and by Theil–Sen, without a band", () => {
  fc.assert(
    fc.property(fc.integer({ min: -50, max: 50 }), fc.integer({ min: -900, max: 900 }), (slope, base) => {
      const years = [2019, 2020, 2022, 2023];
      const history = historyOf(
        years,
        years.map((year) => base + slope * (year - 2019)),
      );
      for (const method of ["leastSquares", "theilSen"] as const) {
        const outcome = forecastOf(history, [2030], method);
        const [only] = outcome.ok ? outcome.value.years : [];
        expect([only?.value, only?.low, only?.high].map(shownText)).toEqual(
          Array.from({ length: 3 }, () => `${base + slope * 11}`),
        );
      }
    }),
  );
});

test("the order of the types changes nothing in the pathway", () => {
  const types = industryTypes.map(({ id }) => id);
  fc.assert(
    fc.property(fc.shuffledSubarray(types, { minLength: 1 }), (some) => {
      expect(choosePathway(some)?.pathway.id).toBe(choosePathway([...some].reverse())?.pathway.id);
    }),
  );
});
