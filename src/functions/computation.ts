import type { Exact } from "../core";
import { error, explain, failure, success, type Given, type Method, type Outcome, type Trace } from "../core";

/** 一次计算 — a number with the way it came about; the way is only written out when somebody asks. */
export interface Computation {
  readonly kind: "computation";
  readonly outcome: Outcome<Exact>;
  readonly explain: () => Outcome<ExplainedNumber>;
}

/** A trace, and the conversion that followed it where units were given. */
export interface ExplainedNumber extends Trace {
  readonly conversion?: { readonly factor: string; readonly from: string; readonly to: string };
}

/** From the unit in which a formula gives its result to the unit of the function's result. */
export interface Conversion {
  readonly factor: Exact;
  readonly from: string;
  readonly to: string;
}

/** Carries out one formula on one set of numbers. */
export function compute<Input extends Given>(
  method: Method<Input>,
  given: Input,
  conversion?: Conversion,
): Computation {
  const outcome = method.calculate(given);
  return {
    kind: "computation",
    outcome:
      outcome.ok && conversion !== undefined ? success(outcome.value.times(conversion.factor)) : outcome,
    explain: () => explained(method, given, conversion),
  };
}

/** A computation that could not begin because its inputs are not right. */
export function refused(outcome: Outcome<Exact>): Computation {
  return {
    kind: "computation",
    outcome,
    explain: () => (outcome.ok ? failure(error("no-rows")) : failure(outcome.finding)),
  };
}

function explained<Input extends Given>(
  method: Method<Input>,
  given: Input,
  conversion: Conversion | undefined,
): Outcome<ExplainedNumber> {
  const trace = explain(method, given);
  const outcome = method.calculate(given);
  if (!trace.ok || !outcome.ok || conversion === undefined) return trace;
  const result = outcome.value.times(conversion.factor).toText();
  return success({
    ...trace.value,
    result: result.text,
    isResultExact: result.isExact,
    conversion: { factor: conversion.factor.toText().text, from: conversion.from, to: conversion.to },
  });
}
