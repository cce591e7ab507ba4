import { rowLimit } from "../../../sheet/address/cell-address";
import { ledgerTables } from "../../../core";
import { rangeOf } from "./area";
import type { DoneWrite } from "./range-write";
import { putBack } from "./write-batch";

/** 加上的行 — the table that rows were added to, how many it had, and the sheet that was made for it. */
export interface AddedRows {
  readonly table: string;
  readonly kept: number;
  readonly madeSheet?: string;
}

/** Rows deleted in one request. */
const perRequest = 200;

/** 去掉加上的行 — the table has again the rows that it had, with what they held; a sheet made for it goes too. */
export async function removeRows(writes: readonly DoneWrite[], added: AddedRows): Promise<void> {
  await Excel.run(async (context) => {
    const table = context.workbook.tables.getItem(added.table);
    const body = table.getDataBodyRange();
    body.load("rowIndex,rowCount,columnIndex,columnCount");
    table.worksheet.load("name");
    await context.sync();
    const { rowIndex: row, columnIndex: column, rowCount: rows, columnCount: columns } = body;
    const sheet = table.worksheet.name;
    writes.filter(({ area }) => area.row < row + added.kept).forEach((write) => putBack(context, write));
    const extra = { sheet, row: row + added.kept, column, rows: rows - added.kept, columns };
    if (extra.rows > 0) {
      const below = { ...extra, row: row + rows, rows: rowLimit - row - rows };
      const used = rangeOf(context, below).getUsedRangeOrNullObject(true);
      used.load("address");
      await context.sync();
      if (used.isNullObject) {
        rangeOf(context, extra).clear();
        table.resize(rangeOf(context, { ...extra, row: row - 1, rows: added.kept + 1 }));
      } else {
        await deleteRows(context, table, added.kept, rows);
      }
    }
    await context.sync();
    if (added.madeSheet === sheet) await deleteSheet(context, table, sheet);
  });
}

/** What stands below the table moves up again with every row. */
async function deleteRows(
  context: Excel.RequestContext,
  table: Excel.Table,
  kept: number,
  rows: number,
): Promise<void> {
  for (let index = rows - 1; index >= kept; index -= 1) {
    table.rows.getItemAt(index).delete();
    if ((rows - index) % perRequest === 0) await context.sync();
  }
}

/** The sheet goes only while it holds nothing but what was made there. */
async function deleteSheet(context: Excel.RequestContext, table: Excel.Table, sheet: string): Promise<void> {
  const worksheet = context.workbook.worksheets.getItem(sheet);
  const range = table.getRange();
  const used = worksheet.getUsedRange(true);
  const title = worksheet.getRangeByIndexes(0, 0, 1, 1);
  table.load("name");
  range.load("rowIndex,rowCount,columnIndex,columnCount");
  used.load("rowIndex,rowCount,columnIndex,columnCount");
  title.load("values");
  await context.sync();
  const isUntouched =
    used.rowIndex + used.rowCount <= range.rowIndex + range.rowCount &&
    used.columnIndex + used.columnCount <= range.columnIndex + range.columnCount &&
    ledgerTables.some(({ name, title: own }) => name === table.name && own.zh === title.values[0]?.[0]);
  if (!isUntouched) return;
  worksheet.delete();
  await context.sync();
}
