import {
  apartTable,
  boundaryCategoriesTable,
  categories,
  contains,
  dateText,
  directTotal,
  Exact,
  indirectTotal,
  readRecords,
  total,
  type CategoryId,
  type Choice,
} from "../../../core";
import type { TableContents } from "../../editing/draft";
import { declaredPeriod } from "./declared-period";
import type { QuantityRow } from "./quantity-rows";

/** 一类的合计 — the rows of a category together, and how many of them come to nothing yet. */
export interface CategoryTotal {
  readonly category: (typeof categories)[number];
  readonly amount: Exact;
  /** Rows with an amount that could not be calculated. */
  readonly unknown: number;
  /** Left out of the accounting boundary: shown, never added. */
  readonly isOutside: boolean;
}

/** 合计 — by category, direct, indirect and all together, and what is shown apart. */
export interface QuantityTotals {
  readonly byCategory: readonly CategoryTotal[];
  readonly direct: Exact;
  readonly indirect: Exact;
  readonly all: Exact;
  readonly unknown: number;
  /** Rows dated outside the declaration period: in no total. */
  readonly outsidePeriod: number;
  /** Rows that name no category: in no total. */
  readonly withoutCategory: number;
  readonly apart: readonly { readonly kind: Choice; readonly amount: Exact }[];
  /** Months in order, and the amount of each category in each; absent where a month has none. */
  readonly months: readonly string[];
  readonly byMonth: ReadonlyMap<CategoryId, readonly (Exact | undefined)[]>;
}

/** 汇总 — formulas (3), (4) and (5) over the rows that could be calculated; what could not is counted, not guessed. */
export function totalsOf(contents: TableContents, rows: readonly QuantityRow[]): QuantityTotals {
  const outside = categoriesOutside(contents);
  const declared = declaredPeriod(contents);
  const filled = rows.filter(({ hasAmount, result }) => hasAmount || result.kind === "done");
  const counted = filled.filter(
    ({ month }) => declared === undefined || month === undefined || contains(declared, month),
  );
  const byCategory = categories.flatMap((category): CategoryTotal[] => {
    const own = counted.filter((row) => row.category === category.id);
    if (own.length === 0) return [];
    const unknown = own.filter(({ result }) => result.kind !== "done").length;
    return [{ category, amount: amountOf(own), unknown, isOutside: outside.has(category.id) }];
  });
  const inside = (id: CategoryId): readonly Exact[] =>
    byCategory.filter((each) => each.category.id === id && !each.isOutside).map(({ amount }) => amount);
  const direct = valueOf(
    directTotal.calculate({
      stationaryCombustion: inside("stationaryCombustion"),
      mobileCombustion: inside("mobileCombustion"),
      process: inside("process"),
      fugitive: inside("fugitive"),
    }),
  );
  const indirect = valueOf(
    indirectTotal.calculate({
      importedEnergy: inside("importedEnergy"),
      transportation: inside("transportation"),
      productsUsed: inside("productsUsed"),
      useOfProducts: inside("useOfProducts"),
      otherSources: inside("otherSources"),
    }),
  );
  const months = [...new Set(counted.flatMap(monthsOf))].sort();
  return {
    byCategory,
    direct,
    indirect,
    all: valueOf(total.calculate({ amounts: [direct, indirect, ...inside("significantUpstream")] })),
    unknown: counted.filter(({ result }) => result.kind !== "done").length,
    outsidePeriod: filled.length - counted.length,
    withoutCategory: counted.filter(({ category }) => category === undefined).length,
    apart: apartOf(contents),
    months,
    byMonth: new Map(byCategory.map(({ category }) => [category.id, byMonth(counted, category.id, months)])),
  };
}

function byMonth(
  rows: readonly QuantityRow[],
  category: CategoryId,
  months: readonly string[],
): readonly (Exact | undefined)[] {
  return months.map((month) => {
    const own = rows.filter(
      (row) => row.category === category && row.result.kind === "done" && monthsOf(row).includes(month),
    );
    return own.length === 0 ? undefined : amountOf(own);
  });
}

function monthsOf({ month }: QuantityRow): readonly string[] {
  return month === undefined ? [] : [dateText(month).slice(0, 7)];
}

function amountOf(rows: readonly QuantityRow[]): Exact {
  return rows.reduce(
    (amount, { result }) => (result.kind === "done" ? amount.plus(result.value) : amount),
    Exact.zero,
  );
}

/** Sums of numbers are refused for nothing. */
function valueOf(outcome: ReturnType<typeof total.calculate>): Exact {
  return outcome.ok ? outcome.value : Exact.zero;
}

function categoriesOutside(contents: TableContents): ReadonlySet<CategoryId> {
  const content = contents[boundaryCategoriesTable.id];
  const rows = content === undefined ? [] : readRecords(boundaryCategoriesTable, content, "expected").rows;
  return new Set(
    rows.flatMap(({ fields: { category, inside } }) =>
      category.value !== undefined && inside.value === "outside" ? [category.value] : [],
    ),
  );
}

function apartOf(contents: TableContents): QuantityTotals["apart"] {
  const content = contents[apartTable.id];
  const rows = content === undefined ? [] : readRecords(apartTable, content, "expected").rows;
  const choices: readonly Choice[] = apartTable.columns.flatMap((column) =>
    column.id === "apartKind" ? [...column.choices] : [],
  );
  return choices.flatMap((kind) => {
    const amounts = rows.flatMap(({ fields: { apartKind, amount } }) =>
      apartKind.value === kind.id && amount.value !== undefined ? [amount.value] : [],
    );
    return amounts.length === 0
      ? []
      : [{ kind, amount: amounts.reduce((sum, each) => sum.plus(each), Exact.zero) }];
  });
}
