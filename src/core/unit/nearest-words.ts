/** 相近的词 — the known words that differ least from the given one, best first; none where nothing comes near. */
export function nearestWords(word: string, known: readonly string[], limit = 3): readonly string[] {
  if (word.length > 40) return [];
  const reach = Math.max(1, Math.floor(word.length / 3));
  return known
    .filter((candidate) => Math.abs(candidate.length - word.length) <= reach)
    .map((candidate) => ({ candidate, distance: editDistance(word, candidate) }))
    .filter(
      ({ candidate, distance }) => distance <= reach && distance < Math.min(word.length, candidate.length),
    )
    .sort((first, second) => first.distance - second.distance)
    .slice(0, limit)
    .map(({ candidate }) => candidate);
}

/** How many letters must be put in, taken out or replaced to turn one word into the other. */
function editDistance(first: string, second: string): number {
  let previous = Array.from({ length: second.length + 1 }, (_, column) => column);
  for (let row = 1; row <= first.length; row += 1) {
    const current = [row];
    for (let column = 1; column <= second.length; column += 1) {
      const replaced = at(previous, column - 1) + (first[row - 1] === second[column - 1] ? 0 : 1);
      current.push(Math.min(replaced, at(previous, column) + 1, at(current, column - 1) + 1));
    }
    previous = current;
  }
  return at(previous, second.length);
}

function at(numbers: readonly number[], index: number): number {
  return numbers[index] ?? Infinity;
}
