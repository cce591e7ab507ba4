import { clauseIn } from "../../../core";
import type { FunctionDefinition } from "../../../functions/define";
import { everydayWords } from "../../../functions/everyday-words";

/**
 * 查找 — the functions that hold every word of the query in name, texts (either language), parameters, clauses or everyday
 * words; those that people call by a word of the query come first.
 */
export function findFunctions(
  catalogue: readonly FunctionDefinition[],
  query: string,
): readonly FunctionDefinition[] {
  const words = query
    .toLowerCase()
    .split(/\s+/)
    .filter((word) => word !== "");
  return catalogue
    .map((definition) => ({ definition, fit: fitOf(definition, words) }))
    .filter(({ fit }) => fit !== undefined)
    .sort((a, b) => (b.fit ?? 0) - (a.fit ?? 0))
    .map(({ definition }) => definition);
}

/** How many words of the query are what people call the function; `undefined` where it lacks one of them. */
function fitOf(definition: FunctionDefinition, words: readonly string[]): number | undefined {
  const searched = searchedText(definition);
  const everyday = everydayOf(definition);
  if (!words.every((word) => searched.includes(word) || everyday.some((each) => isPartOf(each, word)))) {
    return undefined;
  }
  return words.filter((word) => everyday.includes(word)).length;
}

/** `柴油` in `柴油消耗量`: Chinese is typed without spaces between the words. */
function isPartOf(everyday: string, word: string): boolean {
  return /^\p{Script=Han}{2,}$/u.test(everyday) ? word.includes(everyday) : word === everyday;
}

function everydayOf({ id }: FunctionDefinition): readonly string[] {
  const { zh, en } = everydayWords[id] ?? { zh: "", en: "" };
  return `${zh} ${en}`.toLowerCase().split(" ");
}

function searchedText({ id, summary, parameters, clauses }: FunctionDefinition): string {
  const named = parameters.flatMap(({ name, summary: meaning }) => [
    name.zh,
    name.en,
    meaning.zh,
    meaning.en,
  ]);
  const cited = clauses.flatMap((clause) => [clause, clauseIn(clause, "zh")]);
  const { zh, en } = everydayWords[id] ?? { zh: "", en: "" };
  return [`CN.${id}`, summary.zh, summary.en, ...named, ...cited, zh, en].join("\n").toLowerCase();
}
