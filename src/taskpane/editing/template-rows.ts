import { nameKey, positionOf } from "../../core";
import { columnOf, shownRows, shownText, tableOf, type CellKey } from "./draft";
import type { LedgerEditing } from "./use-editing";

/** 示例行 — a row taken over from a list: its key among the rows of the list, and its cells by column. */
export interface TemplateEntry {
  readonly id: string;
  readonly cells: Readonly<Record<string, string>>;
}

/** The key of a row that comes from a list and is not saved yet. */
export function templateRowKey(id: string): string {
  return `template:${id}`;
}

/** 加入示例行 — enters rows that people then look over, change, take out or save like any others. */
export function enterTemplateRows(
  state: LedgerEditing,
  table: CellKey["table"],
  entries: readonly TemplateEntry[],
): void {
  const headers = state.snapshot?.[table]?.content.headers ?? [];
  for (const { id, cells } of entries) {
    for (const [column, typed] of Object.entries(cells)) {
      // People's own tables may lack columns that a list would fill.
      const isThere = positionOf(columnOf(table, column), headers) !== -1;
      if (typed !== "" && isThere) state.enter({ table, row: templateRowKey(id), column }, typed);
    }
  }
}

/** 尚缺的示例行 — the rows of the list that the table does not name yet. */
export function entriesNotThere(
  state: LedgerEditing,
  table: CellKey["table"],
  entries: readonly TemplateEntry[],
): readonly TemplateEntry[] {
  const definition = tableOf(table);
  if (definition.form === "items") return [];
  const named = new Set(
    shownRows(state.snapshot ?? {}, state.draft, table).map((row) =>
      nameKey(shownText(state.snapshot ?? {}, state.draft, { table, row, column: definition.namedBy })),
    ),
  );
  return entries.filter(({ cells }) => !named.has(nameKey(cells[definition.namedBy] ?? "")));
}
