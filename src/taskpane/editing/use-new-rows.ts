import { useState } from "react";
import { shownRows } from "./draft";
import type { LedgerTableId } from "../workbook/ledger-workbook";
import type { LedgerEditing } from "./use-editing";

/** The rows of a table as the pane shows them, and how one is added or taken out before it is saved. */
export interface ShownRows {
  readonly rows: readonly (number | string)[];
  readonly add: () => void;
  readonly takeOut: (row: string) => void;
}

/** 新行 — the rows that are saved, those with entries, and those just added that are still blank. */
export function useNewRows(state: LedgerEditing, table: LedgerTableId): ShownRows {
  const [blank, setBlank] = useState<readonly string[]>([]);
  const known = shownRows(state.snapshot ?? {}, state.draft, table);
  const rows = [...known, ...blank.filter((row) => !known.includes(row))];
  const number = rows.filter((row) => typeof row === "string").length + 1;
  return {
    rows,
    add: () => setBlank((before) => [...before, freeKey(rows, number)]),
    takeOut: (row) => {
      setBlank((before) => before.filter((each) => each !== row));
      state.takeOutRow(table, row);
    },
  };
}

function freeKey(rows: readonly (number | string)[], from: number): string {
  let number = from;
  while (rows.includes(`new:${number}`)) number += 1;
  return `new:${number}`;
}
