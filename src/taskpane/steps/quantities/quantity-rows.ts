import {
  carbonFlowsTable,
  factorUseTable,
  fuelUseTable,
  measuredGasTable,
  purchasedEnergyTable,
  readRecords,
  type CategoryId,
  type Exact,
  type Field,
  type PlainDate,
  type RecordTable,
  type TableContent,
} from "../../../core";
import type { TableContents } from "../../editing/draft";
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

/** 各行的核算 — every row of the five tables from which emissions are calculated. */
export function quantityRows(contents: TableContents): readonly QuantityRow[] {
  return [
    ...rowsOf(
      contents,
      fuelUseTable,
      (content) => readRecords(fuelUseTable, content, "expected").rows,
      fuelRow,
    ),
    ...rowsOf(
      contents,
      purchasedEnergyTable,
      (content) => readRecords(purchasedEnergyTable, content, "expected").rows,
      purchasedRow,
    ),
    ...rowsOf(
      contents,
      factorUseTable,
      (content) => readRecords(factorUseTable, content, "expected").rows,
      factorRow,
    ),
    ...rowsOf(
      contents,
      carbonFlowsTable,
      (content) => readRecords(carbonFlowsTable, content, "expected").rows,
      carbonFlowRow,
    ),
    ...rowsOf(
      contents,
      measuredGasTable,
      (content) => readRecords(measuredGasTable, content, "expected").rows,
      measuredRow,
    ),
  ];
}

function rowsOf<Fields extends Calculated>(
  contents: TableContents,
  table: RecordTable,
  read: (content: TableContent) => readonly { readonly row: number; readonly fields: Fields }[],
  calculate: (fields: Fields) => RowResult,
): readonly QuantityRow[] {
  const content = contents[table.id];
  if (content === undefined) return [];
  const kind = activityKindOf(table.id);
  return read(content).map(({ row, fields }): QuantityRow => {
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
  });
}
