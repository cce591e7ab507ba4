import { Exact } from "../number";
import { multiply, power } from "./arithmetic";
import { meaningOf } from "./lexicon";
import { leadingMultiple, lostSuperscript, multipleUnit } from "./multiple";
import type { Unit, UnitReading } from "./unit";

/** Reads one word in plain spelling: multiples (`万`, `10^4`, `100`), then a unit word, then a whole power. */
export function readWord(word: string): UnitReading {
  let exponent = 0;
  let rest = word;
  for (;;) {
    const reading = readUnmultiplied(rest);
    if (reading !== undefined && "unit" in reading) return { unit: multiplied(exponent, reading.unit) };
    if (reading !== undefined) return reading;
    const multiple = leadingMultiple(rest);
    if (multiple === undefined) return unknown(word);
    exponent += multiple.exponent;
    rest = multiple.rest;
    if (rest === "") return { unit: multipleUnit(exponent) };
  }
}

/** `10^4 t` stays together as one word; a power is set off from the multiple. */
function multiplied(exponent: number, unit: Unit): Unit {
  if (exponent === 0) return unit;
  const product = multiply(multipleUnit(exponent), unit);
  if (unit.text === "1" || unit.text.includes("^")) return product;
  return { ...product, text: `${multipleUnit(exponent).text} ${unit.text}` };
}

/** `undefined` where the word is not known as it stands. */
function readUnmultiplied(word: string): UnitReading | undefined {
  const meaning = meaningOf(word);
  if (meaning !== undefined) return "unit" in meaning ? meaning : ambiguous(word, meaning.candidates);
  const candidates = lostSuperscript(word);
  return candidates === undefined ? readPower(word) : ambiguous(word, candidates);
}

/** `h^-1`, and `m^3` or `m^-3`, where the power belongs to the word m3. */
function readPower(word: string): UnitReading | undefined {
  const [, base, sign = "", digit = ""] = /^([^\d^]+|[^\d^]+[23])\^(-?)([1-3])$/.exec(word) ?? [];
  if (base === undefined || leadingMultiple(base) !== undefined) return undefined;
  const whole = digit === "1" ? undefined : meaningOf(base + digit);
  const meaning = whole ?? meaningOf(base);
  if (meaning === undefined) return undefined;
  if (!("unit" in meaning)) return ambiguous(word, meaning.candidates);
  const exponent = Exact.of(whole === undefined ? sign + digit : `${sign}1`).toDouble();
  return { unit: exponent === 1 ? meaning.unit : power(meaning.unit, exponent) };
}

/** Candidates are looked for at the very end, where it is clear that the word stays unknown. */
function unknown(word: string): UnitReading {
  return { problem: { kind: "unknown", word, candidates: [] } };
}

function ambiguous(word: string, candidates: readonly string[]): UnitReading {
  return { problem: { kind: "ambiguous", word, candidates } };
}
