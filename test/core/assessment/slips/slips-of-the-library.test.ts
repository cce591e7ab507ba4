import fc from "fast-check";
import {
  diagnoseSlip,
  Exact,
  factorItems,
  factorQuantities,
  factorRows,
  gridPlaces,
  gridRows,
  parseUnit,
  valueRangeOf,
  type Unit,
} from "../../../../src/core";

interface Typed {
  readonly what: string;
  readonly value: Exact;
  readonly unit: Unit;
}

function unitOf(text: string): Unit {
  const reading = parseUnit(text);
  if (!("unit" in reading)) throw new Error(text);
  return reading.unit;
}

const quantityNames = new Map<string, string>(factorQuantities.map(({ id, name }) => [id, name.zh]));
const itemNames = new Map(factorItems.map(({ key, name }) => [key, name.zh]));
const placeNames = new Map(gridPlaces.map(({ key, name }) => [key, name.zh]));

/** Every value of the library as somebody would type it: fuel or place, quantity and unit. */
const typed: readonly Typed[] = [
  ...factorRows
    .filter(({ upper, value }) => upper === undefined && value !== "0")
    .map(({ key, quantity, value, unit }) => ({
      what: `${itemNames.get(key) ?? ""} ${quantityNames.get(quantity) ?? ""}`,
      value: Exact.of(value),
      unit: unitOf(unit),
    })),
  ...gridRows.map(({ place, value, unit }) => ({
    what: `${placeNames.get(place) ?? ""}电网排放因子`,
    value: Exact.of(value),
    unit: unitOf(unit),
  })),
];

const judged = typed.map((row) => ({ ...row, range: valueRangeOf(row.what, row.unit) }));

function found({ value, unit, range }: (typeof judged)[number]): string {
  return diagnoseSlip(value, { range, unit, history: undefined }, {})?.code ?? "";
}

test("every row of the library has a usual range", () => {
  expect(judged.filter(({ range }) => range === undefined).map(({ what }) => what)).toEqual([]);
});

test("no row of the library, typed as it is printed, looks like a slip", () => {
  expect(judged.filter((row) => found(row) !== "").map(({ what }) => what)).toEqual([]);
});

test("every row of the library, shifted by any power of ten, is named as a likely slip", () => {
  const powers = [-6, -4, -3, -2, -1, 1, 2, 3, 4, 6].map((exponent) => Exact.of(`1e${exponent}`));
  const missed = judged.flatMap((row) =>
    powers
      .map((power) => ({ ...row, value: row.value.times(power) }))
      .filter((shifted) => found(shifted) !== "slip-by-range")
      .map(({ what, value }) => `${what} ${value.toText(8).text}`),
  );
  expect(missed).toEqual([]);
});

test("a value in a larger or a smaller unit is judged as before", () => {
  const index = fc.nat({ max: judged.length - 1 });
  fc.assert(
    fc.property(index, fc.constantFrom("1000", "0.001", "1"), (at, scale) => {
      const row = judged[at];
      if (row === undefined) return true;
      const ratio = row.unit.ratio.times(Exact.of(scale));
      const unit = { ...row.unit, ratio, text: `${scale}×` };
      return found({ ...row, unit, value: row.value.dividedBy(Exact.of(scale)) }) === "";
    }),
  );
});
