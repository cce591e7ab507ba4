import { type ActivityKind, nameKey } from "../../../core";
import { shownRows, shownText, type CellKey } from "../../editing/draft";
import type { LedgerEditing } from "../../editing/use-editing";

/** 要新增的格 — entries for the cells of new rows. */
export type NewEntries = readonly { readonly key: CellKey; readonly typed: string }[];

/** What is counted, measured or proven anew every month; everything else a row has in common with the one before. */
const ofTheMonth = new Set(["month", "passedOn", "greenPower", "hours", "concentration", "evidence"]);

/** 上一行 — the last row of a source in the table, by its month and then by its place. */
export function lastRowOf(
  { snapshot = {}, draft }: LedgerEditing,
  { table }: ActivityKind,
  source: string,
): number | string | undefined {
  const shown = (row: number | string, column: string) =>
    shownText(snapshot, draft, { table: table.id, row, column });
  return shownRows(snapshot, draft, table.id)
    .filter((row) => nameKey(shown(row, "source")) === nameKey(source))
    .reduce<number | string | undefined>(
      (last, row) =>
        last === undefined || shown(row, "month").slice(0, 7) >= shown(last, "month").slice(0, 7)
          ? row
          : last,
      undefined,
    );
}

/** 缺的月份 — months of the period for which the source has no row about the same thing as the given one. */
export function monthsLeft(
  { snapshot = {}, draft }: LedgerEditing,
  { table, item }: ActivityKind,
  like: number | string,
  months: readonly string[],
): readonly string[] {
  const shown = (row: number | string, column: string) =>
    shownText(snapshot, draft, { table: table.id, row, column });
  const parts = ["source", "base", ...(item === undefined ? [] : [item])];
  const columns = parts.filter((id) => table.columns.some((column) => column.id === id));
  const keyOf = (row: number | string) => columns.map((id) => nameKey(shown(row, id))).join("\n");
  const there = shownRows(snapshot, draft, table.id)
    .filter((row) => keyOf(row) === keyOf(like))
    .map((row) => shown(row, "month").slice(0, 7));
  return months.filter((month) => !there.includes(month));
}

/** 照抄的格 — for each month a row like the given one, with blank amounts; a stated zero of what is passed on stays. */
export function entriesLike(
  { snapshot = {}, draft }: LedgerEditing,
  { table, amount }: ActivityKind,
  like: number | string,
  months: readonly (string | undefined)[],
): NewEntries {
  const taken = shownRows(snapshot, draft, table.id);
  const copied = table.columns.flatMap(({ id, formula }) => {
    if (formula !== undefined || id === amount) return [];
    const typed = shownText(snapshot, draft, { table: table.id, row: like, column: id });
    return typed === "" || (ofTheMonth.has(id) && !(id === "passedOn" && typed === "0"))
      ? []
      : [{ id, typed }];
  });
  return months.flatMap((month, index) => {
    const row = freeRow(taken, index);
    const key = (column: string): CellKey => ({ table: table.id, row, column });
    return [
      ...(month === undefined ? [] : [{ key: key("month"), typed: `${month}-01` }]),
      ...copied.map(({ id, typed }) => ({ key: key(id), typed })),
    ];
  });
}

/** Rows that come filled in from another one need not stand open. */
function freeRow(taken: readonly (number | string)[], index: number): string {
  let [number, left] = [1, index];
  for (;;) {
    if (!taken.includes(`template:${number}`)) {
      if (left === 0) return `template:${number}`;
      left -= 1;
    }
    number += 1;
  }
}
