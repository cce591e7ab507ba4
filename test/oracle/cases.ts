const usualCases = 100_000;

/** How many cases are tried in all: `npm run test:numbers` asks for a million, mutation testing for few. */
export const cases = +(process.env["NUMBER_CASES"] ?? usualCases);

/** How often a property is tried that is usually tried `usual` times. */
export function runs(usual: number): number {
  return Math.max(50, Math.ceil((usual * cases) / usualCases));
}

/** Some of a list where few cases are asked for, in even steps; otherwise all of it. */
export function some<Item>(items: readonly Item[]): readonly Item[] {
  const step = Math.max(1, Math.floor(usualCases / 4 / cases));
  return items.filter((_, index) => index % step === 0);
}
