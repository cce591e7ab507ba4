import {
  capturedCarbonLost,
  co2Equivalent,
  consumption,
  emissionFactor,
  emissionIntensity,
  Exact,
  fuelCombustion,
  massBalance,
  measured,
  organizationalFootprint,
  production,
  weightedMean,
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

const fuel = { consumption: "10", netCalorificValue: "20", carbonContent: "0.02", oxidationRate: "0.98" };
const balance = { inputs: ["10", "4"], inputCarbon: ["0.5", "0"], outputs: ["2"], outputCarbon: ["0.1"] };
const stock = { purchased: "10", opening: "3", closing: "2" };
const captured = { captured: "10", used: "4", stored: "5" };
const footprint = { direct: ["10", "-1"], indirect: ["5"], removals: ["2"] };

/** A method, numbers that it takes, and for each change to them what it says. */
const rows: readonly (readonly [
  string,
  unknown,
  Texts,
  readonly (readonly [Texts, string | undefined])[],
])[] = [
  [
    "an emission",
    emissionFactor,
    { activity: "-5", factor: "0.5" },
    [
      [{ factor: "0" }, undefined],
      [{ factor: "-0.1" }, "negative at factor"],
    ],
  ],
  [
    "a fuel",
    fuelCombustion,
    fuel,
    [
      [{ consumption: "-10" }, undefined],
      [{ carbonContent: "0" }, undefined],
      [{ oxidationRate: "1" }, undefined],
      [{ netCalorificValue: "0" }, "not-positive at netCalorificValue"],
      [{ carbonContent: "-0.01" }, "negative at carbonContent"],
      [{ oxidationRate: "0" }, "not-positive at oxidationRate"],
      [{ oxidationRate: "1.01" }, "share-out-of-range at oxidationRate"],
      [{ ratio: "0" }, "not-positive at ratio"],
    ],
  ],
  [
    "a mass balance",
    massBalance,
    balance,
    [
      [{ inputs: ["-10", "4"] }, undefined],
      [{ carbonShare: ["0", "1"] }, undefined],
      [{ inputCarbon: ["0.5", "-0.1"] }, "negative at inputCarbon row 2"],
      [{ outputCarbon: ["-0.1"] }, "negative at outputCarbon row 1"],
      [{ carbonShare: ["0.5", "1.1"] }, "share-out-of-range at carbonShare row 2"],
      [{ ratio: "0" }, "not-positive at ratio"],
      [{ inputCarbon: ["0.5"] }, "shape-mismatch at inputCarbon"],
      [{ outputCarbon: [] }, "shape-mismatch at inputCarbon"],
      [{ carbonShare: ["0.5"] }, "shape-mismatch at carbonShare"],
    ],
  ],
  [
    "a measured emission",
    measured,
    { flow: "100", concentration: "0.1", hours: "8784" },
    [
      [{ flow: "0", concentration: "0", hours: "0" }, undefined],
      [{ flow: "-1" }, "negative at flow"],
      [{ concentration: "-1" }, "negative at concentration"],
      [{ hours: "-1" }, "negative at hours"],
      [{ hours: "8784.1" }, "hours-out-of-range at hours"],
    ],
  ],
  [
    "a consumption",
    consumption,
    stock,
    [
      [{ closing: "13" }, undefined],
      [{ purchased: "-1" }, undefined],
      [{ passedOn: "11" }, undefined],
      [{ closing: "13.1" }, "stock-exceeds-supply at closing"],
      [{ passedOn: "11.1" }, "stock-exceeds-supply at closing"],
      [{ opening: "-3" }, "negative at opening"],
      [{ closing: "-2" }, "negative at closing"],
      [{ passedOn: "-2" }, "negative at passedOn"],
    ],
  ],
  [
    "a production",
    production,
    { sold: "10", opening: "12", closing: "2" },
    [
      [{ opening: "12.1" }, "stock-exceeds-supply at opening"],
      [{ opening: "-3" }, "negative at opening"],
      [{ closing: "-2" }, "negative at closing"],
    ],
  ],
  [
    "an intensity",
    emissionIntensity,
    { emissions: "-5", output: "2" },
    [
      [{ output: "0" }, "not-positive at output"],
      [{ output: "-2" }, "not-positive at output"],
    ],
  ],
  ["an equivalent", co2Equivalent, { amount: "-2", gwp: "0" }, [[{ gwp: "-1" }, "negative at gwp"]]],
  [
    "captured carbon",
    capturedCarbonLost,
    captured,
    [
      [{ stored: "6" }, undefined],
      [{ stored: "6.1" }, "carbon-not-balanced at captured"],
      [{ captured: "-1" }, "negative at captured"],
      [{ used: "-1" }, "negative at used"],
      [{ stored: "-1" }, "negative at stored"],
    ],
  ],
  [
    "a footprint",
    organizationalFootprint,
    footprint,
    [
      [{ removals: ["100"] }, undefined],
      [{ removals: ["1", "-2"] }, "negative at removals row 2"],
    ],
  ],
  [
    "a weighted mean",
    weightedMean,
    { values: ["-1", "2"], weights: ["0", "3"] },
    [
      [{ weights: ["1", "-3"] }, "negative at weights row 2"],
      [{ weights: ["0", "0"] }, "weights-sum-to-zero at weights"],
      [{ weights: ["1"] }, "shape-mismatch at weights"],
    ],
  ],
];

function said(method: Method<Given>, given: Given): string | undefined {
  const outcome = method.calculate(given);
  if (outcome.ok) return undefined;
  const { code, at } = outcome.finding;
  return `${code} at ${at?.input}${at?.row === undefined ? "" : ` row ${at.row}`}`;
}

describe.each(rows)("%s", (_, anyMethod, usual, changes) => {
  const method = anyMethod as Method<Given>;

  test("is calculated from usual numbers", () => {
    expect(said(method, exact(usual))).toBeUndefined();
  });

  test.each(changes.map(([change, expected]) => ({ change, expected, shown: JSON.stringify(change) })))(
    "with $shown says $expected",
    ({ change, expected }) => {
      expect(said(method, exact({ ...usual, ...change }))).toBe(expected);
    },
  );
});

test("a mismatch of rows names both counts", () => {
  const outcome = massBalance.calculate(exact({ ...balance, outputCarbon: [] }) as never);
  expect(outcome).toMatchObject({ finding: { values: { expected: "2/1", found: "2/0" } } });
});

test.each([
  [massBalance, { ...balance, carbonShare: ["0.5"] }, { expected: "2", found: "1" }],
  [weightedMean, { values: ["1", "2", "3"], weights: ["1"] }, { expected: "3", found: "1" }],
  [consumption, { ...stock, closing: "13.5" }, { found: "-0.5" }],
  [production, { sold: "1", opening: "3", closing: "1" }, { found: "-1" }],
])("a refusal says what was expected and found (%#)", (method, given, values) => {
  expect((method as unknown as Method<Given>).calculate(exact(given))).toMatchObject({ finding: { values } });
});

test("carbon that has gone astray is named with its amount", () => {
  const outcome = capturedCarbonLost.calculate(exact({ ...captured, stored: "6.5" }) as never);
  expect(outcome).toMatchObject({ finding: { values: { found: "0.5" } } });
});
