import { failure, success, type Outcome } from "../../finding";
import type { OwnFactorRow } from "../../ledger";
import type { Exact } from "../../number";
import { factorOf, type FactorAnswer } from "../../tables";
import type { Period } from "../../time";
import { findOwnFactor, type OwnFactor } from "./own-factors";

/** 因子提问 — an item and a quantity for a period, and the edition of the library that may answer in its turn. */
export interface FactorAsked {
  readonly key: string;
  readonly what?: string | undefined;
  readonly when?: Period | undefined;
  /** Without it the library is not asked. */
  readonly edition?: string | undefined;
}

/** 采用的因子 — the value that counts, and whether it is the enterprise's own or the default of the library. */
export type EffectiveFactor = { readonly value: Exact; readonly unit: string } & (
  | { readonly kind: "own"; readonly own: OwnFactor }
  | { readonly kind: "default"; readonly answer: FactorAnswer }
);

/**
 * 采用哪个因子 — note 5 of 8.2.5.3 in order: what was measured or calculated from measurements, then the default of the
 * edition named, then what a supplier or somebody else says. An own factor that is there but cannot be used (expired, twice,
 * without source) is told and never passed over in silence.
 */
export function effectiveFactor(rows: readonly OwnFactorRow[], asked: FactorAsked): Outcome<EffectiveFactor> {
  const { key, what, when, edition } = asked;
  const own = findOwnFactor(rows, key, what, when);
  if (own.ok && (own.value.isBeforeDefault || edition === undefined)) return success(ownAnswer(own.value));
  if (!own.ok && (own.finding.code !== "own-factor-missing" || edition === undefined)) {
    return failure(own.finding);
  }
  const library = factorOf({ key, what, edition }, when?.to.year);
  if (library.ok) {
    const { value, factor } = library.value;
    return success({ kind: "default", value, unit: factor.unit, answer: library.value });
  }
  return own.ok ? success(ownAnswer(own.value)) : failure(library.finding);
}

function ownAnswer(own: OwnFactor): EffectiveFactor {
  return { kind: "own", value: own.value, unit: own.unit, own };
}
