import type { Finding, Outcome } from "../../finding";
import type { Column, Field } from "../../ledger";
import { Exact, sum } from "../../number";
import { weightedMean } from "../../quantification";
import type { Text } from "../../text/language";
import { contains, dateText, type Period } from "../../time";
import { nameKey } from "../sources/same-name";
import type { CalculatedTable, QuantityRow } from "../quantities/quantity-rows";
import { measuredParameters, type MeasuredParameter } from "./measured-parameters";
import { readMeanRows, type MeanRow } from "./read-mean-rows";

/** 加权平均的一个序列 — one measured parameter of one source and fuel: rows, weights, what was left out, and the means. */
export interface MeasuredMean {
  readonly id: string;
  readonly parameter: MeasuredParameter;
  readonly column: Column;
  /** Source, base and what was measured. */
  readonly name: readonly Text[];
  readonly unit: string;
  readonly weightUnit: string;
  readonly used: readonly MeanRow[];
  readonly left: readonly Finding[];
  /** Rows dated outside the period; in no mean. */
  readonly outsidePeriod: number;
  readonly mean: Outcome<Exact>;
  /** 算术平均 — only where it is another number. */
  readonly arithmetic: Exact | undefined;
  /** Every row that is used has the same value. */
  readonly isConstant: boolean;
  /** 月均 — the months in order; absent where amounts of a month add up to nothing. */
  readonly months: readonly { readonly month: string; readonly rows: number; readonly mean: Exact }[];
}

/** 加权平均 — B8: every series with several rows; the year by all intervals, a month by those of the month. */
export function measuredMeans(
  tables: readonly CalculatedTable[],
  declared: Period | undefined,
): readonly MeasuredMean[] {
  return measuredParameters.flatMap((parameter) =>
    tables
      .filter(({ rows }) => rows[0]?.kind.table.id === parameter.table.id)
      .flatMap(({ rows, findings }) =>
        [...seriesOf(parameter, rows)].flatMap(([key, own]) =>
          meanOf(`${parameter.table.id} ${parameter.column} ${key}`, parameter, own, findings, declared),
        ),
      ),
  );
}

function meanOf(
  id: string,
  parameter: MeasuredParameter,
  rows: readonly QuantityRow[],
  reading: CalculatedTable["findings"],
  declared: Period | undefined,
): readonly MeasuredMean[] {
  const inside = rows.filter(
    ({ month }) => declared === undefined || month === undefined || contains(declared, month),
  );
  const { used, left, unit, weightUnit } = readMeanRows(parameter, inside, reading);
  const [first] = rows;
  const column = parameter.table.columns.find((each) => each.id === parameter.column);
  if (first === undefined || column === undefined || used.length === 0 || used.length + left.length < 2) {
    return [];
  }
  const mean = meanOfRows(used);
  const arithmetic = sum(used.map(({ value }) => value)).dividedBy(Exact.of(`${used.length}`));
  return [
    {
      id,
      parameter,
      column,
      name: nameOf(parameter, first),
      unit,
      weightUnit,
      used,
      left,
      outsidePeriod: rows.length - inside.length,
      mean,
      arithmetic: mean.ok && mean.value.compare(arithmetic) !== 0 ? arithmetic : undefined,
      isConstant: used.every(({ value }) => value.compare(used[0]?.value ?? value) === 0),
      months: monthsOf(used),
    },
  ];
}

function meanOfRows(rows: readonly MeanRow[]): Outcome<Exact> {
  const outcome = weightedMean.calculate({
    values: rows.map(({ value }) => value),
    weights: rows.map(({ weight }) => weight),
  });
  if (outcome.ok) return outcome;
  const at = rows[0]?.at;
  return { ok: false, finding: { ...outcome.finding, ...(at === undefined ? {} : { at }) } };
}

function monthsOf(rows: readonly MeanRow[]): MeasuredMean["months"] {
  const months = new Map<string, MeanRow[]>();
  for (const row of rows) {
    if (row.month === undefined) continue;
    const month = dateText(row.month).slice(0, 7);
    const own = months.get(month);
    if (own === undefined) months.set(month, [row]);
    else own.push(row);
  }
  return [...months]
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .flatMap(([month, own]) => {
      const mean = meanOfRows(own);
      return mean.ok ? [{ month, rows: own.length, mean: mean.value }] : [];
    });
}

function seriesOf(
  parameter: MeasuredParameter,
  rows: readonly QuantityRow[],
): ReadonlyMap<string, readonly QuantityRow[]> {
  const groups = new Map<string, QuantityRow[]>();
  for (const row of rows) {
    if (row.source === undefined) continue;
    const key = partsOf(parameter, row).map(nameKey).join("\n");
    const group = groups.get(key);
    if (group === undefined) groups.set(key, [row]);
    else group.push(row);
  }
  return groups;
}

/** The columns by which series differ. */
export function seriesColumns({ items }: MeasuredParameter): readonly string[] {
  return ["source", ...items, "base"];
}

function partsOf(parameter: MeasuredParameter, { fields }: QuantityRow): readonly string[] {
  return seriesColumns(parameter).map((column) => {
    const value = (fields[column] as Field<unknown> | undefined)?.value;
    return typeof value === "string" ? value : "";
  });
}

function nameOf(parameter: MeasuredParameter, row: QuantityRow): readonly Text[] {
  return seriesColumns(parameter).flatMap((id, index) => {
    const text = partsOf(parameter, row)[index] ?? "";
    const choices = parameter.table.columns.find((column) => column.id === id)?.choices;
    return text === "" ? [] : [choices?.find((choice) => choice.id === text)?.text ?? { zh: text, en: text }];
  });
}
