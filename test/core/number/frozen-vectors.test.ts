import {
  calculateDouble,
  emissionFactor,
  emissionIntensity,
  Exact,
  exactList,
  fuelCombustion,
  total,
  type Given,
  type Method,
} from "../../../src/core";
import { some } from "../../oracle/cases";
import vectors from "../../oracle/frozen-vectors.json";

const view = new DataView(new ArrayBuffer(8));

function fromBits(bits: string): number {
  view.setBigUint64(0, BigInt(`0x${bits}`));
  return view.getFloat64(0);
}

const exact = (value: number): Exact => Exact.fromDouble(value) ?? Exact.zero;

const rows: readonly (readonly [keyof typeof vectors, unknown, readonly string[]])[] = [
  ["emissionFactor", emissionFactor, ["activity", "factor"]],
  ["fuelCombustion", fuelCombustion, ["consumption", "netCalorificValue", "carbonContent", "oxidationRate"]],
  ["emissionIntensity", emissionIntensity, ["emissions", "output"]],
];

/** The inputs and the result of one line of the frozen vectors. */
function split(line: string): { values: number[]; expected: number } {
  const values = line.split(" ").map(fromBits);
  return { values: values.slice(0, -1), expected: values.at(-1) ?? NaN };
}

describe.each(rows)("%s on the vectors of Python's fractions", (name, anyMethod, inputs) => {
  const method = anyMethod as Method<Given>;
  const lines = some(vectors[name]).map((line) => {
    const { values, expected } = split(line);
    return {
      values,
      expected,
      given: Object.fromEntries(inputs.map((id, index) => [id, exact(values[index] ?? NaN)])),
    };
  });

  test("is the same double by the exact reference", () => {
    const wrong = lines.filter(({ given, expected }) => {
      const outcome = method.calculate(given);
      return !Object.is(outcome.ok ? outcome.value.toDouble() : NaN, expected);
    });
    expect(wrong).toEqual([]);
  });

  test("is the same double wherever the fast calculation gives one", () => {
    const wrong = lines.filter(({ given, expected }) => {
      const result = method.formula && calculateDouble(method.formula, given);
      return result !== undefined && !Object.is(result, expected);
    });
    expect(wrong).toEqual([]);
  });
});

test("a total is the same double as by Python's fractions", () => {
  const wrong = some(vectors.total)
    .map(split)
    .filter(({ values, expected }) => {
      const amounts = exactList({
        length: values.length,
        at: (index) => values[index] ?? NaN,
        copy: (from, count, into) => into.set(values.slice(from, from + count)),
      });
      const outcome = total.calculate({ amounts });
      return !Object.is(outcome.ok ? outcome.value.toDouble() : NaN, expected);
    });
  expect(wrong).toEqual([]);
});
