/** 列名 — the next of `列1`, `列2`, … that no column has yet. */
export function nextColumnName(names: readonly string[]): string {
  const used = new Set(names.map((name) => name.toLowerCase()));
  let number = 1;
  while (used.has(`列${number}`)) number++;
  return `列${number}`;
}

/** The name itself, or with a number behind it where another column has it already. */
export function uniqueColumnName(wanted: string, others: readonly string[]): string {
  const used = new Set(others.map((name) => name.toLowerCase()));
  if (wanted !== "" && !used.has(wanted.toLowerCase())) return wanted;
  if (wanted === "") return nextColumnName(others);
  let number = 2;
  while (used.has(`${wanted}${number}`.toLowerCase())) number++;
  return `${wanted}${number}`;
}
