import {
  formulaInLanguage,
  positionOf,
  type Column,
  type LedgerTable,
  type RecordTable,
  type SchemaStep,
} from "../../../core";
import { addValidation } from "../cell-validation";
import { completeLedgerTables } from "../ledger-tables";
import { loadTables, type LoadedTable } from "../load-tables";
import { rangeOf, type Area } from "./area";
import { headerLanguage } from "./table-rows";

/** What was made, and the columns that have no room: something stands right of their table. */
export interface CompletedSchema {
  readonly made: readonly string[];
  readonly blocked: readonly string[];
}

/** 补全架构 — carries out steps of the schema: tables, items and columns are added, nothing that is there is changed. */
export async function completeSchema(steps: readonly SchemaStep[]): Promise<CompletedSchema> {
  const columns = steps.filter((step) => step.kind === "addColumn");
  const added = await addColumns(columns);
  const others = unique(steps.filter(({ kind }) => kind !== "addColumn").map(({ table }) => table));
  const made = others.length === 0 ? [] : await completeLedgerTables(others);
  return { made: [...added.made, ...made], blocked: added.blocked };
}

async function addColumns(
  steps: readonly { readonly table: LedgerTable; readonly column: Column }[],
): Promise<CompletedSchema> {
  const tables = unique(steps.map(({ table }) => table));
  if (tables.length === 0) return { made: [], blocked: [] };
  return Excel.run(async (context) => {
    const loaded = await loadTables(context, tables);
    const made: string[] = [];
    const blocked: string[] = [];
    for (const table of loaded) {
      const columns = steps
        .filter((step) => step.table.id === table.definition.id)
        .map(({ column }) => column)
        // Another person may have added it since.
        .filter((column) => positionOf(column, table.snapshot.content.headers) === -1);
      if (columns.length === 0) continue;
      const names = columns.map(({ header }) => `${table.definition.name}[${header.zh}]`);
      const hasRoom = await addToTable(context, table, columns);
      (hasRoom ? made : blocked).push(...names);
    }
    return { made, blocked };
  });
}

/** At the end of the table, where no formula of the sheet has to move; false where something stands there. */
async function addToTable(
  context: Excel.RequestContext,
  { definition, excel, snapshot }: LoadedTable,
  columns: readonly Column[],
): Promise<boolean> {
  const range = excel.getRange();
  range.load("rowIndex,columnIndex,rowCount,columnCount");
  await context.sync();
  const { rowIndex: row, columnIndex, rowCount: rows, columnCount } = range;
  const beside: Area = {
    sheet: snapshot.sheet,
    row,
    column: columnIndex + columnCount,
    rows,
    columns: columns.length,
  };
  const there = rangeOf(context, beside);
  there.load("formulas");
  await context.sync();
  if (there.formulas.some((line) => line.some((cell: unknown) => cell !== ""))) return false;
  if (definition.form === "items") return false;
  const language = headerLanguage(definition, snapshot.content.headers);
  for (const column of columns) addColumn(excel, definition, column, language, snapshot.content.rows.length);
  await context.sync();
  return true;
}

function addColumn(
  excel: Excel.Table,
  table: RecordTable,
  column: Column,
  language: "zh" | "en",
  rows: number,
): void {
  const body = excel.columns.add(undefined, undefined, column.header[language]).getDataBodyRange();
  const format = column.numberFormat ?? (column.kind === "date" ? "yyyy-mm-dd" : undefined);
  if (format !== undefined) body.numberFormat = Array.from({ length: rows }, () => [format]);
  if (column.formula === undefined) {
    addValidation(column, body);
    return;
  }
  const formula = `=${formulaInLanguage(column.formula, table, language)}`;
  body.formulas = Array.from({ length: rows }, () => [formula]);
}

function unique(tables: readonly LedgerTable[]): readonly LedgerTable[] {
  return [...new Map(tables.map((table) => [table.id, table])).values()];
}
