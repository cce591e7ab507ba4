import type { RecordTable } from "../../../core";
import { completeLedgerTables } from "../ledger-tables";
import { holdingCalculation } from "./hold-calculation";
import { loadTables, type LoadedTable } from "../load-tables";
import { rangeOf, slices, type Area } from "./area";
import { asked, type DoneWrite, type PreparedWrite } from "./range-write";
import { removeRows, type AddedRows } from "./remove-rows";
import { dayFormats, linesOf, trailingBlankRows, type NewRow } from "./table-rows";
import { goOn, WorkCancelled, type Work } from "./work";
import type { BatchResult } from "./write-batch";
import type { WrittenCell } from "./written-cell";

/** Calculated at once: so few rows take one writing or two. */
const unheldAtMost = 500;

/**
 * 追加行 — puts rows at the end of a table of the ledger, which is made where it is missing; blank rows at its end are filled
 * first. Where Excel refuses in the middle, or a person stops it, the table is as it was.
 */
export async function appendRows(
  definition: RecordTable,
  rows: readonly NewRow[],
  work: Work,
): Promise<BatchResult> {
  const [made] = await completeLedgerTables([definition]);
  return Excel.run(async (context) => {
    const [table] = await loadTables(context, [definition]);
    if (table === undefined) throw new Error(definition.name);
    const added: AddedRows = {
      table: definition.name,
      kept: table.snapshot.content.rows.length,
      ...(made === undefined ? {} : { madeSheet: table.snapshot.sheet }),
    };
    const done: DoneWrite[] = [];
    try {
      await append(context, table, definition, rows, work, done);
    } catch (exception) {
      await removeRows(done, added).catch(() => undefined);
      if (exception instanceof WorkCancelled) return { kind: "cancelled" };
      throw exception;
    }
    return { kind: "written", cells: rows.length, batch: { writes: done, rows: added } };
  });
}

async function append(
  context: Excel.RequestContext,
  table: LoadedTable,
  definition: RecordTable,
  rows: readonly NewRow[],
  work: Work,
  done: DoneWrite[],
): Promise<void> {
  const body = table.excel.getDataBodyRange();
  body.load("rowIndex,columnIndex");
  await context.sync();
  const { headers } = table.snapshot.content;
  const lines = linesOf(definition, table, rows);
  const filled = Math.min(trailingBlankRows(table), rows.length);
  const first = table.snapshot.content.rows.length - Math.min(trailingBlankRows(table), rows.length);
  const all: Area = {
    sheet: table.snapshot.sheet,
    row: body.rowIndex + first,
    column: body.columnIndex,
    rows: rows.length,
    columns: headers.length,
  };
  const formats = dayFormats(definition, headers);
  const pieces = [
    ...slices({ ...all, rows: filled }).map((area) => ({ area, isThere: true })),
    ...slices({ ...all, row: all.row + filled, rows: rows.length - filled }).map((area) => ({
      area,
      isThere: false,
    })),
  ];
  const putAll = async (): Promise<void> => {
    for (const { area, isThere } of pieces) {
      goOn(work);
      const start = area.row - all.row;
      const cells = lines.slice(start, start + area.rows);
      done.push(await put(context, table.excel, { area, cells, before: blank(cells) }, isThere, formats));
      work.report(start + area.rows, rows.length);
    }
  };
  await (rows.length > unheldAtMost ? holdingCalculation(context, putAll) : putAll());
}

const blank = (cells: readonly (readonly WrittenCell[])[]): readonly (readonly WrittenCell[])[] =>
  cells.map((line) => line.map(() => ""));

async function put(
  context: Excel.RequestContext,
  excel: Excel.Table,
  write: PreparedWrite,
  isThere: boolean,
  formats: ReadonlyMap<number, string>,
): Promise<DoneWrite> {
  const { area } = write;
  const cells = write.cells.map((line) => [...line]);
  const range = rangeOf(context, area);
  const before = isThere ? asked(context, [write]) : undefined;
  if (before !== undefined) await context.sync();
  if (isThere) range.formulas = cells;
  else excel.rows.add(undefined, cells as (string | number | boolean)[][]);
  for (const [position, format] of formats) {
    rangeOf(context, { ...area, column: area.column + position, columns: 1 }).numberFormat = Array.from(
      { length: area.rows },
      () => [format],
    );
  }
  range.load("formulas");
  await context.sync();
  return { ...write, before: before?.()[0]?.before ?? write.before, after: range.formulas };
}
