/** Milliseconds of processor time that this process has used. */
function processorTime(): number {
  const { user, system } = process.cpuUsage();
  return (user + system) / 1000;
}

/**
 * Median milliseconds of each contender, garbage collection included. They take turns, first forwards, then backwards, and
 * leave their results behind before the next one begins; processor time is counted instead of the clock. So a busy machine
 * and the garbage of others disturb all of them little and alike.
 */
export function medians(
  contenders: Readonly<Record<string, () => unknown>>,
  rounds: number,
): Record<string, number> {
  const all = Object.entries(contenders).map(([name, run]) => ({ name, run, times: [] as number[] }));
  for (const { run } of all) for (let warm = 0; warm < 2; warm += 1) run();
  for (let round = 0; round < rounds; round += 1) {
    for (const { run, times } of round % 2 === 0 ? all : [...all].reverse()) {
      const start = processorTime();
      run();
      times.push(processorTime() - start);
    }
  }
  return Object.fromEntries(
    all.map(({ name, times }) => [name, times.sort((a, b) => a - b)[times.length >> 1] ?? NaN]),
  );
}
