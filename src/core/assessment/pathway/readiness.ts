import type { Finding, Place } from "../../finding";
import { Exact } from "../../number";
import { guide, type Rule } from "../../standards";
import type { IndustryTypeId } from "../../tables";
import { against, open } from "../finding-of-rule";
import { knownFigures, spanOf, yearsWithout, type History, type YearFigure } from "./history";
import { settlementOf } from "./settled";

const { peaked, discreteTrend } = guide.preconditions;

/** What is looked at, and how far a year may lie from the others. */
export interface ReadinessQuestion {
  readonly type: IndustryTypeId;
  readonly totals: History;
  /** Left out only where discrete manufacturing is judged. */
  readonly intensities?: History;
  /** 5 % by default. */
  readonly tolerance?: Exact;
  /** How many years a record needs where a peak is asked for; five by default. */
  readonly leastYears?: number;
}

/** 一项检查 — one thing that is looked at; `undefined` as the answer means that years are missing. */
export interface ReadinessCheck {
  readonly id: "record" | "peak" | "settled";
  readonly series: "total" | "intensity";
  readonly isMet: boolean | undefined;
  readonly figure?: Exact;
  readonly limit?: Exact;
  readonly findings: readonly Finding[];
}

/** 实施前提的评估 — an answer that advises and never bars a verdict. */
export interface Readiness {
  readonly answer: "met" | "notYet" | "yearsMissing";
  readonly missingYears: readonly number[];
  readonly checks: readonly ReadinessCheck[];
}

const settlingYears = 3;

/** 评估实施前提 — A8: peaked and settled (total and intensity), or for discrete manufacturing stable or falling. */
export function assessReadiness({
  type,
  totals,
  intensities,
  tolerance = Exact.of("0.05"),
  leastYears = 5,
}: ReadinessQuestion): Readiness {
  const isDiscrete = type === "discrete";
  const asked: readonly (readonly ["total" | "intensity", History])[] = isDiscrete
    ? [["total", totals]]
    : [
        ["total", totals],
        ["intensity", intensities ?? { years: totals.years, values: [] }],
      ];
  const looks = asked.map(([series, history]) =>
    look(series, history, isDiscrete ? settlingYears : leastYears, tolerance, isDiscrete),
  );
  const checks = looks.flatMap((each) => each.checks);
  const missing = [...new Set(looks.flatMap((each) => each.missing))].sort((one, other) => one - other);
  const isOpen = missing.length > 0 || checks.some(({ isMet }) => isMet === undefined);
  const isMet = checks.every((check) => check.isMet === true);
  return { answer: isOpen ? "yearsMissing" : isMet ? "met" : "notYet", missingYears: missing, checks };
}

function look(
  series: ReadinessCheck["series"],
  history: History,
  leastYears: number,
  tolerance: Exact,
  isDiscrete: boolean,
): { readonly checks: readonly ReadinessCheck[]; readonly missing: readonly number[] } {
  const at: Place = { input: series === "total" ? "totals" : "intensities" };
  const rule = isDiscrete ? discreteTrend : peaked;
  const figures = knownFigures(history);
  const span = spanOf(history);
  const last = span?.last ?? 0;
  const earliest = last - leastYears + 1;
  const first = span === undefined || isDiscrete || span.first > earliest ? earliest : span.first;
  const missing = span === undefined ? [] : yearsWithout(figures, first, last);
  const record: ReadinessCheck = {
    id: "record",
    series,
    isMet: span === undefined || missing.length > 0 ? undefined : true,
    figure: Exact.of(`${figures.length}`),
    limit: Exact.of(`${leastYears}`),
    findings: missing.length === 0 ? [] : [open(rule, "years-missing", at, yearsText(missing))],
  };
  const settled = settledCheck(series, figures, last, tolerance, at, rule);
  if (isDiscrete) return { checks: [record, settled], missing };
  const peak = peakCheck(series, missing.length === 0 ? figures : [], at);
  return { checks: [record, peak, settled], missing };
}

/** The last year with the highest figure lies before the two latest years. */
function peakCheck(
  series: ReadinessCheck["series"],
  figures: readonly YearFigure[],
  at: Place,
): ReadinessCheck {
  const [first] = figures;
  const last = figures.at(-1);
  if (first === undefined || last === undefined) {
    return { id: "peak", series, isMet: undefined, findings: [] };
  }
  const highest = figures.reduce((high, each) => (each.value.compare(high.value) >= 0 ? each : high), first);
  const isMet = highest.year < last.year - 1;
  const values = { found: `${highest.year}`, expected: `${last.year - 2}` };
  const findings = !isMet
    ? [against(peaked, "peak-too-late", at, values)]
    : highest === first
      ? [{ ...against(peaked, "peak-in-first-year", at, values), severity: "note" as const }]
      : [];
  return {
    id: "peak",
    series,
    isMet,
    figure: Exact.of(`${highest.year}`),
    limit: Exact.of(`${last.year - 2}`),
    findings,
  };
}

function settledCheck(
  series: ReadinessCheck["series"],
  figures: readonly YearFigure[],
  last: number,
  tolerance: Exact,
  at: Place,
  rule: Rule,
): ReadinessCheck {
  const latest = figures.filter(({ year }) => year > last - settlingYears);
  if (latest.length < settlingYears) return { id: "settled", series, isMet: undefined, findings: [] };
  const { isStable, isFalling, largestDeviation } = settlementOf(
    latest.map(({ value }) => value),
    tolerance,
  );
  const isMet = isStable || isFalling;
  const values = {
    found: largestDeviation === undefined ? "" : perCent(largestDeviation),
    expected: perCent(tolerance),
  };
  return {
    id: "settled",
    series,
    isMet,
    ...(largestDeviation === undefined ? {} : { figure: largestDeviation }),
    limit: tolerance,
    findings: isMet
      ? [{ ...against(rule, isStable ? "years-stable" : "years-falling", at, values), severity: "note" }]
      : [against(rule, "years-not-settled", at, values)],
  };
}

/** Six digits are enough to read; what goes on behind them is said by the sign. */
function perCent(share: Exact): string {
  const { text, isExact } = share.times(Exact.of("100")).toText(6);
  return isExact ? text : `${text}…`;
}

/** Years as a sentence lists them. */
export function yearsText(years: readonly number[]): {
  readonly found: string;
  readonly foundInEnglish: string;
} {
  return { found: years.join("、"), foundInEnglish: years.join(", ") };
}
