import { mapTokens } from "./map-references";

/** 本表引用 — a formula inside a table as people write it there: `[@列]` without the table's name. */
export function withoutOwnTable(formula: string, table: string): string {
  const start = `${table}[@`.toLowerCase();
  if (!formula.toLowerCase().includes(start)) return formula;
  return mapTokens(formula, (token) =>
    token.type === "structured" && token.value.toLowerCase().startsWith(start)
      ? token.value.slice(table.length)
      : undefined,
  );
}
