import { catalogueLibrary } from "../functions/catalogue-library";
import type { PublishedCase } from "./case";
import published from "./cases.json";
import { runCase } from "./run-case";

const cases = published as unknown as readonly PublishedCase[];
const library = catalogueLibrary();

test.each(cases.filter(({ agrees }) => agrees !== false))(
  "$id ($method) is reproduced to its printed precision",
  (given) => {
    expect(runCase(given, library)).toMatchObject({ id: given.id, verdict: "reproduced" });
  },
);

test.each(cases.filter(({ agrees }) => agrees === false))(
  "$id contradicts itself in print and is not reproduced",
  (given) => {
    expect(runCase(given, library)).toMatchObject({ verdict: "different" });
  },
);

test.each([
  ["combustion", "CN.FUEL"],
  ["mass_balance", "CN.MASSBALANCE"],
  ["biomass_separate", "CN.MASSBALANCE"],
  ["electricity", "CN.EMISSION"],
  ["offset_verdict", "CN.VERDICT"],
])("%s cases go through %s", (method, name) => {
  const formulas = cases
    .filter((given) => given.method === method)
    .map((given) => runCase(given, library).formula);
  expect(formulas.length).toBeGreaterThan(0);
  for (const formula of formulas) expect(formula).toContain(name);
});

test("the steelworks with 44/12 instead of 3.664 gives 7,871,769.393073 t", () => {
  const steelworks = cases.find(({ id }) => id === "H-MB-012");
  if (steelworks === undefined) throw new Error("H-MB-012 is missing");
  const given = {
    ...steelworks,
    inputs: { ...steelworks.inputs, C2CO2: { value: "44/12", unit: "tCO2/tC" } },
  };
  expect(runCase(given, library).value).toBeCloseTo(7871769.393073, 6);
});
