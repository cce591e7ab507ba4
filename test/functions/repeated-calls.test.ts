import { adapt } from "../../src/functions/adapt";
import { catalogue } from "../../src/functions/catalogue";
import { call, codeOf, ShownError } from "./call";

/** One function that lives on from call to call, as it does in Excel. */
function kept(id: string): (...cells: readonly unknown[]) => unknown {
  const definition = catalogue.find((each) => each.id === id);
  if (definition === undefined) throw new Error(`no function ${id}`);
  const run = adapt(definition, {
    language: () => "zh",
    makeError: (code, message) => new ShownError(code, message),
  });
  return (...cells) => {
    const args = definition.parameters.map((_, place) =>
      cells[place] === undefined ? null : [[cells[place]]],
    );
    try {
      return run(...args, {})[0]?.[0];
    } catch (thrown) {
      return thrown;
    }
  };
}

describe("a function called again and again", () => {
  test("gives what it gave the first time", () => {
    const emission = kept("EMISSION");
    const results = [1, 2, 3, 4].map(() => emission(0.1, 3));
    expect(results).toEqual([0.3, 0.3, 0.3, 0.3]);
  });

  test("converts by the units of each call", () => {
    const emission = kept("EMISSION");
    const units = ["kWh", "MWh", undefined] as const;
    const results = [1, 2, 3].flatMap(() =>
      units.map((unit) => emission(1000, 0.5, unit, unit === undefined ? undefined : "tCO2/MWh")),
    );
    expect(results).toEqual([0.5, 500, 500, 0.5, 500, 500, 0.5, 500, 500]);
  });

  test("never takes one odd text for two others", () => {
    const emission = kept("EMISSION");
    for (let time = 0; time < 3; time += 1) emission(1000, 0.5, "kWh", "tCO2/MWh");
    expect(codeOf(emission(1000, 0.5, "kWh 3 8 tCO2/MWh"))).toBe("#N/A");
  });

  test("takes up an optional number and lets go of it", () => {
    const fuel = kept("FUEL");
    const ratio = [undefined, 3.667, undefined, 3.667, undefined, 3.667].map((each) =>
      fuel(1000, 26.7, 0.0274, 0.9, each),
    );
    const [without, given] = [
      call("FUEL", 1000, 26.7, 0.0274, 0.9),
      call("FUEL", 1000, 26.7, 0.0274, 0.9, 3.667),
    ];
    expect(without).not.toBe(given);
    expect(ratio).toEqual([without, given, without, given, without, given]);
  });

  test("refuses each time what it refuses", () => {
    const emission = kept("EMISSION");
    const refused = [1, 2, 3].map(() => emission(5, -1));
    expect(refused.map(codeOf)).toEqual(["#VALUE!", "#VALUE!", "#VALUE!"]);
    expect([emission(5, 1), codeOf(emission("5", 1)), emission(5, 1)]).toEqual([5, "#VALUE!", 5]);
  });

  test("chooses by a number each time, where the choice depends on one", () => {
    const round = kept("ROUND");
    const results = [0, 1, 2, 0, 1, 2].map((places) => round(2.345, places));
    expect(results).toEqual([2, 2.3, 2.34, 2, 2.3, 2.34]);
  });
});
