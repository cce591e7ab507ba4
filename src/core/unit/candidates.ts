import { leadingMultiple } from "./multiple";
import { nearestWords } from "./nearest-words";
import { foldedWordKey } from "./spelling";
import { substanceRows } from "./substance-rows";
import { massRows, unitRows } from "./unit-rows";

/**
 * Every spelling of the vocabulary, with the text that stands for it; compounds with the masses people use
 * most.
 */
const spellings: readonly (readonly [string, string])[] = [
  ...unitRows.flatMap(({ text, aliases }) => [text, ...aliases].map((word) => [word, text] as const)),
  ...massRows
    .slice(0, 3)
    .flatMap((mass) =>
      substanceRows.flatMap((substance) =>
        [substance.text, ...substance.aliases].map(
          (word) => [mass.text + word, mass.text + substance.text] as const,
        ),
      ),
    ),
].map(([word, text]) => [foldedWordKey(word), text] as const);

const words = [...new Set(spellings.map(([spelling]) => spelling))];

/** 候选单位 — what an unknown word may have meant: the nearest spellings, else the longest one it begins with. */
export function candidatesFor(unknown: string): readonly string[] {
  const key = foldedWordKey(leadingMultiple(unknown)?.rest ?? unknown);
  const near = nearestWords(key, words, 6);
  const texts = near.flatMap((word) => spellings.filter(([each]) => each === word).map(([, text]) => text));
  if (texts.length > 0) return [...new Set(texts)].slice(0, 3);
  const [start] = spellings
    .filter(([spelling]) => spelling !== "1" && key.startsWith(spelling))
    .sort(([first], [second]) => second.length - first.length);
  return start === undefined ? [] : [start[1]];
}
