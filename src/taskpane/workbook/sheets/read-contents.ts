import { ledgerTables, type WorkbookContents, type WorkbookTable } from "../../../core";
import { loadTables, type LoadedTable } from "../load-tables";
import { hiddenRowCount } from "./hidden-rows";

/** 读工作簿 — every table of the ledger that is there, with its formulas, what is hidden in it, and whether it is protected. */
export async function readContents(): Promise<WorkbookContents> {
  return Excel.run(async (context) => {
    const tables = await loadTables(context, ledgerTables);
    const bodies = tables.map(({ excel }) => {
      const body = excel.getDataBodyRange();
      body.load("rowHidden,rowCount");
      excel.worksheet.protection.load("protected");
      return body;
    });
    await context.sync();
    const contents: Record<string, WorkbookTable> = {};
    for (const [index, table] of tables.entries()) {
      const body = bodies[index];
      if (body !== undefined) contents[table.definition.name] = await contentsOf(context, table, body);
    }
    return contents;
  });
}

async function contentsOf(
  context: Excel.RequestContext,
  { excel, snapshot }: LoadedTable,
  body: Excel.Range,
): Promise<WorkbookTable> {
  // `null` where some rows are hidden, which the types of Office.js do not say.
  const rowHidden: boolean | null = body.rowHidden;
  return {
    ...snapshot.content,
    sheet: snapshot.sheet,
    formulas: snapshot.formulas,
    hiddenRows: rowHidden === false ? 0 : await hiddenRowCount(context, body, body.rowCount),
    isProtected: excel.worksheet.protection.protected,
  };
}
