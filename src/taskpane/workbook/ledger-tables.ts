import { itemHeaderPosition, itemRows, type LedgerTable } from "../../core";
import { addValidation } from "./cell-validation";
import { loadTables, type LoadedTable } from "./load-tables";
import { makeTable } from "./make-table";
import { newRow } from "./write-ledger";

/**
 * 补全台账表 — makes the tables that are missing, each on a sheet of its own, and adds the missing items to a table of
 * items that is there already. Nothing that stands in the workbook is changed. Returns what was made.
 */
export async function completeLedgerTables(definitions: readonly LedgerTable[]): Promise<readonly string[]> {
  return Excel.run(async (context) => {
    const { worksheets } = context.workbook;
    worksheets.load("items/name");
    const tables = await loadTables(context, definitions);
    const taken = new Set(worksheets.items.map(({ name }) => name.toLowerCase()));
    const names = await tableNames(context, definitions);
    const made: string[] = [];
    const formulas: (() => void)[] = [];
    for (const definition of definitions) {
      const table = tables.find((each) => each.definition.id === definition.id);
      if (table !== undefined) {
        made.push(...addItems(table));
        continue;
      }
      const name = freeName(definition.sheet, taken);
      taken.add(name.toLowerCase());
      formulas.push(makeTable(worksheets.add(name), definition, names));
      made.push(`${name}!${definition.name}`);
    }
    formulas.forEach((write) => write());
    await context.sync();
    return made;
  });
}

/** Rows for the items that the table does not have yet; a table of another form, or of records, is left as it is. */
function addItems({ definition, snapshot, excel }: LoadedTable): readonly string[] {
  const { headers } = snapshot.content;
  const position = itemHeaderPosition(headers, "item");
  const contentPosition = itemHeaderPosition(headers, "content");
  if (definition.form !== "items" || position === -1 || contentPosition === -1) return [];
  const missing = definition.items.filter((item) => itemRows(snapshot.content, position, item).length === 0);
  if (missing.length === 0) return [];
  excel.rows.add(
    undefined,
    missing.map((item) => newRow(definition, headers, item)),
  );
  missing.forEach((item, index) => {
    const row = snapshot.content.rows.length + index;
    addValidation(item, excel.getDataBodyRange().getCell(row, contentPosition));
  });
  return missing.map(({ header }) => `${definition.name}[${header.zh}]`);
}

/** The tables that formulas may speak of once everything is made. */
async function tableNames(
  context: Excel.RequestContext,
  definitions: readonly LedgerTable[],
): Promise<readonly string[]> {
  const { tables } = context.workbook;
  tables.load("items/name");
  await context.sync();
  return [...tables.items.map(({ name }) => name), ...definitions.map(({ name }) => name)];
}

/** A sheet of that name may be there for something else. */
function freeName(wanted: string, taken: ReadonlySet<string>): string {
  let name = wanted;
  for (let number = 2; taken.has(name.toLowerCase()); number += 1) name = `${wanted} ${number}`;
  return name;
}
