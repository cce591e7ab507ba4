/** Typed fuel rows: consumption, net calorific value, carbon content, oxidation rate, as people type them. */
export function fuelColumns(rows: number): readonly Float64Array[] {
  let state = 12345;
  const random = (): number => {
    state = (state * 1103515245 + 12345) & 0x7fffffff;
    return state / 0x7fffffff;
  };
  const typed = (below: number, decimals: number): number =>
    Math.round(1 + random() * (below * 10 ** decimals - 1)) / 10 ** decimals;
  return [
    Float64Array.from({ length: rows }, () => typed(99_999, 3)),
    Float64Array.from({ length: rows }, () => typed(50, 3)),
    Float64Array.from({ length: rows }, () => typed(0.035, 5)),
    Float64Array.from({ length: rows }, () => typed(1, 3)),
  ];
}

/** A column as Excel hands it over. */
export function asGrid(column: Float64Array): number[][] {
  return Array.from(column, (value) => [value]);
}
