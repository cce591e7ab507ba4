import {
  abatementCost,
  adjustedBaseline,
  convertedQuantity,
  convertedQuantityBack,
  Exact,
  marketBasedElectricity,
  netPurchase,
  projectReduction,
  purchasedEnergy,
  relativeDeviation,
  type Given,
  type Method,
} from "../../../src/core";

type Texts = Readonly<Record<string, string | readonly string[]>>;

const exact = (given: Texts): Given =>
  Object.fromEntries(
    Object.entries(given).map(([input, value]) => [
      input,
      typeof value === "string" ? Exact.of(value) : value.map((text) => Exact.of(text)),
    ]),
  );

const energy = { purchased: "10", passedOn: "4", factor: "0.5" };
const market = { net: "10", greenPower: "3", certificates: "2", factor: "0.5" };
const project = { scenario: "10", actual: "4", leakage: "1" };

/** A method, numbers, and its result or what it says to them. */
const rows: readonly (readonly [unknown, Texts, string])[] = [
  [netPurchase, { purchased: "10", passedOn: "4" }, "6"],
  [netPurchase, { purchased: "4", passedOn: "4" }, "0"],
  [netPurchase, { purchased: "3", passedOn: "4" }, "passed-on-exceeds-purchase at passedOn 1"],
  [netPurchase, { purchased: "-1", passedOn: "0" }, "negative at purchased -1"],
  [netPurchase, { purchased: "1", passedOn: "-1" }, "negative at passedOn -1"],
  [purchasedEnergy, energy, "3"],
  [purchasedEnergy, { purchased: "10", factor: "0.5" }, "5"],
  [purchasedEnergy, { ...energy, passedOn: "10" }, "0"],
  [purchasedEnergy, { ...energy, passedOn: "12", factor: "0" }, "passed-on-exceeds-purchase at passedOn 2"],
  [purchasedEnergy, { ...energy, passedOn: "-1" }, "negative at passedOn -1"],
  [purchasedEnergy, { purchased: "-1", factor: "1" }, "negative at purchased -1"],
  [purchasedEnergy, { ...energy, factor: "-1" }, "negative at factor -1"],
  [marketBasedElectricity, market, "2.5"],
  [marketBasedElectricity, { ...market, greenPower: "8" }, "0"],
  [marketBasedElectricity, { ...market, greenPower: "9" }, "green-power-exceeds-use at certificates 1"],
  [
    marketBasedElectricity,
    { ...market, net: "-1", greenPower: "0", certificates: "-5" },
    "negative at net -1",
  ],
  [marketBasedElectricity, { ...market, greenPower: "-1" }, "negative at greenPower -1"],
  [marketBasedElectricity, { ...market, certificates: "-1" }, "negative at certificates -1"],
  [marketBasedElectricity, { ...market, factor: "-1" }, "negative at factor -1"],
  [convertedQuantity, { value: "-3" }, "-3"],
  [convertedQuantity, { value: "3", coefficient: "2" }, "6"],
  [convertedQuantity, { value: "3", coefficient: "0" }, "not-positive at coefficient 0"],
  [convertedQuantityBack, { value: "3", coefficient: "2" }, "1.5"],
  [convertedQuantityBack, { value: "3", coefficient: "0" }, "not-positive at coefficient 0"],
  [adjustedBaseline, { base: "10", adjustments: ["-3", "1"] }, "8"],
  [adjustedBaseline, { base: "10", adjustments: ["-10"] }, "0"],
  [adjustedBaseline, { base: "10", adjustments: ["-12"] }, "baseline-below-zero at adjustments -2"],
  [adjustedBaseline, { base: "-1", adjustments: ["2"] }, "negative at base -1"],
  [projectReduction, project, "5"],
  [projectReduction, { scenario: "1", actual: "4" }, "-3"],
  [projectReduction, { ...project, scenario: "-1" }, "negative at scenario -1"],
  [projectReduction, { ...project, actual: "-1" }, "negative at actual -1"],
  [projectReduction, { ...project, leakage: "-1" }, "negative at leakage -1"],
  [relativeDeviation, { actual: "9", reference: "10" }, "-0.1"],
  [relativeDeviation, { actual: "9", reference: "0" }, "not-positive at reference 0"],
  [abatementCost, { cost: "-9", abatement: "2" }, "-4.5"],
  [abatementCost, { cost: "9", abatement: "0" }, "not-positive at abatement 0"],
];

test.each(rows)("a change is calculated or refused with its amount (%#)", (anyMethod, given, expected) => {
  const outcome = (anyMethod as Method<Given>).calculate(exact(given));
  if (outcome.ok) {
    expect(outcome.value.toText().text).toBe(expected);
    return;
  }
  const { code, at, values } = outcome.finding;
  expect(`${code} at ${at?.input} ${values["found"]}`).toBe(expected);
});

test("energy covered beyond the net purchase is named in its unit", () => {
  const outcome = marketBasedElectricity.calculate(exact({ ...market, greenPower: "9" }) as never);
  expect(outcome).toMatchObject({ finding: { values: { found: "1", unit: "MWh" } } });
});
