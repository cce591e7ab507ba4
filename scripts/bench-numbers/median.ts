/** Milliseconds of processor time that this process has used. */
function processorTime(): number {
  const { user, system } = process.cpuUsage();
  return (user + system) / 1000;
}

/**
 * Median milliseconds of each contender, garbage collection included; they take turns, and processor time is counted instead
 * of the clock, so that a busy machine disturbs all of them little and alike.
 */
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
      const start = processorTime();
      run();
      times.get(name)?.push(processorTime() - start);
    }
  }
  return Object.fromEntries(
    [...times].map(([name, all]) => [name, all.sort((a, b) => a - b)[all.length >> 1] ?? NaN]),
  );
}
