import type { Finding, Place } from "../../finding";
import { Exact } from "../../number";
import { conversion, type Unit } from "../../unit";
import { likelyFactors, usualUnitsLike } from "./likely-factors";
import type { ValueRange } from "./value-range";

/** What a value would be if it had gone wrong by a ratio. */
interface Reading {
  /** In the unit of the range. */
  readonly meant: Exact;
  /** The unit in which the typed number fits; absent where only a ratio explains it. */
  readonly unit?: Unit;
  readonly ratioText?: string;
}

/**
 * 按一般范围诊断 — a value outside its usual range that a common slip would bring inside. `undefined` for a value inside, and
 * for zero, which is stated and not mistyped.
 */
export function slipByRange(
  value: Exact,
  unit: Unit | undefined,
  range: ValueRange,
  at: Place,
): Finding | undefined {
  if (value.isZero()) return undefined;
  const given = unit ?? range.unit;
  const found = inUnit(value, given, range);
  if (found === undefined || isInside(found, range)) return undefined;
  const values = {
    found: readable(value),
    unit: unitWords(given),
    low: readable(inGiven(range.low, given, range)),
    high: readable(inGiven(range.high, given, range)),
    subject: range.subject.zh,
    subjectInEnglish: range.subject.en,
    source: range.source.zh,
    sourceInEnglish: range.source.en,
  };
  const reading = readingIn(value, given, range) ?? readingBy(found, range);
  if (reading === undefined) return { code: "value-outside-range", severity: "warning", at, values };
  const isHigh = found.compare(reading.meant) > 0;
  const ratio = isHigh ? found.dividedBy(reading.meant) : reading.meant.dividedBy(found);
  return {
    code: "slip-by-range",
    severity: "warning",
    at,
    values: {
      ...values,
      factor: reading.ratioText ?? readable(ratio),
      direction: isHigh ? "high" : "low",
      meant: readable(inGiven(reading.meant, given, range)),
      meantUnit: reading.unit === undefined ? "" : readAs(reading.unit, "小数"),
      meantUnitInEnglish: reading.unit === undefined ? "" : readAs(reading.unit, "a fraction"),
    },
  };
}

/** The same number read in another usual unit. */
function readingIn(value: Exact, given: Unit, range: ValueRange): Reading | undefined {
  for (const unit of usualUnitsLike(given)) {
    const meant = inUnit(value, unit, range);
    if (meant !== undefined && isInside(meant, range)) return { meant, unit };
  }
  return undefined;
}

/** The common ratio that brings the value nearest to the middle of the range. */
function readingBy(found: Exact, range: ValueRange): Reading | undefined {
  const middle = range.low.times(range.high);
  let best: { readonly reading: Reading; readonly distance: Exact } | undefined;
  for (const { ratio, text } of likelyFactors(range.unit)) {
    for (const meant of [found.dividedBy(ratio), found.times(ratio)]) {
      if (!isInside(meant, range)) continue;
      const apart = meant.times(meant).dividedBy(middle);
      const distance = apart.compare(Exact.one) < 0 ? Exact.one.dividedBy(apart) : apart;
      if (best === undefined || distance.compare(best.distance) < 0) {
        best = { reading: { meant, ratioText: text }, distance };
      }
    }
  }
  return best?.reading;
}

function isInside(value: Exact, { low, high }: ValueRange): boolean {
  return value.compare(low) >= 0 && value.compare(high) <= 0;
}

function inUnit(value: Exact, unit: Unit, range: ValueRange): Exact | undefined {
  const found = conversion(unit, range.unit);
  if ("factor" in found) return value.times(found.factor);
  // Between 0 °C and 20 °C lie seven per cent: too little to matter for an order of magnitude.
  return found.mismatch.kind === "state" ? value.times(unit.ratio).dividedBy(range.unit.ratio) : undefined;
}

function inGiven(value: Exact, given: Unit, { unit }: ValueRange): Exact {
  return value.times(unit.ratio).dividedBy(given.ratio);
}

/** The unit behind a number; a number without dimension needs none. */
function unitWords({ text }: Unit): string {
  return text === "1" ? "" : ` ${text}`;
}

function readAs({ text }: Unit, fraction: string): string {
  return text === "1" ? fraction : text;
}

/** Six digits are enough to recognise a value by. */
function readable(value: Exact): string {
  return value.toText(6).text;
}
