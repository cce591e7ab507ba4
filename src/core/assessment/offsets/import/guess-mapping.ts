import { carbonAssetsTable, positionOf, type Column } from "../../../ledger";
import type { AssetColumnId } from "./asset-column-id";
import { columnWords } from "./column-words";

/** 栏目对应 — for each column of the text the column of the register that it fills, or none. */
export type ImportMapping = readonly (AssetColumnId | undefined)[];

/** 猜对应 — by headers only: our own words first, then those of registries; no column is filled twice. */
export function guessMapping(headers: readonly string[]): ImportMapping {
  const mapping: (AssetColumnId | undefined)[] = headers.map(() => undefined);
  const filled = new Set<AssetColumnId>();
  const take = (id: AssetColumnId, position: number): void => {
    if (position === -1 || mapping[position] !== undefined || filled.has(id)) return;
    mapping[position] = id;
    filled.add(id);
  };
  for (const column of carbonAssetsTable.columns) take(column.id, positionOf(column, headers));
  for (const column of carbonAssetsTable.columns) {
    for (const word of columnWords[column.id] ?? []) {
      take(column.id, positionOf(headed(column, word), headers));
    }
  }
  return mapping;
}

/** The column as if its header were this word. */
function headed(column: Column, word: string): Column {
  return { ...column, header: { zh: word, en: word }, alsoHeaded: [] };
}
