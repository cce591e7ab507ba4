import { diagnoseSlip, Exact, historyOf, parseUnit, type Unit } from "../../../../src/core";

function unitOf(text: string): Unit {
  const reading = parseUnit(text);
  if (!("unit" in reading)) throw new Error(text);
  return reading.unit;
}

const exact = (values: readonly string[]): Exact[] => values.map((value) => Exact.of(value));

function factorOf(value: string, others: readonly string[], unit?: string): string {
  const history = historyOf(exact(others));
  const evidence = { range: undefined, unit: unit === undefined ? undefined : unitOf(unit), history };
  return diagnoseSlip(Exact.of(value), evidence, {})?.values.factor ?? "";
}

const months = ["12100", "11800", "12600", "12300", "11950"];

test.each([
  ["12.4", "1000"],
  ["1.21", "10^4"],
  ["121", "100"],
  ["12200000", "1000"],
  ["43920", "3.6"],
  ["357553", "29.3076"],
  ["1.2e12", "10^8"],
])("among months near 12 000 MWh, %s is off by %s", (value, factor) => {
  expect(factorOf(value, months, "MWh")).toBe(factor);
});

test.each(["12100", "9000", "24000", "30000", "6000", "0", "-12000"])(
  "among months near 12 000 MWh, %s is no slip",
  (value) => {
    expect(factorOf(value, months, "MWh")).toBe("");
  },
);

test("tonnes do not slip by the ratio of kilowatt-hours and megajoules", () => {
  expect([factorOf("43200", months, "t"), factorOf("43200", months, "MWh")]).toEqual(["", "3.6"]);
});

test("one slip in the history does not hide another", () => {
  expect(factorOf("12.4", [...months, "12.1"], "MWh")).toBe("1000");
});

test("a heating season that swings by itself raises nothing", () => {
  const season = ["5200", "4100", "2600", "900", "300", "250", "260", "310", "1100", "2900", "4600"];
  expect(season.map((value) => factorOf(value, season, "GJ"))).toEqual(season.map(() => ""));
});

test("three months are no history", () => {
  expect(historyOf(exact(["1", "2", "3", "0", "-4"]))).toBeUndefined();
});
