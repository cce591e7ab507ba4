import {
  contentToWrite,
  isBlank,
  itemHeaderPosition,
  itemRows,
  ledgerTables,
  positionOf,
  shownContent,
  type CellContent,
  type Column,
  type LedgerContents,
  type LedgerTable,
  type TableContent,
} from "../../core";
import type { CellEdit, LedgerSnapshot, LedgerTableId } from "../workbook/ledger-workbook";

/** 草稿 — what was entered in the pane and is not in the sheet yet, by cell. */
export type Draft = ReadonlyMap<string, CellEdit>;

/** One cell of the ledger: table, row (not used in a table of items) and column. */
export interface CellKey {
  readonly table: LedgerTableId;
  readonly row: number | string;
  readonly column: string;
}

/** The definition of a table. */
export function tableOf(id: LedgerTableId): LedgerTable {
  const table = ledgerTables.find((each) => each.id === id);
  if (table === undefined) throw new Error(`no table ${id}`);
  return table;
}

/** The definition of a column or item. */
export function columnOf(id: LedgerTableId, column: string): Column {
  const table = tableOf(id);
  const columns: readonly Column[] = table.form === "items" ? table.items : table.columns;
  const found = columns.find((each) => each.id === column);
  if (found === undefined) throw new Error(`no column ${column} in ${id}`);
  return found;
}

/** What the sheet held for a cell when it was read; `undefined` for a blank or a row that is not there. */
export function seenContent(
  snapshot: LedgerSnapshot,
  { table, row, column }: CellKey,
): CellContent | undefined {
  const content = snapshot[table]?.content;
  const place = content && placeOf(content, table, row, column);
  return place && content.rows[place.row]?.[place.position];
}

/** The formula in a cell, where it holds one. */
export function seenFormula(snapshot: LedgerSnapshot, { table, row, column }: CellKey): string | undefined {
  const read = snapshot[table];
  const place = read && placeOf(read.content, table, row, column);
  return place && read.formulas[place.row]?.[place.position];
}

/** The text that a field shows: what was entered, otherwise what the sheet holds. */
export function shownText(snapshot: LedgerSnapshot, draft: Draft, key: CellKey): string {
  const entered = draft.get(keyText(key));
  return entered?.typed ?? shownContent(columnOf(key.table, key.column), seenContent(snapshot, key));
}

/** 记入草稿 — the draft with one more entry; an entry that says what the sheet says already is none. */
export function entered(snapshot: LedgerSnapshot, draft: Draft, key: CellKey, typed: string): Draft {
  return enteredAll(snapshot, draft, [{ key, typed }]);
}

/** 一并记入 — the draft with many more entries, as an import makes them; of entries for one cell the last one holds. */
export function enteredAll(
  snapshot: LedgerSnapshot,
  draft: Draft,
  entries: readonly { readonly key: CellKey; readonly typed: string }[],
): Draft {
  const changed = new Map(draft);
  for (const { key, typed } of entries) {
    const known = changed.get(keyText(key));
    const seen = known === undefined ? seenContent(snapshot, key) : known.seen;
    if (shownContent(columnOf(key.table, key.column), seen) === typed) {
      changed.delete(keyText(key));
      continue;
    }
    const name = known ? nameOf(known) : rowNameOf(snapshot, key);
    changed.set(keyText(key), { ...key, typed, seen, ...name });
  }
  return changed;
}

/** The tables of the workbook by their id; what is not there is not there. */
export type TableContents = LedgerContents;

/** Findings and drawings ask for the same contents; they are put together once for each change. */
let known:
  | {
      readonly snapshot: LedgerSnapshot;
      readonly draft: Draft;
      readonly contents: TableContents;
    }
  | undefined;

/**
 * 草稿合入 — the tables as they would be with the draft written, for checking while one types. A table without entries is the
 * table that was read, so that what was worked out from it can be kept.
 */
export function contentsWith(snapshot: LedgerSnapshot, draft: Draft): TableContents {
  if (known?.snapshot === snapshot && known.draft === draft) return known.contents;
  const contents: Record<LedgerTableId, TableContent> = {};
  for (const [id, read] of Object.entries(snapshot)) {
    if (read === undefined) continue;
    const own = [...draft.values()].filter(({ table }) => table === id);
    contents[id] = own.length === 0 ? read.content : overlaid(id, read.content, own);
  }
  known = { snapshot, draft, contents };
  return contents;
}

/** The key of a cell as a text. */
export function keyText({ table, row, column }: CellKey): string {
  return `${table} ${tableOf(table).form === "items" ? "" : row} ${column}`;
}

function overlaid(id: LedgerTableId, content: TableContent, edits: readonly CellEdit[]): TableContent {
  const rows = content.rows.map((cells) => [...cells]);
  const added = new Map<string, number>();
  for (const edit of edits) {
    const column = columnOf(id, edit.column);
    const { value } = contentToWrite(column, edit.typed);
    const place = placeOf(content, id, edit.row, edit.column) ?? newPlace(id, content, edit, rows, added);
    if (place === undefined) continue;
    const cells = rows[place.row];
    if (cells !== undefined) cells[place.position] = value === "" ? undefined : value;
  }
  return { ...content, rows };
}

/** New rows are put below while one types; saving fills blank rows of the table first. */
function newPlace(
  id: LedgerTableId,
  { headers }: TableContent,
  edit: CellEdit,
  rows: (CellContent | undefined)[][],
  added: Map<string, number>,
): { row: number; position: number } | undefined {
  const table = tableOf(id);
  const column = columnOf(id, edit.column);
  const isItem = table.form === "items";
  const position = isItem ? itemHeaderPosition(headers, "content") : positionOf(column, headers);
  if (position === -1) return undefined;
  const key = isItem ? column.id : String(edit.row);
  const known = added.get(key);
  if (known !== undefined) return { row: known, position };
  const itemPosition = itemHeaderPosition(headers, "item");
  const cells: (CellContent | undefined)[] = headers.map((_, index) =>
    isItem && index === itemPosition ? column.header.zh : undefined,
  );
  added.set(key, rows.push(cells) - 1);
  return { row: rows.length - 1, position };
}

function placeOf(
  content: TableContent,
  id: LedgerTableId,
  row: number | string,
  columnId: string,
): { readonly row: number; readonly position: number } | undefined {
  const column = columnOf(id, columnId);
  if (tableOf(id).form === "items") {
    const [found] = itemRows(content, itemHeaderPosition(content.headers, "item"), column);
    const position = itemHeaderPosition(content.headers, "content");
    return found === undefined || position === -1 ? undefined : { row: found, position };
  }
  const position = positionOf(column, content.headers);
  return typeof row !== "number" || position === -1 || row >= content.rows.length
    ? undefined
    : { row, position };
}

function rowNameOf(snapshot: LedgerSnapshot, { table, row }: CellKey): Pick<CellEdit, "seenName"> {
  const definition = tableOf(table);
  if (definition.form === "items" || typeof row !== "number") return {};
  return { seenName: seenContent(snapshot, { table, row, column: definition.namedBy }) };
}

function nameOf(edit: CellEdit): Pick<CellEdit, "seenName"> {
  return "seenName" in edit ? { seenName: edit.seenName } : {};
}

/** The rows of a table that are shown: those in the sheet that are not blank, then those being added. */
export function shownRows(
  snapshot: LedgerSnapshot,
  draft: Draft,
  id: LedgerTableId,
): readonly (number | string)[] {
  const content = snapshot[id]?.content;
  const saved = (content?.rows ?? []).flatMap((cells, row) => (cells.every(isBlank) ? [] : [row]));
  const added = [...draft.values()].flatMap(({ table, row }) =>
    table === id && typeof row === "string" ? [row] : [],
  );
  return [...saved, ...new Set(added)];
}

/** The number, counted from 1, under which the row stands in the tables with the draft written. */
export function rowNumber(
  snapshot: LedgerSnapshot,
  draft: Draft,
  { table, row }: CellKey,
): number | undefined {
  if (typeof row === "number") return row + 1;
  const added = shownRows(snapshot, draft, table).filter((each) => typeof each === "string");
  const index = added.indexOf(row);
  return index === -1 ? undefined : (snapshot[table]?.content.rows.length ?? 0) + index + 1;
}
