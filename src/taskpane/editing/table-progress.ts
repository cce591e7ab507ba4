import { onlyPrefilledRows, readItems, readRecords, type LedgerTable, type Progress } from "../../core";
import type { TableContents } from "./draft";

/** Which items of a table of items a step asks; all where it is left out. */
export interface AskedTable {
  readonly table: LedgerTable;
  readonly items?: readonly string[];
  /** Rows, counted from 1, that nobody has to fill. */
  readonly notAsked?: ReadonlySet<number>;
}

/** 各表的进度 — every expected item counts once, and every row once its expected cells are filled; a table without rows is one open question. */
export function tableProgress(tables: readonly AskedTable[], contents: TableContents): Progress {
  const counts = tables.map((each) => progressOf(each, contents));
  return {
    asked: counts.reduce((sum, { asked }) => sum + asked, 0),
    answered: counts.reduce((sum, { answered }) => sum + answered, 0),
  };
}

function progressOf({ table, items, notAsked }: AskedTable, contents: TableContents): Progress {
  const content = contents[table.id];
  if (table.form === "items") {
    const asked = table.items.filter(({ id, isExpected }) => isExpected && (items?.includes(id) ?? true));
    const fields: Readonly<Record<string, { readonly value: unknown }>> =
      content === undefined ? {} : readItems(table, content).fields;
    return {
      asked: asked.length,
      answered: asked.filter(({ id }) => fields[id]?.value !== undefined).length,
    };
  }
  const rows = content === undefined ? [] : readRecords(table, content, "expected").rows;
  const asked = rows.filter(({ row }) => notAsked?.has(row) !== true);
  const named = content === undefined ? new Set() : onlyPrefilledRows(table, content);
  const expected = table.columns.filter(({ isExpected }) => isExpected);
  // A row that only has the names of a new table is asked, and nobody has answered it.
  const answered = asked.filter(
    ({ row, fields }) => !named.has(row) && expected.every(({ id }) => fields[id]?.value !== undefined),
  ).length;
  return { asked: Math.max(1, asked.length), answered };
}
