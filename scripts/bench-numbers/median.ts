import { performance } from "node:perf_hooks";

/** Median milliseconds of each contender; they take turns, so that a busy machine disturbs all of them alike. */
export function medians(
  contenders: Readonly<Record<string, () => void>>,
  rounds: number,
): Record<string, number> {
  const times = new Map<string, number[]>();
  for (const [name, run] of Object.entries(contenders)) {
    for (let warm = 0; warm < 2; warm += 1) run();
    times.set(name, []);
  }
  for (let round = 0; round < rounds; round += 1) {
    for (const [name, run] of Object.entries(contenders)) {
      const start = performance.now();
      run();
      times.get(name)?.push(performance.now() - start);
    }
  }
  return Object.fromEntries(
    [...times].map(([name, all]) => [name, all.sort((a, b) => a - b)[all.length >> 1] ?? NaN]),
  );
}
