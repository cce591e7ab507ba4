import fc from "fast-check";
import { abatementCurve, Exact, mainSources, sum, type MeasureFigures } from "../../../../src/core";

const measures = fc.uniqueArray(
  fc.record({
    name: fc.string({ minLength: 1, maxLength: 3 }),
    abatement: fc.integer({ min: 1, max: 20 }),
    cost: fc.integer({ min: -20, max: 20 }),
  }),
  { minLength: 1, maxLength: 8, selector: ({ name }) => name },
);

const figures = (rows: readonly { name: string; abatement: number; cost: number }[]): MeasureFigures[] =>
  rows.map(({ name, abatement, cost }) => ({
    name,
    abatement: Exact.of(`${abatement}`),
    cost: Exact.of(`${cost}`),
  }));

test("the order of the rows changes nothing in the curve", () => {
  fc.assert(
    fc.property(measures, (rows) => {
      const names = (some: typeof rows) => abatementCurve(figures(some)).steps.map(({ name }) => name);
      expect(names([...rows].reverse())).toEqual(names(rows));
    }),
  );
});

test("a measure that saves more and abates more never comes after one that does less", () => {
  fc.assert(
    fc.property(measures, (rows) => {
      const { steps } = abatementCurve(figures(rows));
      steps.forEach((step, index) => {
        for (const later of steps.slice(index + 1)) {
          const isBetter = later.cost.compare(step.cost) < 0 && later.abatement.compare(step.abatement) > 0;
          expect(isBetter).toBe(false);
        }
      });
    }),
  );
});

test("the last step of the curve holds the sum of all abatements and costs", () => {
  fc.assert(
    fc.property(measures, (rows) => {
      const last = abatementCurve(figures(rows)).steps.at(-1);
      expect(last?.cumulativeAbatement.toDouble()).toBe(rows.reduce((all, row) => all + row.abatement, 0));
      expect(last?.cumulativeCost.toDouble()).toBe(rows.reduce((all, row) => all + row.cost, 0));
    }),
  );
});

test("shares add up to exactly one, and the main facilities are the fewest that reach the share", () => {
  const amounts = fc.array(
    fc.record({ name: fc.constantFrom("a", "b", "c", "d", "e"), amount: fc.integer({ min: 1, max: 97 }) }),
    { minLength: 1, maxLength: 12 },
  );
  fc.assert(
    fc.property(amounts, fc.integer({ min: 1, max: 100 }), (rows, percent) => {
      const share = Exact.of(`${percent}/100`);
      const named = rows.map(({ name, amount }) => ({ name, amount: Exact.of(`${amount}`) }));
      const outcome = mainSources(named, share);
      const sources = outcome.ok ? outcome.value : [];
      expect(sources.at(-1)?.cumulativeShare.compare(Exact.one)).toBe(0);
      const main = sources.filter(({ isMain }) => isMain === true);
      const reached = sum(main.map((source) => source.share));
      expect(reached.compare(share)).toBeGreaterThanOrEqual(0);
      expect(reached.minus(main.at(-1)?.share ?? Exact.zero).compare(share)).toBeLessThan(0);
    }),
  );
});
