import type { Finding, Place } from "../../finding";
import { planChecksTable, type BaselineLedger } from "../../ledger";
import { Exact } from "../../number";
import { guide } from "../../standards";
import type { PlainDate } from "../../time";
import { against, open } from "../finding-of-rule";

const { achievable, published } = guide.yearlyCheck;
const table: Place = { input: planChecksTable.name, name: planChecksTable.title };

/** 实施方案年度检查 — D10: every year from the first to the last one that is over, and changes that are published. */
export function assessPlanChecks(
  rows: NonNullable<BaselineLedger["planChecks"]>,
  asOf: PlainDate | undefined,
): readonly Finding[] {
  const years = rows.flatMap(({ fields }) => {
    const year = fields.year.value;
    return year === undefined || !year.split().rest.isZero() ? [] : [year];
  });
  return [
    ...missingYears(years, asOf),
    ...rows.flatMap(({ fields }): readonly Finding[] => {
      const { isAchievable, change, version, publishedOn } = fields;
      if (isAchievable.value === "no" && change.isBlank) {
        return [against(achievable, "plan-not-changed", change.at)];
      }
      if (change.isBlank) return [];
      return [
        ...(version.isBlank ? [open(published, "unanswered", version.at)] : []),
        ...(publishedOn.isBlank ? [against(published, "plan-change-unpublished", publishedOn.at)] : []),
      ];
    }),
  ];
}

function missingYears(years: readonly Exact[], asOf: PlainDate | undefined): readonly Finding[] {
  const [first, ...rest] = [...years].sort((one, other) => one.compare(other));
  if (first === undefined) return [open(achievable, "plan-check-missing", table)];
  const last = rest.at(-1) ?? first;
  const over = asOf === undefined ? last : Exact.of(`${asOf.year - 1}`);
  const end = over.compare(last) > 0 ? over : last;
  const missing: string[] = [];
  for (let year = first; year.compare(end) <= 0 && missing.length < 100; year = year.plus(Exact.one)) {
    if (!years.some((each) => each.compare(year) === 0)) missing.push(year.toText().text);
  }
  if (missing.length === 0) return [];
  const values = { found: missing.join("、"), foundInEnglish: missing.join(", ") };
  return [against(achievable, "plan-check-missing", table, values)];
}
