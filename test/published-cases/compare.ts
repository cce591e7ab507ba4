import { conversion, Exact, parseUnit, roundTo } from "../../src/core";
import { bareUnit, type PublishedCase } from "./case";

/** Whether a result reproduces what was published, to the precision in which it was printed. */
export function reproduces(given: PublishedCase, result: number, unit: string | undefined): boolean {
  const { value, printed_precision: precision } = given.expected;
  const calculated = inUnitOf(given, result, unit);
  const published = Exact.of(value);
  const place = /^\s*(\d*\.?\d+(?:[eE][+-]?\d+)?)\s*\(last printed place/.exec(precision)?.[1];
  if (place === undefined) {
    const difference = calculated.minus(published);
    const size = difference.isNegative() ? difference.negated() : difference;
    const scale = published.isNegative() ? published.negated() : published;
    return size.compare(scale.times(Exact.of("1e-12"))) <= 0;
  }
  const mode = /half-even|GB\/T 8170/i.test(precision) ? "half-even" : "half-up";
  return roundTo(calculated, placesOf(place), mode).compare(published) === 0;
}

/** `0.01` is two places, `1` none, `100` minus two. */
function placesOf(place: string): number {
  return -Math.round(Math.log10(Number(place)));
}

/** The result in the unit of the printed value: kilograms per kilogram where one kilogram was burnt, and the like. */
function inUnitOf(given: PublishedCase, result: number, unit: string | undefined): Exact {
  const exact = Exact.fromDouble(result);
  if (exact === undefined) throw new RangeError(`no number: ${result}`);
  const [printed = ""] = bareUnit(given.expected.unit).split("/");
  if (unit === undefined) return exact;
  const from = parseUnit(unit);
  const to = parseUnit(printed);
  if (!("unit" in from && "unit" in to)) return exact;
  const converted = conversion(from.unit, to.unit);
  return "factor" in converted ? exact.times(converted.factor) : exact;
}
