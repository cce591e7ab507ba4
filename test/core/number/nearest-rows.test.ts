import {
  consumption,
  co2Equivalent,
  emissionFactor,
  emissionIntensity,
  Exact,
  fuelCombustion,
  measured,
  production,
  RowCalculation,
  type Given,
  type Method,
} from "../../../src/core";
import { doubleKinds, randomSource, type DoubleKind } from "../../oracle/adversarial-doubles";
import { cases } from "../../oracle/cases";
import { isNearest } from "../../oracle/is-nearest";
import { add, divide, fraction, multiply, typed, type Fraction } from "../../oracle-rational";

const rowsOfBlock = 100;

interface Subject {
  readonly name: string;
  readonly method: unknown;
  readonly inputs: readonly string[];
  readonly factor?: string;
  /** The same formula on fractions, by the hand of the test. */
  readonly oracle: (inputs: readonly Fraction[]) => Fraction;
  /** Kinds that an input may be of; any where none are named. */
  readonly only?: Readonly<Record<string, readonly DoubleKind[]>>;
}

const minus = (value: Fraction): Fraction => ({ top: -value.top, bottom: value.bottom });
const part = (inputs: readonly Fraction[], index: number): Fraction => inputs[index] ?? fraction("0");

const subjects: readonly Subject[] = [
  {
    name: "an emission",
    method: emissionFactor,
    inputs: ["activity", "factor"],
    oracle: (inputs) => multiply(...inputs),
  },
  {
    name: "a fuel row",
    method: fuelCombustion,
    inputs: ["consumption", "netCalorificValue", "carbonContent", "oxidationRate"],
    oracle: (inputs) => multiply(...inputs, fraction("44/12")),
    only: { oxidationRate: ["share"] },
  },
  {
    name: "a fuel row with a ratio of its own and a unit",
    method: fuelCombustion,
    inputs: ["consumption", "netCalorificValue", "carbonContent", "oxidationRate", "ratio"],
    factor: "4.1868e-3",
    oracle: (inputs) => multiply(...inputs, fraction("0.0041868")),
    only: { oxidationRate: ["share"], ratio: ["typed", "quotient"] },
  },
  {
    name: "a consumption",
    method: consumption,
    inputs: ["purchased", "opening", "closing", "passedOn"],
    oracle: (inputs) =>
      add(add(part(inputs, 0), part(inputs, 1)), minus(add(part(inputs, 2), part(inputs, 3)))),
  },
  {
    name: "a production",
    method: production,
    inputs: ["sold", "opening", "closing"],
    oracle: (inputs) => add(add(part(inputs, 0), part(inputs, 2)), minus(part(inputs, 1))),
  },
  {
    name: "an intensity",
    method: emissionIntensity,
    inputs: ["emissions", "output"],
    oracle: (inputs) => divide(part(inputs, 0), part(inputs, 1)),
  },
  {
    name: "a measured emission in milligrams",
    method: measured,
    inputs: ["flow", "concentration", "hours"],
    factor: "1e-9",
    oracle: (inputs) => multiply(...inputs, fraction("1e-9")),
    only: { hours: ["share", "zero"] },
  },
  {
    name: "an equivalent by a ratio without a finite decimal",
    method: co2Equivalent,
    inputs: ["amount", "gwp"],
    factor: "7/3",
    oracle: (inputs) => multiply(...inputs, fraction("7/3")),
  },
];

interface Tally {
  readonly wrong: string[];
  rows: number;
  proven: number;
}

/** One block: every column of one kind, of few kinds, or of all kinds. */
function tryBlock(subject: Subject, random: () => number, tally: Tally, among?: readonly DoubleKind[]): void {
  const method = subject.method as Method<Given>;
  const kinds = doubleKinds(random);
  const all = Object.keys(kinds) as DoubleKind[];
  const pick = <Item>(items: readonly Item[]): Item => items[Math.floor(random() * items.length)] as Item;
  const columns = subject.inputs.map((name) => {
    const allowed = subject.only?.[name] ?? among ?? all;
    const chosen =
      random() < 0.6 ? [pick(allowed)] : random() < 0.7 ? [pick(allowed), pick(allowed)] : allowed;
    const mayBeNegative = !method.formula?.conditions.some(({ input }) => input === name);
    return Float64Array.from({ length: rowsOfBlock }, () => {
      const value = kinds[pick(chosen)]();
      return mayBeNegative && random() < 0.2 ? -value : value;
    });
  });
  if (method.formula === undefined) throw new Error(`${subject.name} has no formula`);
  const factor = subject.factor === undefined ? undefined : Exact.of(subject.factor);
  const copy = (name: string, from: number, count: number, into: Float64Array): void =>
    into.set(columns[subject.inputs.indexOf(name)]?.subarray(from, from + count) ?? []);
  const calculation = new RowCalculation(method.formula, { copy }, { given: subject.inputs, factor });
  calculation.calculate(0, rowsOfBlock);
  for (let row = 0; row < rowsOfBlock; row += 1) {
    const values = columns.map((column) => column[row] ?? NaN);
    const given = Object.fromEntries(
      subject.inputs.map((name, index) => [name, Exact.fromDouble(values[index] ?? NaN)]),
    );
    const isProven = calculation.missed[row] === 0;
    // Refused rows have no result to compare; that columns refuse the same rows has a test of its own.
    const exact = isProven ? undefined : method.calculate(given as Given);
    if (exact?.ok === false) continue;
    const result = isProven ? calculation.results[row] : exact?.value.times(factor ?? Exact.one).toDouble();
    tally.rows += 1;
    if (isProven) tally.proven += 1;
    if (!isNearest(result ?? NaN, subject.oracle(values.map(typed)))) {
      tally.wrong.push(`${isProven ? "proven" : "exact"} ${values.join(" ")} → ${result}`);
    }
  }
}

describe.each(subjects)("$name", (subject) => {
  test("is the double nearest to the exact result, whatever stands in the cells", () => {
    const random = randomSource(subject.name.length * 7919);
    const tally: Tally = { wrong: [], rows: 0, proven: 0 };
    while (tally.rows < cases / subjects.length) tryBlock(subject, random, tally);
    expect(tally.wrong.slice(0, 5)).toEqual([]);
  });

  test("is proven without the exact reference where ledgers hold typed and calculated numbers", () => {
    const random = randomSource(subject.name.length * 104729);
    const tally: Tally = { wrong: [], rows: 0, proven: 0 };
    while (tally.rows < Math.min(2000, cases / 50)) {
      tryBlock(subject, random, tally, ["price", "share", "quotient"]);
    }
    expect(tally.proven / tally.rows).toBeGreaterThan(0.95);
  });
});
