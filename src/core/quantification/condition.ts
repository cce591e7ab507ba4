import { error, type Finding, type FindingCode } from "../finding";
import { doublesOf, Exact, type Doubles } from "../number";
import { shown } from "../trace";

/**
 * 取值条件 — what an input may be, said by limits: on exact numbers and on whole columns of doubles it is the same test,
 * because a double lies on the same side of a limit as the decimal that was typed for it.
 */
export interface Condition {
  readonly input: string;
  readonly code: FindingCode;
  /** Not below this. */
  readonly least?: number;
  /** Above this. */
  readonly above?: number;
  /** Not above this. */
  readonly most?: number;
}

/** A quantity that has no meaning below zero. */
export function mustNotBeNegative(input: string): Condition {
  return { input, code: "negative", least: 0 };
}

/** A quantity that must be there: a calorific value, an output to divide by. */
export function mustBePositive(input: string): Condition {
  return { input, code: "not-positive", above: 0 };
}

/** A part of a whole, 0 to 1. */
export function mustBeShare(input: string): Condition {
  return { input, code: "share-out-of-range", least: 0, most: 1 };
}

/** Marks the rows whose number is refused. */
export function markRefused(
  { least = -Infinity, above = -Infinity, most = Infinity }: Condition,
  values: Float64Array,
  count: number,
  refused: Uint8Array,
): void {
  for (let row = 0; row < count; row += 1) {
    if (!lies(values[row] as number, least, above, most)) refused[row] = 1;
  }
}

/** Whether a condition holds for an exact number. */
export function holds({ least, above, most }: Condition, value: Exact): boolean {
  const side = (limit: number): number => value.compare(Exact.of(`${limit}`));
  return (
    (least === undefined || side(least) >= 0) &&
    (above === undefined || side(above) > 0) &&
    (most === undefined || side(most) <= 0)
  );
}

/** Why an input is refused; in a column, with the row of the first number that is. `undefined` where it is not. */
export function refusal(
  condition: Condition,
  value: Exact | readonly Exact[] | undefined,
): Finding | undefined {
  if (value === undefined) return undefined;
  if (value instanceof Exact) return holds(condition, value) ? undefined : broken(condition, value);
  const doubles = doublesOf(value);
  const row =
    doubles === undefined
      ? value.findIndex((each) => !holds(condition, each))
      : firstRefused(condition, doubles);
  const found = value[row];
  if (found === undefined) return undefined;
  const finding = broken(condition, found);
  return { ...finding, at: { ...finding.at, row: row + 1 } };
}

function firstRefused(
  { least = -Infinity, above = -Infinity, most = Infinity }: Condition,
  list: Doubles,
): number {
  for (let row = 0; row < list.length; row += 1) if (!lies(list.at(row), least, above, most)) return row;
  return -1;
}

/** Whether a double, and with it the decimal that was typed for it, lies within limits; NaN does not. */
function lies(value: number, least: number, above: number, most: number): boolean {
  return value >= least && value > above && value <= most;
}

function broken({ code, input }: Condition, value: Exact): Finding {
  return error(code, input, { found: shown(value) });
}
