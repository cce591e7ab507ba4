import { useEffect, useRef, useState } from "react";
import { shownRows } from "./draft";
import type { LedgerTableId } from "../workbook/ledger-workbook";
import type { LedgerEditing } from "./use-editing";

/** The rows of a table as the pane shows them, and how one is added or taken out before it is saved. */
export interface ShownRows {
  readonly rows: readonly (number | string)[];
  readonly add: () => void;
  readonly takeOut: (row: string) => void;
}

/** 来自示例 — whether a row that is not saved yet was taken over from a list; it is filled in already and need not stand open. */
export function isFromTemplate(row: number | string): boolean {
  return typeof row === "string" && row.startsWith("template:");
}

/** 新行 — the rows that are saved, those with entries, and those just added that are still blank. */
export function useNewRows(state: LedgerEditing, table: LedgerTableId): ShownRows {
  const [blank, setBlank] = useState<readonly string[]>([]);
  const known = shownRows(state.snapshot ?? {}, state.draft, table);
  const rows = [...known, ...blank.filter((row) => !known.includes(row))];
  const entered = known.filter((row) => typeof row === "string").join("\n");
  const enteredBefore = useRef(entered);
  useEffect(() => {
    // Rows that leave the draft while it is written stand in the sheet now; one that was only emptied stays open.
    const now = new Set(entered.split("\n"));
    const written = state.isSaving ? enteredBefore.current.split("\n").filter((row) => !now.has(row)) : [];
    enteredBefore.current = entered;
    if (written.length > 0) setBlank((before) => before.filter((row) => !written.includes(row)));
  }, [entered, state.isSaving]);
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
