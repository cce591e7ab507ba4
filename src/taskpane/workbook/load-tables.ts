import type { CellContent, LedgerTable } from "../../core";
import { cellAddress, quotedSheetName } from "../../sheet/address/cell-address";
import type { TableSnapshot } from "./ledger-workbook";

/** One table of the workbook: the object to write through, and what it held when it was read. */
export interface LoadedTable {
  readonly definition: LedgerTable;
  readonly excel: Excel.Table;
  readonly snapshot: TableSnapshot;
}

/** 读表 — reads those of the tables that the workbook has, in two round trips. */
export async function loadTables(
  context: Excel.RequestContext,
  definitions: readonly LedgerTable[],
): Promise<readonly LoadedTable[]> {
  const asked = definitions.map((definition) => {
    const excel = context.workbook.tables.getItemOrNullObject(definition.name);
    excel.load("name");
    return { definition, excel };
  });
  await context.sync();
  const found = asked
    .filter(({ excel }) => !excel.isNullObject)
    .map(({ definition, excel }) => {
      // The columns' names are the headers, also where somebody has hidden the header row.
      const { columns } = excel;
      const body = excel.getDataBodyRange();
      columns.load("items/name");
      body.load("values,formulas,valueTypes,rowIndex,columnIndex");
      excel.worksheet.load("name");
      return { definition, excel, columns, body };
    });
  await context.sync();
  return found.map(({ definition, excel, columns, body }) => ({
    definition,
    excel,
    snapshot: snapshotOf(
      excel.worksheet.name,
      columns.items.map(({ name }) => name.trim()),
      body,
    ),
  }));
}

function snapshotOf(sheet: string, headers: readonly string[], body: Excel.Range): TableSnapshot {
  const rows = body.values.map((cells, row) =>
    cells.map((value, column) => contentOf(value, body.valueTypes[row]?.[column])),
  );
  const { rowIndex, columnIndex } = body;
  return {
    sheet,
    content: {
      headers,
      rows,
      addressAt: (row, column) =>
        `${quotedSheetName(sheet)}!${cellAddress(rowIndex + row, columnIndex + column)}`,
    },
    formulas: body.formulas.map((cells, row) =>
      cells.map((formula: unknown, column) => formulaOf(formula, rows[row]?.[column])),
    ),
  };
}

/** Excel gives an empty text for a blank cell, and the sign of an error as a text. */
export function contentOf(value: unknown, type: string | undefined): CellContent | undefined {
  if (type === "Error") return { error: String(value) };
  if (typeof value === "number" || typeof value === "boolean") return value;
  return value === "" || value === null || value === undefined ? undefined : String(value);
}

/** A text that begins with `=` in a cell of format "text" is no formula: Excel gives it as the value too. */
export function formulaOf(formula: unknown, content: CellContent | undefined): string | undefined {
  return typeof formula === "string" && formula.startsWith("=") && formula !== content ? formula : undefined;
}
