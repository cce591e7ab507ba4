import { carbonAssetsTable, contentToWrite, type Column, type PlannedRow } from "../../../core";
import type { NewRow } from "../../workbook/sheets/table-rows";

/** 将写入的行 — the planned lots as the sheet holds them: days and numbers as numbers, everything else as it is written. */
export function rowsToWrite(rows: readonly PlannedRow[]): readonly NewRow[] {
  const columns = new Map<string, Column>(carbonAssetsTable.columns.map((column) => [column.id, column]));
  return rows.map(({ cells }) =>
    Object.fromEntries(
      Object.entries(cells).flatMap(([id, typed]) => {
        const column = columns.get(id);
        return column === undefined ? [] : [[id, contentToWrite(column, typed).value] as const];
      }),
    ),
  );
}
