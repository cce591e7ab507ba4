import type { Exact, Formula, UnitConversion } from "../core";
import type { Inputs } from "./inputs";
import {
  calculateDouble,
  error,
  explain,
  failure,
  success,
  type Given,
  type Method,
  type Notation,
  type Outcome,
  type Trace,
} from "../core";

/** 一次计算 — a number with the way it came about; the way is only written out when somebody asks. */
export interface Computation {
  readonly kind: "computation";
  readonly outcome: Outcome<Exact>;
  /** The double nearest to the outcome, where it is known without the exact calculation. */
  readonly double?: number | undefined;
  readonly explain: (notate?: Notate) => Outcome<ExplainedNumber>;
}

/** A trace, and the conversion that followed it where units were given. */
export interface ExplainedNumber extends Trace {
  readonly conversion?: { readonly factor: string; readonly from: string; readonly to: string };
  /** The cells whose numbers were taken, where the function chose among them and the call told their addresses. */
  readonly cells?: readonly string[];
}

/** How numbers are written, given the units of the first inputs of the formula in the order of its symbols. */
export type Notate = (units: Readonly<Record<string, string>>) => Notation;

/** 公式计算 — one formula on one set of numbers, carried out when somebody asks for the result. */
export class FormulaComputation implements Computation {
  readonly kind = "computation";
  private calculated: Outcome<Exact> | undefined;
  private nearest: number | undefined;

  constructor(
    private readonly method: Method<Given>,
    readonly given: Given,
    readonly conversion: UnitConversion | undefined,
  ) {}

  get formula(): Formula | undefined {
    return this.method.formula;
  }

  get outcome(): Outcome<Exact> {
    this.calculated ??= this.calculate();
    return this.calculated;
  }

  get double(): number | undefined {
    if (this.formula === undefined || this.calculated !== undefined) return undefined;
    this.nearest ??= calculateDouble(this.formula, this.given, this.conversion?.factor);
    return this.nearest;
  }

  explain(notate?: Notate): Outcome<ExplainedNumber> {
    return explained(this.method, this.given, this.conversion, notate);
  }

  private calculate(): Outcome<Exact> {
    const outcome = this.method.calculate(this.given);
    return outcome.ok && this.conversion !== undefined
      ? success(outcome.value.times(this.conversion.factor))
      : outcome;
  }
}

/** 已知的数 — a number that is known already; how it came about is worked out when somebody asks. */
export class KnownNumber implements Computation {
  readonly kind = "computation";

  constructor(
    readonly double: number,
    private readonly inputs: Inputs,
    private readonly derive: (inputs: Inputs) => Computation,
  ) {}

  get outcome(): Outcome<Exact> {
    return this.derive(this.inputs).outcome;
  }

  explain(notate?: Notate): Outcome<ExplainedNumber> {
    return this.derive(this.inputs).explain(notate);
  }
}

/** Carries out one formula on one set of numbers. */
export function compute<Input extends Given>(
  method: Method<Input>,
  given: Input,
  conversion?: UnitConversion,
): Computation {
  return new FormulaComputation(method as Method<Given>, given, conversion);
}

/** 取数的单元格 — a computation over numbers that were chosen among others: its explanation tells from which cells. */
export function takenFrom(computation: Computation, cells: () => readonly string[]): Computation {
  return {
    kind: "computation",
    outcome: computation.outcome,
    explain: (notate) => {
      const explained = computation.explain(notate);
      return explained.ok ? success({ ...explained.value, cells: cells() }) : explained;
    },
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
  conversion: UnitConversion | undefined,
  notate: Notate | undefined,
): Outcome<ExplainedNumber> {
  const inputs = Object.keys(method.symbols);
  const units = (conversion?.units ?? []).map((unit, index): [string, string] => [inputs[index] ?? "", unit]);
  const trace = explain(method, given, notate?.(Object.fromEntries(units)));
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
