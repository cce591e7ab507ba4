import {
  apartTable,
  boundaryCategoriesTable,
  categories,
  type CategoryId,
  type Choice,
  contains,
  dateText,
  directTotal,
  Exact,
  indirectTotal,
  type QuantityRow,
  readRecords,
  total,
} from "../../../core";
import type { TableContents } from "../../editing/draft";
import { declaredPeriod } from "./declared-period";

/** 合计的已知部分 — what is known of a sum, and whether that is all of it; nothing known is not zero. */
export interface KnownPart {
  readonly known: Exact | undefined;
  readonly isComplete: boolean;
}

/** 一类的合计 — the rows of a category together, and how many of them come to nothing yet. */
export interface CategoryTotal {
  readonly category: (typeof categories)[number];
  /** What its rows come to; absent where none of them could be calculated. */
  readonly amount: Exact | undefined;
  /** Rows with an amount that could not be calculated. */
  readonly unknown: number;
  /** Left out of the accounting boundary: shown, never added. */
  readonly isOutside: boolean;
}

/** 尚无数据的类别 — a category that was not left out and has no row; whether it is inside may still be open. */
export interface CategoryWithoutRows {
  readonly category: (typeof categories)[number];
  readonly isDecided: boolean;
}

/** 合计 — by category, direct, indirect and all together, and what is shown apart. */
export interface QuantityTotals {
  readonly byCategory: readonly CategoryTotal[];
  readonly withoutRows: readonly CategoryWithoutRows[];
  readonly direct: KnownPart;
  readonly indirect: KnownPart;
  readonly all: KnownPart;
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

const directIds: readonly CategoryId[] = ["stationaryCombustion", "mobileCombustion", "process", "fugitive"];
const upstreamId: CategoryId = "significantUpstream";

/** 汇总 — formulas (3), (4) and (5) over the rows that could be calculated; what could not is counted, not guessed. */
export function totalsOf(contents: TableContents, rows: readonly QuantityRow[]): QuantityTotals {
  const decided = decisions(contents);
  const declared = declaredPeriod(contents);
  const filled = rows.filter(({ hasAmount, result }) => hasAmount || result.kind === "done");
  const counted = filled.filter(
    ({ month }) => declared === undefined || month === undefined || contains(declared, month),
  );
  const byCategory = categories.flatMap((category): CategoryTotal[] => {
    const own = counted.filter((row) => row.category === category.id);
    if (own.length === 0) return [];
    const unknown = own.filter(({ result }) => result.kind !== "done").length;
    const isOutside = decided.get(category.id) === "outside";
    return [{ category, amount: amountOf(own), unknown, isOutside }];
  });
  const withoutRows = categories.flatMap((category): CategoryWithoutRows[] => {
    const answer = decided.get(category.id);
    if (answer === "outside" || byCategory.some((each) => each.category === category)) return [];
    // Upstream sources are named one by one: as long as nobody says that there are any, nothing is lacking.
    if (category.id === upstreamId && answer === undefined) return [];
    return [{ category, isDecided: category.isAlwaysInside || answer === "inside" }];
  });
  const counting = byCategory.filter(({ isOutside }) => !isOutside);
  const inside = (id: CategoryId): readonly Exact[] =>
    counting.flatMap(({ category, amount }) => (category.id === id && amount !== undefined ? [amount] : []));
  const part = (ids: readonly CategoryId[], sum: () => Exact): KnownPart => ({
    known: ids.some((id) => inside(id).length > 0) ? sum() : undefined,
    isComplete:
      !withoutRows.some(({ category }) => ids.includes(category.id)) &&
      !counting.some(({ category, unknown }) => unknown > 0 && ids.includes(category.id)),
  });
  const direct = part(directIds, () =>
    valueOf(
      directTotal.calculate({
        stationaryCombustion: inside("stationaryCombustion"),
        mobileCombustion: inside("mobileCombustion"),
        process: inside("process"),
        fugitive: inside("fugitive"),
      }),
    ),
  );
  const indirectIds = categories
    .map(({ id }) => id)
    .filter((id) => id !== upstreamId && !directIds.includes(id));
  const indirect = part(indirectIds, () =>
    valueOf(
      indirectTotal.calculate({
        importedEnergy: inside("importedEnergy"),
        transportation: inside("transportation"),
        productsUsed: inside("productsUsed"),
        useOfProducts: inside("useOfProducts"),
        otherSources: inside("otherSources"),
      }),
    ),
  );
  const parts = [direct.known, indirect.known].filter((known) => known !== undefined);
  const months = [...new Set(counted.flatMap(monthsOf))].sort();
  return {
    byCategory,
    withoutRows,
    direct,
    indirect,
    all: part(
      categories.map(({ id }) => id),
      () => valueOf(total.calculate({ amounts: [...parts, ...inside(upstreamId)] })),
    ),
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
    return amountOf(own);
  });
}

function monthsOf({ month }: QuantityRow): readonly string[] {
  return month === undefined ? [] : [dateText(month).slice(0, 7)];
}

/** Of rows that come to nothing yet there is no sum, not one of zero. */
function amountOf(rows: readonly QuantityRow[]): Exact | undefined {
  const amounts = rows.flatMap(({ result }) => (result.kind === "done" ? [result.value] : []));
  return amounts.length === 0 ? undefined : amounts.reduce((sum, each) => sum.plus(each), Exact.zero);
}

/** Sums of numbers are refused for nothing. */
function valueOf(outcome: ReturnType<typeof total.calculate>): Exact {
  return outcome.ok ? outcome.value : Exact.zero;
}

/** What was decided about each category of the accounting boundary. */
function decisions(contents: TableContents): ReadonlyMap<CategoryId, "inside" | "outside"> {
  const content = contents[boundaryCategoriesTable.id];
  const rows = content === undefined ? [] : readRecords(boundaryCategoriesTable, content, "expected").rows;
  return new Map(
    rows.flatMap(({ fields: { category, inside } }) =>
      category.value !== undefined && inside.value !== undefined ? [[category.value, inside.value]] : [],
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
