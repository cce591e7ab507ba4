import type { FunctionDefinition } from "../../../functions/define";

/**
 * 查找 — the functions that hold every word of the query in name, texts (either language), parameters or
 * clauses.
 */
export function findFunctions(
  catalogue: readonly FunctionDefinition[],
  query: string,
): readonly FunctionDefinition[] {
  const words = query
    .toLowerCase()
    .split(/\s+/)
    .filter((word) => word !== "");
  return catalogue.filter((definition) => {
    const searched = searchedText(definition);
    return words.every((word) => searched.includes(word));
  });
}

function searchedText({ id, summary, parameters, clauses }: FunctionDefinition): string {
  const named = parameters.flatMap(({ name, summary: meaning }) => [
    name.zh,
    name.en,
    meaning.zh,
    meaning.en,
  ]);
  return [`CN.${id}`, summary.zh, summary.en, ...named, ...clauses].join("\n").toLowerCase();
}
