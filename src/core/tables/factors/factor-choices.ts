import type { Text } from "../../text/language";
import type { Factor } from "./factor";

/** The values of a finding that lists candidates in both languages. */
export function candidateValues(candidates: readonly Text[]): Readonly<Record<string, string>> {
  return {
    candidates: candidates.map(({ zh }) => zh).join("、"),
    candidatesInEnglish: candidates.map(({ en }) => en).join(", "),
  };
}

/** Editions as they are asked for, each with its value. */
export function editionChoices(factors: readonly Factor[]): readonly Text[] {
  return factors.map(({ edition, printed, unit }) => ({
    zh: `${edition.id}（${edition.name.zh}，${printed} ${unit}）`,
    en: `${edition.id} (${plainRange(printed)} ${unit})`,
  }));
}

/** Each value once, in the order of the rows. */
export function distinctBy<Value, Key>(
  values: readonly Value[],
  keyOf: (value: Value) => Key,
): readonly Value[] {
  const seen = new Map<Key, Value>();
  for (const value of values) if (!seen.has(keyOf(value))) seen.set(keyOf(value), value);
  return [...seen.values()];
}

/** A range in words of English sentences, where the marks of print would be out of place. */
export function plainRange(printed: string): string {
  return printed.replace("–", " to ").replace("…", "...");
}
