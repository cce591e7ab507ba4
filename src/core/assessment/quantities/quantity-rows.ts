import type { Finding } from "../../finding";
import {
  carbonFlowsTable,
  factorUseTable,
  fuelUseTable,
  measuredGasTable,
  purchasedEnergyTable,
  readRecords,
  type CategoryId,
  type Field,
  type RecordTable,
  type TableContent,
} from "../../ledger";
import type { Exact } from "../../number";
import type { PlainDate } from "../../time";
import type { LedgerContents } from "../ledger/ledger-contents";
import { activityKindOf, type ActivityKind } from "./activity-kinds";
import {
  carbonFlowRow,
  factorRow,
  fuelRow,
  measuredRow,
  purchasedRow,
  type RowResult,
} from "./calculate-row";

/** 一行活动数据 — where a row stands, what it is about, what it comes to here and what the sheet shows for it. */
export interface QuantityRow {
  readonly kind: ActivityKind;
  /** Counted from 1 inside the table, the draft included. */
  readonly row: number;
  readonly fields: Readonly<Record<string, Field<unknown>>>;
  readonly source: string | undefined;
  readonly category: CategoryId | undefined;
  readonly month: PlainDate | undefined;
  readonly result: RowResult;
  /** What the sheet's own formula shows; absent where it shows nothing or something that is no number. */
  readonly inSheet: Exact | undefined;
  /** Whether the amount that is counted is there. */
  readonly hasAmount: boolean;
}

interface Calculated {
  readonly month: Field<PlainDate>;
  readonly source: Field<string>;
  readonly category: Field<CategoryId>;
  readonly emissions: Field<Exact>;
}

/** 读出的一张表 — its rows as calculated, and what is wrong with its cells. */
export interface CalculatedTable {
  readonly rows: readonly QuantityRow[];
  readonly findings: readonly Finding[];
}

interface Reading<Fields> {
  readonly rows: readonly { readonly row: number; readonly fields: Fields }[];
  readonly findings: readonly Finding[];
}

/** 各表的核算 — the five tables from which emissions are calculated, as far as they are there. */
export function calculatedTables(contents: LedgerContents): readonly CalculatedTable[] {
  return [
    tableOf(contents, fuelUseTable, (content) => readRecords(fuelUseTable, content, "expected"), fuelRow),
    tableOf(
      contents,
      purchasedEnergyTable,
      (content) => readRecords(purchasedEnergyTable, content, "expected"),
      purchasedRow,
    ),
    tableOf(
      contents,
      factorUseTable,
      (content) => readRecords(factorUseTable, content, "expected"),
      factorRow,
    ),
    tableOf(
      contents,
      carbonFlowsTable,
      (content) => readRecords(carbonFlowsTable, content, "expected"),
      carbonFlowRow,
    ),
    tableOf(
      contents,
      measuredGasTable,
      (content) => readRecords(measuredGasTable, content, "expected"),
      measuredRow,
    ),
  ].filter((table) => table !== undefined);
}

/** A table is worked out once; while one types in one of them the others stay as they are. */
const worked = new WeakMap<TableContent, CalculatedTable>();

function tableOf<Fields extends Calculated>(
  contents: LedgerContents,
  table: RecordTable,
  read: (content: TableContent) => Reading<Fields>,
  calculate: (fields: Fields) => RowResult,
): CalculatedTable | undefined {
  const content = contents[table.id];
  if (content === undefined) return undefined;
  const known = worked.get(content);
  if (known !== undefined) return known;
  const reading = read(content);
  const made = {
    rows: reading.rows.map(({ row, fields }) => quantityRow(table, row, fields, calculate)),
    findings: reading.findings,
  };
  worked.set(content, made);
  return made;
}

function quantityRow<Fields extends Calculated>(
  table: RecordTable,
  row: number,
  fields: Fields,
  calculate: (fields: Fields) => RowResult,
): QuantityRow {
  const kind = activityKindOf(table.id);
  const all = fields as unknown as Readonly<Record<string, Field<unknown>>>;
  return {
    kind,
    row,
    fields: all,
    source: fields.source.value,
    category: fields.category.value,
    month: fields.month.value,
    result: calculate(fields),
    inSheet: fields.emissions.value,
    hasAmount: all[kind.amount]?.value !== undefined,
  };
}
