import fc from "fast-check";
import { sweep, type Occupation } from "../../../../src/core/assessment/offsets/serial-sweep";

/** The same by looking at every single unit. */
function unitByUnit(occupations: readonly Occupation[]): Record<number, number> {
  const own: Record<number, number> = {};
  for (let unit = 0; unit <= 130; unit += 1) {
    const here = occupations.filter(({ from, to }) => Number(from) <= unit && unit <= Number(to));
    const [first] = here;
    if (first === undefined || here.some(({ use }) => use !== first.use)) continue;
    const owner = here.reduce((best, each) => (each.rank < best.rank ? each : best));
    own[owner.block] = (own[owner.block] ?? 0) + 1;
  }
  return own;
}

const occupations = fc
  .array(fc.record({ from: fc.nat(99), more: fc.nat(30), use: fc.constantFrom("甲", "乙") }), {
    maxLength: 15,
  })
  .map((list) =>
    list.map(({ from, more, use }, rank): Occupation => ({
      rank,
      block: rank,
      use,
      from: `${from}`,
      to: `${from + more}`,
    })),
  );

test("one pass gives every unit to whom looking at each of them would", () => {
  fc.assert(
    fc.property(occupations, (list) => {
      const own = Object.fromEntries([...sweep(list).own].map(([block, units]) => [block, units.toDouble()]));
      expect(own).toEqual(unitByUnit(list));
    }),
    { numRuns: 400 },
  );
});

test("a clash is reported exactly where units are claimed more than once", () => {
  fc.assert(
    fc.property(occupations, (list) => {
      const clashed = new Set<number>();
      for (const { from, end } of sweep(list).clashes) {
        for (let unit = Number(from); unit < Number(end); unit += 1) clashed.add(unit);
      }
      for (let unit = 0; unit <= 130; unit += 1) {
        const count = list.filter(({ from, to }) => Number(from) <= unit && unit <= Number(to)).length;
        expect(clashed.has(unit)).toBe(count > 1);
      }
    }),
  );
});
