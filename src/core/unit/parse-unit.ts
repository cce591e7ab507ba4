import { divide, multiply, power } from "./arithmetic";
import { candidatesFor } from "./candidates";
import { equalDimensions } from "./dimension";
import { plainSpelling } from "./spelling";
import type { Unit, UnitReading } from "./unit";
import { readWord } from "./word";

/** Longer texts are sentences, not units. */
const longestText = 100;

/**
 * 读单位 — reads a unit as Chinese ledgers write it. Quotients go from left to right (`a/b/c` is a/(b·c)); a
 * product after a slash without brackets (`GJ/t·h`) has two readings and is refused, unless the product is a
 * unit word itself (`t·km`, `kW·h`).
 */
export function parseUnit(text: string): UnitReading {
  if (text.trim() === "") return { problem: { kind: "empty" } };
  const plain = text.length > longestText ? "" : plainSpelling(text);
  // Powers of powers have no use and no bound.
  if (plain === "" || plain.split(")^").length > 2) return unreadable(text);
  const tokens = plain.split(/([/·()])/).filter((token) => token !== "");
  const { reading, next } = readQuotient(tokens, 0);
  if ("problem" in reading) return withCandidates(reading);
  return next === tokens.length ? reading : unreadable(text);
}

/** An unknown word gets what it may have meant; a text that falls apart gets nothing. */
function withCandidates(reading: UnitReading): UnitReading {
  if (!("problem" in reading) || reading.problem.kind !== "unknown") return reading;
  const { problem } = reading;
  const isWord = !/[/·()]/.test(problem.word);
  return isWord ? { problem: { ...problem, candidates: candidatesFor(problem.word) } } : reading;
}

/** What was read, and where the reader stands now. */
interface Step {
  readonly reading: UnitReading;
  readonly next: number;
}

function readQuotient(tokens: readonly string[], start: number): Step {
  let step = readProduct(tokens, start, undefined);
  while (tokens[step.next] === "/" && "unit" in step.reading) {
    const dividend = step.reading.unit;
    const divisor = readProduct(tokens, step.next + 1, dividend);
    if ("problem" in divisor.reading) return divisor;
    step = { reading: { unit: divide(dividend, divisor.reading.unit) }, next: divisor.next };
  }
  return step;
}

/** Factors joined by `·`; under a slash only one factor is clear. */
function readProduct(tokens: readonly string[], start: number, dividend: Unit | undefined): Step {
  let step = readFactor(tokens, start);
  while (tokens[step.next] === "·" && "unit" in step.reading) {
    const first = step.reading.unit;
    const second = readFactor(tokens, step.next + 1);
    if ("problem" in second.reading) return second;
    const product = multiply(first, second.reading.unit);
    if (dividend !== undefined) {
      const candidates = [divide(dividend, product), multiply(divide(dividend, first), second.reading.unit)];
      const word = `${dividend.text}/${first.text}·${second.reading.unit.text}`;
      return {
        reading: { problem: { kind: "ambiguous", word, candidates: candidates.map(({ text }) => text) } },
        next: second.next,
      };
    }
    step = { reading: { unit: product }, next: second.next };
  }
  return step;
}

function readFactor(tokens: readonly string[], start: number): Step {
  if (tokens[start] !== "(") return readWords(tokens, start);
  const inner = readQuotient(tokens, start + 1);
  if ("problem" in inner.reading) return inner;
  if (tokens[inner.next] !== ")") return { reading: unreadable(tokens.join("")), next: inner.next };
  const exponent = wholeExponents[tokens[inner.next + 1] ?? ""];
  if (exponent === undefined) return { reading: inner.reading, next: inner.next + 1 };
  return { reading: { unit: power(inner.reading.unit, exponent) }, next: inner.next + 2 };
}

const wholeExponents: Readonly<Record<string, number>> = {
  "^1": 1,
  "^2": 2,
  "^3": 3,
  "^-1": -1,
  "^-2": -2,
  "^-3": -3,
};

/** One word, or two words joined by a dot that make one: `kW·h`, `t·km`, `t·CO2`, `N·m3`. */
function readWords(tokens: readonly string[], start: number): Step {
  const first = tokens[start] ?? "";
  if (first === "" || /^[/·()]$/.test(first)) return { reading: unreadable(tokens.join("")), next: start };
  const reading = readWord(first);
  const second = tokens[start + 1] === "·" ? (tokens[start + 2] ?? "") : "";
  const joined = second === "" || /^[/·()]$/.test(second) ? undefined : readJoined(reading, first, second);
  return joined === undefined ? { reading, next: start + 1 } : { reading: joined, next: start + 3 };
}

/**
 * Two words that are units themselves are joined only if the joined word is their product (`h·a` is no
 * hectare).
 */
function readJoined(first: UnitReading, firstWord: string, secondWord: string): UnitReading | undefined {
  const joined = readWord(firstWord + secondWord);
  if (!("unit" in joined)) return undefined;
  const second = readWord(secondWord);
  if (!("unit" in first) || !("unit" in second)) return joined;
  const product = multiply(first.unit, second.unit);
  const isSame =
    equalDimensions(product.dimensions, joined.unit.dimensions) &&
    product.ratio.compare(joined.unit.ratio) === 0;
  return isSame ? joined : undefined;
}

function unreadable(text: string): UnitReading {
  return { problem: { kind: "unknown", word: text.trim().slice(0, longestText), candidates: [] } };
}
