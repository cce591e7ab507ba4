import type { Finding, Place } from "../../finding";
import { db43 } from "../../standards";
import { contains, dateText, period, type Period, type PlainDate } from "../../time";
import { against } from "../finding-of-rule";

/** 读数日 — the day of one reading. */
export interface Reading {
  readonly date: PlainDate;
  readonly at: Place;
}

/** 证书 — one certificate: from and to as written, perhaps reversed. */
export interface Certificate {
  readonly from: PlainDate;
  readonly to: PlainDate;
  readonly at: Place;
}

/** 有效期核对 — how many readings lie within a valid calibration, and what is wrong. */
export interface CalibrationReport {
  readonly readings: number;
  readonly covered: number;
  readonly findings: readonly Finding[];
}

const rule = db43.meters.calibrated;

/** 核对有效期 — B10: on the day of every reading a calibration is valid; first and last day count. */
export function calibrationCoverage(
  readings: readonly Reading[],
  certificates: readonly Certificate[],
): CalibrationReport {
  const valid: Period[] = [];
  const reversed: Finding[] = [];
  for (const { from, to, at } of certificates) {
    const own = period(from, to);
    if (own !== undefined) valid.push(own);
    else reversed.push(against(rule, "calibration-reversed", at, { from: dateText(from), to: dateText(to) }));
  }
  const uncovered = readings.filter(({ date }) => !valid.some((own) => contains(own, date)));
  return {
    readings: readings.length,
    covered: readings.length - uncovered.length,
    findings: [
      ...reversed,
      ...uncovered.map(({ date, at }) =>
        against(rule, "calibration-not-valid", at, { found: dateText(date) }),
      ),
    ],
  };
}
