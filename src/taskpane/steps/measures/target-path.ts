import {
  constantRateTarget,
  Exact,
  linearTarget,
  type BaselineLedger,
  type Finding,
  type History,
} from "../../../core";
import { adjustedBaselines } from "./adjusted-baselines";
import type { MeasuresView } from "./measures-view";

type Target = NonNullable<BaselineLedger["targets"]>[number]["fields"];

/** 目标所指 — an object at a level with one indicator: its targets lie on one path. */
export interface PathSubject {
  readonly id: string;
  readonly level: Target["level"]["value"];
  readonly object: string;
  readonly indicator: string;
  readonly targets: readonly Target[];
}

/** How the path runs between two years. */
export type PathMethod = "linear" | "constantRate";

/** One year of a line. */
export interface YearValue {
  readonly year: number;
  readonly value: Exact;
}

/** 目标路径 — year by year from base to the last target, with what was reached as far as it is known. */
export interface TargetPath {
  readonly path: readonly YearValue[];
  readonly actual: readonly YearValue[];
  readonly history: readonly YearValue[];
  /** The enterprise's baselines that were adjusted, as they hold now. */
  readonly adjusted: readonly YearValue[];
  /** Which column of past years belongs to the indicator. */
  readonly series: "totals" | "intensities" | undefined;
  readonly findings: readonly Finding[];
}

/** 各目标所指 — the targets that have base and target in figures, put together by level, object and indicator. */
export function pathSubjects({ targets = [] }: BaselineLedger): readonly PathSubject[] {
  const subjects = new Map<string, PathSubject>();
  for (const { fields } of targets) {
    const { level, object, indicator, baseYear, baseValue, targetYear, targetValue } = fields;
    const isDrawn = [baseYear, baseValue, targetYear, targetValue].every(({ value }) => value !== undefined);
    if (!isDrawn || indicator.value === undefined) continue;
    const id = [level.value, object.value, indicator.value].join("\u001f");
    const known = subjects.get(id);
    subjects.set(id, {
      id,
      level: level.value,
      object: object.value ?? "",
      indicator: indicator.value,
      targets: [...(known?.targets ?? []), fields],
    });
  }
  return [...subjects.values()];
}

/** 路径上的各年 — from the earliest base through every target in the order of years, each year between them interpolated. */
export function targetPath(subject: PathSubject, method: PathMethod, view: MeasuresView): TargetPath {
  const knots = knotsOf(subject.targets);
  const series = seriesOf(subject);
  const findings: Finding[] = [];
  const path = new Map<number, Exact>();
  knots.slice(1).forEach((to, index) => {
    const from = knots[index];
    if (from === undefined) return;
    for (let year = from.year; year <= to.year; year += 1) {
      const outcome = (method === "linear" ? linearTarget : constantRateTarget).calculate({
        baseYear: whole(from.year),
        baseValue: from.value,
        targetYear: whole(to.year),
        targetValue: to.value,
        year: whole(year),
      });
      if (outcome.ok) path.set(year, outcome.value);
      else if (findings.length === 0) findings.push(outcome.finding);
    }
  });
  return {
    path: [...path].map(([year, value]) => ({ year, value })),
    actual: subject.targets.flatMap(({ targetYear, actual }) => {
      const year = yearOf(targetYear.value);
      return year === undefined || actual.value === undefined ? [] : [{ year, value: actual.value }];
    }),
    history: series === undefined ? [] : knownYears(view[series]),
    adjusted: series === "totals" ? adjustedTotals(view.ledger) : [],
    series,
    findings,
  };
}

function adjustedTotals(ledger: BaselineLedger): readonly YearValue[] {
  return adjustedBaselines(ledger)
    .filter(({ level, steps }) => level === "enterprise" && steps.some(({ isAdjusted }) => isAdjusted))
    .flatMap(({ year, now }) => knot(year, now));
}

/** 已知各年 — the years that have a figure. */
export function knownYears(history: History | undefined): readonly YearValue[] {
  return (history?.years ?? []).flatMap((year, index) => {
    const value = history?.values[index];
    return value === undefined ? [] : [{ year, value }];
  });
}

/** Of several bases the earliest begins the path; a target year that is there twice counts once, the later row. */
function knotsOf(targets: readonly Target[]): readonly YearValue[] {
  const base = targets
    .flatMap(({ baseYear, baseValue }) => knot(baseYear.value, baseValue.value))
    .sort((one, other) => one.year - other.year)[0];
  const knots = new Map<number, Exact>(base === undefined ? [] : [[base.year, base.value]]);
  for (const { targetYear, targetValue } of targets) {
    for (const { year, value } of knot(targetYear.value, targetValue.value)) knots.set(year, value);
  }
  return [...knots].map(([year, value]) => ({ year, value })).sort((one, other) => one.year - other.year);
}

function knot(year: Exact | undefined, value: Exact | undefined): readonly YearValue[] {
  const whole = yearOf(year);
  return whole === undefined || value === undefined ? [] : [{ year: whole, value }];
}

function yearOf(year: Exact | undefined): number | undefined {
  if (year === undefined || !year.split().rest.isZero()) return undefined;
  const number = year.toDouble();
  return number >= 1900 && number <= 2200 ? number : undefined;
}

/** Past years are those of the enterprise; the words of the indicator tell which of their columns it is. */
function seriesOf({ level, indicator }: PathSubject): TargetPath["series"] {
  if (level !== "enterprise") return undefined;
  if (/强度|intensity|单位(产品|产值|产量)/i.test(indicator)) return "intensities";
  return /排放(总)?量|总量|total|emission/i.test(indicator) ? "totals" : undefined;
}

function whole(number: number): Exact {
  return Exact.of(`${number}`);
}
