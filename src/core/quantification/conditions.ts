import { error, failure, type Outcome } from "../finding";
import { Exact } from "../number";
import { shown } from "../trace";

type Refusal = Outcome<Exact> | undefined;

/** A quantity that has no meaning below zero. */
export function mustNotBeNegative(input: string, value: Exact): Refusal {
  return value.isNegative() ? failure(error("negative", input, { found: shown(value) })) : undefined;
}

/** A quantity that must be there: a calorific value, an output to divide by. */
export function mustBePositive(input: string, value: Exact): Refusal {
  return value.isNegative() || value.isZero()
    ? failure(error("not-positive", input, { found: shown(value) }))
    : undefined;
}

/** A part of a whole, 0 to 1. */
export function mustBeShare(input: string, value: Exact): Refusal {
  return value.isNegative() || value.compare(Exact.one) > 0
    ? failure(error("share-out-of-range", input, { found: shown(value) }))
    : undefined;
}

/** The first refusal, if there is one. */
export function firstRefusal(...refusals: readonly Refusal[]): Refusal {
  return refusals.find((refusal) => refusal !== undefined);
}
