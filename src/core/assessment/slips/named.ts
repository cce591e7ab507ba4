import { foldedWordKey } from "../../unit";

/**
 * 话里提到的 — the rows that a text speaks of, the one with the longest name first (无烟煤 before 烟煤). Very short names only
 * count where they are the whole text: `of` stands in many words.
 */
export function named<Row>(
  text: string,
  rows: readonly Row[],
  namesOf: (row: Row) => readonly string[],
): readonly Row[] {
  const key = foldedWordKey(text);
  return rows
    .map((row) => ({ row, length: longest(key, namesOf(row)) }))
    .filter(({ length }) => length > 0)
    .sort((first, second) => second.length - first.length)
    .map(({ row }) => row);
}

/** The length of the longest name that stands in the text; 0 where none does. */
function longest(key: string, names: readonly string[]): number {
  let best = 0;
  for (const name of names) {
    const word = foldedWordKey(name);
    const isShort = word.length < (/\p{Script=Han}/u.test(word) ? 2 : 3);
    const isThere = isShort ? word === key : key.includes(word);
    if (isThere && word.length > best) best = word.length;
  }
  return best;
}
