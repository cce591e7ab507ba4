import fc from "fast-check";
import { bridge, conversion, Exact, parseUnit, type Unit } from "../../../src/core";

const texts = [
  ...["t", "kg", "万吨", "重量箱", "m3", "万Nm³", "bbl", "GJ", "万kWh", "kcal", "MMBtu", "tce", "kgce"],
  ...["GJ/t", "kcal/kg", "GJ/10⁴m³", "MJ/Nm3", "tC/GJ", "tC/TJ", "tCO2/MWh", "kgCO2/kWh", "t/d", "亩"],
];
const units = texts.map((text): Unit => {
  const reading = parseUnit(text);
  if (!("unit" in reading)) throw new Error(text);
  return reading.unit;
});
const pairs = units.flatMap((from) =>
  units.flatMap((to) => {
    const [there, back] = [conversion(from, to), conversion(to, from)];
    return "factor" in there && "factor" in back ? [{ there: there.factor, back: back.factor }] : [];
  }),
);
const decimal = fc
  .tuple(fc.integer({ min: -999_999, max: 999_999 }), fc.integer({ min: -6, max: 6 }))
  .map(([digits, exponent]) => Exact.of(`${digits}e${exponent}`));

test("converting there and back gives the very number", () => {
  fc.assert(
    fc.property(fc.constantFrom(...pairs), decimal, ({ there, back }, value) => {
      expect(value.times(there).times(back).compare(value)).toBe(0);
    }),
  );
});

test("a coefficient leads back where it came from", () => {
  const [tce, gigajoule, perTce] = ["tce", "GJ", "GJ/tce"].map((text) => {
    const reading = parseUnit(text);
    if (!("unit" in reading)) throw new Error(text);
    return reading.unit;
  }) as [Unit, Unit, Unit];
  expect([bridge(tce, gigajoule, perTce), bridge(gigajoule, tce, perTce)]).toMatchObject([
    { isDivided: false },
    { isDivided: true },
  ]);
});

test.each([
  ["t", "m3", "GJ/t"],
  ["Nm3", "Sm3", "1"],
  ["tce", "GJ", "GJ/t"],
])("from %s to %s a coefficient in %s leads nowhere", (from, to, coefficient) => {
  const [first, second, third] = [from, to, coefficient].map((text) => {
    const reading = parseUnit(text);
    if (!("unit" in reading)) throw new Error(text);
    return reading.unit;
  }) as [Unit, Unit, Unit];
  expect(bridge(first, second, third)).toBeUndefined();
});
