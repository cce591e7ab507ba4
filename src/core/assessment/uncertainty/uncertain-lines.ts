import {
  boundaryCategoriesTable,
  ownFactorsTable,
  readRecords,
  type CategoryId,
  type Field,
} from "../../ledger";
import { Exact } from "../../number";
import { absoluteUncertainty, productUncertainty } from "../../quantification";
import type { Text } from "../../text/language";
import { contains, type Period } from "../../time";
import type { LedgerContents } from "../ledger/ledger-contents";
import { nameKey } from "../sources/same-name";
import type { QuantityRow } from "../quantities/quantity-rows";
import { readUncertainty, type OwnFactorReading, type UncertaintyReading } from "./stated-uncertainty";

/** 一个源的不确定度 — what a source (and fuel) emits in the period, both uncertainties as stated, and their product. */
export interface UncertainLine {
  readonly id: string;
  readonly rows: readonly QuantityRow[];
  /** What the own factors know it by; rows that name no source count all the same. */
  readonly source: string | undefined;
  /** The source, then what it uses. */
  readonly name: readonly Text[];
  readonly category: CategoryId;
  readonly amount: Exact;
  /** Rows with an amount that cannot be calculated yet. */
  readonly uncalculated: number;
  readonly activity: UncertaintyReading;
  readonly factor: UncertaintyReading;
  /** Absent where one of the two is not known. */
  readonly relative: Exact | undefined;
  /** In tCO2e; each root is taken once, of one exact fraction. */
  readonly absolute: Exact | undefined;
}

/** 各源的不确定度 — every series inside the boundary and the period, in the order of the tables. */
export function uncertainLines(
  contents: LedgerContents,
  rows: readonly QuantityRow[],
  declared: Period | undefined,
): readonly UncertainLine[] {
  const own = ownFactorsOf(contents);
  const outside = categoriesOutside(contents);
  const groups = new Map<string, QuantityRow[]>();
  for (const row of rows) {
    const isInside = row.category !== undefined && !outside.has(row.category);
    const isFilled = row.hasAmount || row.result.kind === "done";
    const isDated = declared === undefined || row.month === undefined || contains(declared, row.month);
    if (!isInside || !isFilled || !isDated) continue;
    const item = itemOf(row)?.zh ?? "";
    const key = [row.kind.table.id, row.category, nameKey(row.source ?? ""), nameKey(item)].join("\n");
    const group = groups.get(key);
    if (group === undefined) groups.set(key, [row]);
    else group.push(row);
  }
  return [...groups].flatMap(([id, group]) => lineOf(id, group, own, declared));
}

function lineOf(
  id: string,
  rows: readonly QuantityRow[],
  own: OwnFactorReading,
  declared: Period | undefined,
): readonly UncertainLine[] {
  const [first] = rows;
  if (first?.category === undefined) return [];
  const item = itemOf(first);
  const source = first.source === undefined ? [] : [first.source];
  const items = item === undefined ? [] : [item.zh, item.en];
  const [activity, factor] = [
    readUncertainty(own, source, "activity", declared),
    readUncertainty(own, [...source, ...items], "factor", declared),
  ];
  const done = rows.flatMap(({ result }) => (result.kind === "done" ? [result.value] : []));
  const amount = done.reduce((sum, value) => sum.plus(value), Exact.zero);
  return [
    {
      id,
      rows,
      source: first.source,
      name: [...nameOf(first), ...(item === undefined ? [] : [item])],
      category: first.category,
      amount,
      uncalculated: rows.length - done.length,
      activity,
      factor,
      ...combined(amount, activity, factor),
    },
  ];
}

function nameOf({ source, kind }: QuantityRow): readonly Text[] {
  return [source === undefined ? kind.table.title : { zh: source, en: source }];
}

/** The product rule: the amount is activity data times factor, both of them independent. */
function combined(
  amount: Exact,
  activity: UncertaintyReading,
  factor: UncertaintyReading,
): Pick<UncertainLine, "relative" | "absolute"> {
  if (activity.stated === undefined || factor.stated === undefined) {
    return { relative: undefined, absolute: undefined };
  }
  const uncertainties = [activity.stated.value, factor.stated.value];
  const correlation = Exact.zero;
  const relative = productUncertainty.calculate({
    values: [Exact.one, Exact.one],
    uncertainties,
    correlation,
  });
  const values = [amount, Exact.one];
  const absolute = absoluteUncertainty({ values, uncertainties, correlation }, "product");
  return {
    relative: relative.ok ? relative.value : undefined,
    absolute: amount.isZero() ? Exact.zero : absolute.ok ? absolute.value : undefined,
  };
}

/** The words of what a source uses; of a choice both. */
function itemOf({ kind, fields }: QuantityRow): Text | undefined {
  const column = kind.table.columns.find(({ id }) => id === kind.item);
  const value = column === undefined ? undefined : (fields[column.id] as Field<unknown> | undefined)?.value;
  if (typeof value !== "string") return undefined;
  return column?.choices?.find(({ id }) => id === value)?.text ?? { zh: value, en: value };
}

function ownFactorsOf(contents: LedgerContents): OwnFactorReading {
  const content = contents[ownFactorsTable.id];
  return content === undefined
    ? { rows: [], findings: [] }
    : readRecords(ownFactorsTable, content, "expected");
}

function categoriesOutside(contents: LedgerContents): ReadonlySet<CategoryId> {
  const content = contents[boundaryCategoriesTable.id];
  const rows = content === undefined ? [] : readRecords(boundaryCategoriesTable, content, "expected").rows;
  return new Set(
    rows.flatMap(({ fields: { category, inside } }) =>
      category.value !== undefined && inside.value === "outside" ? [category.value] : [],
    ),
  );
}
