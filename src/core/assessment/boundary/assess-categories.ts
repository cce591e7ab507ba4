import type { Finding, Place } from "../../finding";
import { boundaryCategoriesTable, categories, type CategoryRow, type UpstreamRow } from "../../ledger";
import { guide, rulesOf } from "../../standards";
import { against, open } from "../finding-of-rule";

const { accountingBoundary } = guide.implementationBase;
const table: Place = { input: boundaryCategoriesTable.name, name: boundaryCategoriesTable.title };

/**
 * 核算边界 — A4: every category once; direct emissions and imported energy inside; another category left out only with
 * a reason; upstream sources that are named as significant are counted.
 */
export function assessCategories(
  rows: readonly CategoryRow[],
  upstreamSources: readonly UpstreamRow[] | undefined,
): readonly Finding[] {
  return categories.flatMap((category): readonly Finding[] => {
    const own = rows.filter(({ fields }) => fields.category.value === category.id);
    const [row, second] = own;
    const [rule = accountingBoundary] = rulesOf(category.clause);
    if (row === undefined) {
      const values = { found: category.text.zh, foundInEnglish: category.text.en };
      return [open(rule, "category-not-listed", table, values)];
    }
    if (second !== undefined) {
      const numbers = own.map(({ row: number }) => number);
      const values = { found: numbers.join("、"), foundInEnglish: numbers.join(", ") };
      return [{ ...open(rule, "listed-twice", second.fields.category.at, values), severity: "error" }];
    }
    const { inside, reason } = row.fields;
    if (inside.value !== "outside") return [];
    if (category.isAlwaysInside) return [against(rule, "category-always-inside", inside.at)];
    if (category.id === "significantUpstream" && isNamed(upstreamSources)) {
      return [against(accountingBoundary, "upstream-left-out", inside.at)];
    }
    return reason.isBlank ? [against(accountingBoundary, "reason-missing", reason.at)] : [];
  });
}

function isNamed(upstreamSources: readonly UpstreamRow[] | undefined): boolean {
  return upstreamSources?.some(({ fields }) => fields.answer.value === "named") === true;
}
