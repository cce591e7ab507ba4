import {
  clauseIn,
  contentToWrite,
  englishItemHeaders,
  itemHeaders,
  ledgerTables,
  type Column,
  type LedgerTable,
} from "../../core";
import { blankRows, findCell } from "./find-cell";
import type { CellEdit, WriteResult } from "./ledger-workbook";
import { loadTables, type LoadedTable } from "./load-tables";
import { findConflicts } from "./write-conflicts";

/**
 * 写台账 — writes what was entered in the pane. The tables are read again first; as long as a cell holds a formula or was
 * changed meanwhile, nothing at all is written. All cells go in one round trip, which Excel undoes as one step.
 */
export async function writeLedger(edits: readonly CellEdit[], isOverwriting: boolean): Promise<WriteResult> {
  return Excel.run(async (context) => {
    const tables = await loadTables(
      context,
      ledgerTables.filter(({ id }) => edits.some(({ table }) => table === id)),
    );
    const conflicts = findConflicts(tables, edits);
    // What cannot be found, or is another row by now, is not written however often one confirms.
    const isWritable = conflicts.every(({ kind }) => kind === "formula" || kind === "changed");
    if (conflicts.length > 0 && !(isOverwriting && isWritable)) return { kind: "conflicts", conflicts };
    for (const table of tables) {
      const own = edits.filter((edit) => edit.table === table.definition.id);
      writeTable(table, own);
    }
    await context.sync();
    return { kind: "written" };
  });
}

function writeTable(table: LoadedTable, edits: readonly CellEdit[]): void {
  const places = new RowPlaces(table);
  const writes: (() => void)[] = [];
  for (const edit of edits) {
    const target = findCell(table, edit);
    if (target === undefined) continue;
    const isItem = table.definition.form === "items";
    const row = target.row ?? places.rowFor(isItem ? target.column.id : String(edit.row), target.column);
    writes.push(() => writeCell(table.excel, row, target.position, target.column, edit.typed));
  }
  places.addRows();
  writes.forEach((write) => write());
}

/** The format comes first: a text that looks like a number must find a cell of format "text". */
function writeCell(excel: Excel.Table, row: number, position: number, column: Column, typed: string): void {
  const cell = excel.getDataBodyRange().getCell(row, position);
  const { value, numberFormat } = contentToWrite(column, typed);
  if (numberFormat !== undefined) cell.numberFormat = [[numberFormat]];
  cell.values = [[literal(value)]];
}

/** What begins with one of these signs Excel takes for a formula even in a cell of format "text"; an apostrophe, which is not kept, prevents it. */
function literal(value: string | number): string | number {
  return typeof value === "string" && /^[=+\-@']/.test(value) ? `'${value}` : value;
}

/** Gives every new row its place: blank rows of the table first, then rows added below. */
class RowPlaces {
  private readonly placed = new Map<string, number>();
  private readonly blank: number[];
  private readonly added: Column[] = [];

  constructor(private readonly table: LoadedTable) {
    this.blank = table.definition.form === "items" ? [] : [...blankRows(table)];
  }

  rowFor(key: string, column: Column): number {
    const known = this.placed.get(key);
    if (known !== undefined) return known;
    const row = this.blank.shift() ?? this.table.snapshot.content.rows.length + this.added.push(column) - 1;
    this.placed.set(key, row);
    return row;
  }

  addRows(): void {
    if (this.added.length === 0) return;
    const { definition, snapshot, excel } = this.table;
    const above = snapshot.formulas.at(-1) ?? [];
    const rows = this.added.map((column) => newRow(definition, snapshot.content.headers, column, above));
    excel.rows.add(undefined, rows);
  }
}

/** 新行 — a row before its answers: in a table of items it names its item, clause and note; otherwise it is blank, but for its calculated cells. */
export function newRow(
  definition: LedgerTable,
  headers: readonly string[],
  column: Column,
  above: readonly (string | undefined)[] = [],
): string[] {
  // A calculated column goes on in the new row; a blank there would be an entry that breaks it.
  if (definition.form === "records") return headers.map((_, index) => above[index] ?? "");
  const known: Readonly<Record<string, string>> = {
    [itemHeaders.item]: column.header.zh,
    [englishItemHeaders.item]: column.header.en,
    [englishItemHeaders.clause]: column.clause,
    [englishItemHeaders.note]: column.note.en,
    [itemHeaders.clause]: clauseIn(column.clause, "zh"),
    // Where an older form has no column for the clause, the note carries it.
    [itemHeaders.note]: headers.includes(itemHeaders.clause)
      ? column.note.zh
      : `${clauseIn(column.clause, "zh")}：${column.note.zh}`,
  };
  return headers.map((header) => known[header] ?? "");
}
