import { gases, parseUnit } from "../../../src/core/unit";
import { unhyphenatedKey, wordKey } from "../../../src/core/unit/spelling";
import { substanceRows } from "../../../src/core/unit/substance-rows";
import { ambiguousWords, massRows, unitRows } from "../../../src/core/unit/unit-rows";

const plainWords = unitRows.flatMap(({ text, aliases }) =>
  [text, ...aliases].map((word) => [word, text] as const),
);
const compoundWords = massRows.flatMap((mass) =>
  substanceRows.flatMap((substance) =>
    [mass.text, ...mass.aliases].flatMap((massWord) =>
      [substance.text, ...substance.aliases].map(
        (word) => [massWord + word, mass.text + substance.text] as const,
      ),
    ),
  ),
);

function textOf(word: string): string {
  const reading = parseUnit(word);
  return "unit" in reading ? reading.unit.text : JSON.stringify(reading.problem);
}

/** The keys that stand for more than one text. */
function shared(words: readonly (readonly [string, string])[], keyOf: (word: string) => string): string[] {
  const texts = new Map<string, string>();
  return words.flatMap(([word, text]) => {
    const key = keyOf(word);
    const other = texts.get(key);
    texts.set(key, text);
    return other === undefined || other === text ? [] : [`${word}: ${other}, ${text}`];
  });
}

test("every unit word reads as its row", () => {
  expect(plainWords.map(([word]) => [word, textOf(word)])).toEqual(plainWords);
});

test("every mass of every substance reads as that", () => {
  expect(compoundWords.map(([word]) => [word, textOf(word)])).toEqual(compoundWords);
});

test("no word stands in two rows", () => {
  expect(shared([...plainWords, ...compoundWords], wordKey)).toEqual([]);
});

test("no hyphen tells two masses of substances apart", () => {
  expect(shared(compoundWords, unhyphenatedKey)).toEqual([]);
});

test("no word is both known and listed as ambiguous", () => {
  const known = new Set([...plainWords, ...compoundWords].map(([word]) => wordKey(word)));
  expect(ambiguousWords.flatMap(({ words }) => words).filter((word) => known.has(word))).toEqual([]);
});

test("every candidate of an ambiguous word can be written instead of it", () => {
  const candidates = ambiguousWords.flatMap((row) => row.candidates);
  expect(candidates.filter((candidate) => !("unit" in parseUnit(candidate)))).toEqual([]);
});

test("every gas has a key of its own", () => {
  expect(new Set(gases.map(({ key }) => key)).size).toBe(gases.length);
});

test("every unit has a ratio above zero", () => {
  const notPositive = unitRows.filter(({ text }) => {
    const reading = parseUnit(text);
    return !("unit" in reading) || reading.unit.ratio.isZero() || reading.unit.ratio.isNegative();
  });
  expect(notPositive).toEqual([]);
});
