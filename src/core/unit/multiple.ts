import { Exact } from "../number";
import type { Unit } from "./unit";

/** Powers of ten that Chinese writes in front of a unit; the longest spelling comes first. */
const chineseMultiples: readonly (readonly [string, number])[] = [
  ["十万", 5],
  ["百万", 6],
  ["千万", 7],
  ["十亿", 9],
  ["百亿", 10],
  ["千亿", 11],
  ["万亿", 12],
  ["百", 2],
  ["千", 3],
  ["万", 4],
  ["亿", 8],
];

/** A power of ten in front of a unit word, and what follows it. */
export interface Multiple {
  readonly exponent: number;
  readonly rest: string;
}

/** Takes one multiple off the front of a word: `10^4`, `100`, `万`; `undefined` where there is none. */
export function leadingMultiple(word: string): Multiple | undefined {
  const digits = /^(?:10\^(-?\d{1,2})|1(0{0,12}))(?![\d.^])(.*)$/.exec(word);
  if (digits !== null) {
    const [, written, zeros = "", rest = ""] = digits;
    return { exponent: written === undefined ? zeros.length : Exact.of(written).toDouble(), rest };
  }
  const chinese = chineseMultiples.find(([spelling]) => word.startsWith(spelling));
  return chinese && { exponent: chinese[1], rest: word.slice(chinese[0].length) };
}

/**
 * `104 m3` is what copying makes of 10⁴ m³: the two readings, or `undefined` where the word does not look so.
 */
export function lostSuperscript(word: string): readonly string[] | undefined {
  const [, exponent, rest = ""] = /^10([2-9])(?!\d)(.*)$/.exec(word) ?? [];
  return exponent === undefined ? undefined : [`10^${exponent} ${rest}`, `10${exponent} × ${rest}`];
}

/** The power of ten as a unit without dimension. */
export function multipleUnit(exponent: number): Unit {
  const text = exponent >= 0 && exponent <= 3 ? `1${"0".repeat(exponent)}` : `10^${exponent}`;
  return { dimensions: {}, ratio: Exact.of(`1e${exponent}`), text };
}
