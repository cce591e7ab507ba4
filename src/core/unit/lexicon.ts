import { Exact } from "../number";
import { foldedWordKey, unhyphenatedKey, wordKey } from "./spelling";
import { substanceRows, type SubstanceRow } from "./substance-rows";
import type { Unit } from "./unit";
import { ambiguousWords, massRows, unitRows, type UnitRow } from "./unit-rows";

/** What the vocabulary says about one word; `undefined` where it does not know it. */
export type WordMeaning = { readonly unit: Unit } | { readonly candidates: readonly string[] };

type Index<Row> = ReadonlyMap<string, readonly Row[]>;

const units = indexOf(unitRows, wordKey);
const masses = indexOf(massRows, unhyphenatedKey);
const substances = indexOf(substanceRows, unhyphenatedKey);
const foldedUnits = indexOf(unitRows.filter(isCaseForgiven), caselessKey);
const foldedMasses = indexOf(massRows, foldedWordKey);
const foldedSubstances = indexOf(substanceRows, foldedWordKey);
const ambiguous = new Map(
  ambiguousWords.flatMap(({ words, candidates }) => words.map((word) => [word, candidates] as const)),
);

/**
 * Looks a word up as it is written, then without regard to case; several readings are candidates, never a
 * choice.
 */
export function meaningOf(word: string): WordMeaning | undefined {
  return (
    single([...plain(units, wordKey(word)), ...compound(masses, substances, unhyphenatedKey(word))]) ??
    trap(unhyphenatedKey(word)) ??
    single([
      ...plain(foldedUnits, caselessKey(word)),
      ...compound(foldedMasses, foldedSubstances, foldedWordKey(word)),
    ])
  );
}

function caselessKey(word: string): string {
  return wordKey(word).toLowerCase();
}

function plain(index: Index<UnitRow>, key: string): Unit[] {
  return (index.get(key) ?? []).map(unitOf);
}

/** A mass followed by a substance. */
function compound(massIndex: Index<UnitRow>, substanceIndex: Index<SubstanceRow>, key: string): Unit[] {
  return splits(key).flatMap(([head, tail]) =>
    (massIndex.get(head) ?? []).flatMap((mass) =>
      (substanceIndex.get(tail) ?? []).map((substance) => ({
        ...unitOf(mass),
        dimensions: { [substance.dimension]: 1 },
        text: mass.text + substance.text,
      })),
    ),
  );
}

/** `MT` and `MTCO2` are listed as ambiguous although no two rows share them. */
function trap(key: string): WordMeaning | undefined {
  const candidates = ambiguous.get(key);
  if (candidates !== undefined) return { candidates };
  for (const [head, tail] of splits(key)) {
    const substance = foldedSubstances.get(foldedWordKey(tail))?.[0];
    const heads = ambiguous.get(head)?.filter((candidate) => masses.has(candidate));
    if (substance !== undefined && heads !== undefined && heads.length > 0) {
      return { candidates: heads.map((candidate) => candidate + substance.text) };
    }
  }
  return undefined;
}

function single(readings: readonly Unit[]): WordMeaning | undefined {
  const [first] = readings;
  if (first === undefined) return undefined;
  return readings.length === 1 ? { unit: first } : { candidates: readings.map(({ text }) => text) };
}

/** Every way to cut a word in two after at most as many letters as the longest mass has. */
function splits(key: string): [string, string][] {
  return [1, 2, 3, 4, 5, 6]
    .filter((length) => length < key.length)
    .map((length) => [key.slice(0, length), key.slice(length)]);
}

function unitOf({ text, dimensions, ratio, state }: UnitRow): Unit {
  const unit = { dimensions, ratio: Exact.of(ratio), text };
  return state === undefined ? unit : { ...unit, state };
}

function isCaseForgiven(row: UnitRow): boolean {
  return row.isCaseExact !== true;
}

/** Rows by key; a row stands once under a key even if several of its spellings share it. */
function indexOf<Row extends { readonly text: string; readonly aliases: readonly string[] }>(
  rows: readonly Row[],
  keyOf: (word: string) => string,
): Index<Row> {
  const index = new Map<string, Row[]>();
  for (const row of rows) {
    for (const key of new Set([row.text, ...row.aliases].map(keyOf))) {
      index.set(key, [...(index.get(key) ?? []), row]);
    }
  }
  return index;
}
