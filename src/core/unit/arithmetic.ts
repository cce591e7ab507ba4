import { Exact } from "../number";
import { combine, equalDimensions, type Dimensions } from "./dimension";
import type { GasState, Unit } from "./unit";

/** 单位之积 — the product of two units. */
export function multiply(first: Unit, second: Unit): Unit {
  const text =
    first.text === "1"
      ? second.text
      : second.text === "1"
        ? first.text
        : `${bracketed(first.text, /\//)}·${bracketed(second.text, /\//)}`;
  const dimensions = combine(first.dimensions, second.dimensions, 1);
  return made(text, dimensions, first.ratio.times(second.ratio), [first, second]);
}

/** 单位之商 — the first unit per the second. */
export function divide(first: Unit, second: Unit): Unit {
  const text = second.text === "1" ? first.text : `${first.text}/${bracketed(second.text, /[/·]/)}`;
  const dimensions = combine(first.dimensions, second.dimensions, -1);
  return made(text, dimensions, first.ratio.dividedBy(second.ratio), [first, second]);
}

/** 单位的幂 — the unit to a whole power other than zero. */
export function power(unit: Unit, exponent: number): Unit {
  const factor = exponent < 0 ? Exact.one.dividedBy(unit.ratio) : unit.ratio;
  const ratio = Array.from({ length: Math.abs(exponent) }, () => factor).reduce((product, each) =>
    product.times(each),
  );
  const text = `${bracketed(unit.text, /[/·^ \d]/)}^${exponent}`;
  return made(text, combine({}, unit.dimensions, exponent), ratio, [unit]);
}

/** 量纲相同 — whether both measure the same thing; the state of a gas volume is not looked at. */
export function sameDimension(first: Unit, second: Unit): boolean {
  return equalDimensions(first.dimensions, second.dimensions);
}

/**
 * Why one unit does not convert into another: they measure different things, or gas volumes at different
 * states.
 */
export interface UnitMismatch {
  readonly kind: "dimension" | "state";
  readonly from: Unit;
  readonly to: Unit;
}

/** 换算系数 — the exact factor by which a value in `from` is multiplied to stand in `to`. */
export function conversion(
  from: Unit,
  to: Unit,
): { readonly factor: Exact } | { readonly mismatch: UnitMismatch } {
  if (!sameDimension(from, to)) return { mismatch: { kind: "dimension", from, to } };
  if (common(from.state, to.state) === "mixed") return { mismatch: { kind: "state", from, to } };
  return { factor: from.ratio.dividedBy(to.ratio) };
}

/** A state lives as long as there is a volume; a clash of states stays even when the volumes cancel. */
function made(text: string, dimensions: Dimensions, ratio: Exact, parts: readonly Unit[]): Unit {
  const state = parts.map((part) => part.state).reduce(common);
  const unit = { dimensions, ratio, text };
  const hasVolume = dimensions.volume !== undefined;
  return state !== undefined && (hasVolume || state === "mixed") ? { ...unit, state } : unit;
}

/** Unstated goes with both states; two different ones do not go together. */
function common(first: GasState | undefined, second: GasState | undefined): GasState | undefined {
  if (first === undefined || second === undefined) return first ?? second;
  return first === second ? first : "mixed";
}

function bracketed(text: string, where: RegExp): string {
  return where.test(text) ? `(${text})` : text;
}
