import {
  Exact,
  exactList,
  massBalance,
  total,
  weightedMean,
  type Given,
  type Method,
} from "../../../src/core";
import { doubleKinds, randomSource, type DoubleKind } from "../../oracle/adversarial-doubles";
import { cases } from "../../oracle/cases";
import { isNearest } from "../../oracle/is-nearest";
import { add, divide, fraction, multiply, typed, type Fraction } from "../../oracle-rational";

const list = (values: readonly number[]): readonly Exact[] =>
  exactList({
    length: values.length,
    at: (index) => values[index] ?? NaN,
    copy: (from, count, into) => into.set(values.slice(from, from + count)),
  });

/** The sum of fractions whose denominators are all powers of ten: brought to the largest of them. */
function sumOf(fractions: readonly Fraction[]): Fraction {
  const bottom = fractions.reduce((most, each) => (each.bottom > most ? each.bottom : most), 1n);
  const top = fractions.reduce((sum, each) => sum + each.top * (bottom / each.bottom), 0n);
  return { top, bottom };
}

const products = (a: readonly number[], b: readonly number[]): Fraction[] =>
  a.map((value, row) => multiply(typed(value), typed(b[row] ?? 0)));

/** Two columns of one length: one kind each, few kinds, or all kinds; sometimes the first half cancels the second. */
function columns(random: () => number): [number[], number[]] {
  const kinds = doubleKinds(random);
  const all = Object.keys(kinds) as DoubleKind[];
  const length = 1 + Math.floor(random() * (random() < 0.1 ? 2600 : 80));
  const mayCancel = random() < 0.2;
  const column = (mayBeNegative: boolean): number[] => {
    const chosen = Array.from(
      { length: 1 + Math.floor(random() * 3) },
      () => all[Math.floor(random() * all.length)],
    );
    const values = Array.from({ length }, () => {
      const kind = chosen[Math.floor(random() * chosen.length)] ?? "typed";
      return kinds[kind]() * (mayBeNegative && random() < 0.3 ? -1 : 1);
    });
    const isCancelling = mayBeNegative && mayCancel;
    return values.map((value, row) => (isCancelling && row % 2 === 1 ? -(values[row - 1] ?? 0) : value));
  };
  return [column(true), column(false)];
}

function wrongSums(
  seed: number,
  method: Method<never>,
  given: (a: number[], b: number[]) => Given,
  oracle: (a: number[], b: number[]) => Fraction | undefined,
): string[] {
  const random = randomSource(seed);
  const wrong: string[] = [];
  for (let rows = 0; rows < cases / 3;) {
    const [a, b] = columns(random);
    rows += a.length;
    const expected = oracle(a, b);
    const outcome = (method as unknown as Method<Given>).calculate(given(a, b));
    const result = outcome.ok ? outcome.value.toDouble() : NaN;
    if (expected === undefined ? outcome.ok : !isNearest(result, expected)) {
      wrong.push(`${a.slice(0, 4).join(" ")} … × ${b.slice(0, 4).join(" ")} … (${a.length}) → ${result}`);
    }
  }
  return wrong.slice(0, 5);
}

test("a total is the double nearest to the exact sum, whatever stands in the cells", () => {
  const wrong = wrongSums(
    11,
    total as Method<never>,
    (a) => ({ amounts: list(a) }),
    (a) => sumOf(a.map(typed)),
  );
  expect(wrong).toEqual([]);
});

test("a weighted mean is the double nearest to the exact quotient of the exact sums", () => {
  const wrong = wrongSums(
    12,
    weightedMean as Method<never>,
    (a, b) => ({ values: list(a), weights: list(b) }),
    (a, b) => {
      const weights = sumOf(b.map(typed));
      return weights.top === 0n ? undefined : divide(sumOf(products(a, b)), weights);
    },
  );
  expect(wrong).toEqual([]);
});

test("a mass balance is the double nearest to the exact difference of the exact sums", () => {
  const wrong = wrongSums(
    13,
    massBalance as Method<never>,
    (a, b) => ({
      inputs: list(a),
      inputCarbon: list(b),
      outputs: list(a.slice(0, a.length >> 1)),
      outputCarbon: list(b.slice(0, a.length >> 1)),
    }),
    (a, b) => {
      const half = products(a, b).slice(0, a.length >> 1);
      const difference = add(sumOf(products(a, b)), multiply(sumOf(half), fraction("-1")));
      return multiply(difference, fraction("44/12"));
    },
  );
  expect(wrong).toEqual([]);
});

test("a total is the same bits in whatever order the amounts stand", () => {
  const random = randomSource(14);
  const results = new Set<number>();
  const { typed: short, sixteenDigits, quotient, tie } = doubleKinds(random);
  const amounts = Array.from({ length: 600 }, () => [short(), -sixteenDigits(), quotient(), -tie()]).flat();
  for (let round = 0; round < Math.max(3, Math.min(50, cases / 2000)); round += 1) {
    const shuffled = amounts
      .map((amount) => ({ amount, place: random() }))
      .sort((a, b) => a.place - b.place)
      .map(({ amount }) => amount);
    const outcome = total.calculate({ amounts: list(shuffled) });
    results.add(outcome.ok ? outcome.value.toDouble() : NaN);
  }
  expect(results.size).toBe(1);
});

test("a list of exact numbers that keeps no doubles has the same total", () => {
  const texts = ["0.1", "0.2", "1e-30", "-0.3", "12345678901234567890.123456789"];
  const outcome = total.calculate({ amounts: texts.map((text) => Exact.of(text)) });
  expect(outcome.ok && outcome.value.toText(60).text).toBe(
    "12345678901234567890.123456789000000000000000000001",
  );
});
