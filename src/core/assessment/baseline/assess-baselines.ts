import type { Finding, Place } from "../../finding";
import { baselinesTable, type BaselineLedger } from "../../ledger";
import { Exact } from "../../number";
import { db14, db43, guide } from "../../standards";
import type { PlainDate } from "../../time";
import { shown } from "../../trace";
import { against, open } from "../finding-of-rule";

type Rows = NonNullable<BaselineLedger["baselines"]>;

const table: Place = { input: baselinesTable.name, name: baselinesTable.title };

/** 碳基准 — D1, D2: complete, normal and recent base years, an enterprise baseline, and intensities that add up. */
export function assessBaselines(rows: Rows, asOf: PlainDate | undefined): readonly Finding[] {
  const findings: Finding[] = [];
  const levels = new Set(rows.map(({ fields }) => fields.level.value));
  if (!levels.has("enterprise")) {
    // A table in which nothing stands yet is still to be filled in; it goes against nothing.
    const weighed = rows.length === 0 ? open : against;
    findings.push(weighed(db43.carbonBaseline.exists, "baseline-enterprise-missing", table));
  }
  if (rows.length > 0 && levels.size === 1 && levels.has("enterprise")) {
    findings.push(open(db14.baseline.levels, "baseline-levels-open", table));
  }
  const { baseYear } = guide.implementationBase;
  for (const { fields } of rows) {
    const { year, isComplete, isNormal } = fields;
    if (isComplete.value === "no") findings.push(against(baseYear, "base-year-incomplete", isComplete.at));
    if (isNormal.value === "no") findings.push(against(baseYear, "base-year-abnormal", isNormal.at));
    findings.push(...recent(year, asOf), ...intensity(fields));
  }
  return findings;
}

/** Later years that are over may be more recent ones: only people know whether they were complete and normal. */
function recent(year: Rows[number]["fields"]["year"], asOf: PlainDate | undefined): readonly Finding[] {
  if (year.value === undefined || asOf === undefined) return [];
  const last = Exact.of(`${asOf.year - 1}`);
  if (year.value.compare(last) >= 0) return [];
  const values = {
    found: shown(year.value),
    from: shown(year.value.plus(Exact.one)),
    to: shown(last),
  };
  const { baseYear } = guide.implementationBase;
  return [{ ...against(baseYear, "base-year-not-latest", year.at, values), severity: "note" }];
}

/** A stated intensity may be rounded: it must lie within half a unit of its last digit. */
function intensity({ emissions, output, intensity: stated }: Rows[number]["fields"]): readonly Finding[] {
  if (emissions.value === undefined || output.value === undefined || stated.value === undefined) return [];
  if (output.value.compare(Exact.zero) <= 0) return [];
  const calculated = emissions.value.dividedBy(output.value);
  const decimals = (stated.value.toText().text.split(".")[1] ?? "").length;
  const difference = calculated.minus(stated.value);
  const size = difference.isNegative() ? difference.negated() : difference;
  if (size.times(Exact.of(`2e${decimals}`)).compare(Exact.one) <= 0) return [];
  const values = { found: shown(stated.value), expected: shown(calculated) };
  return [against(db14.baseline.levels, "base-intensity-differs", stated.at, values)];
}
