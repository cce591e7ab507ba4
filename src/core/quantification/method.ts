import type { ClauseRef, Outcome, RequirementId } from "../finding";
import type { Exact } from "../number";
import { shown, type Trace } from "../trace";
import type { Formula } from "./formula";

/** What goes into a formula: one number, or a column of them, by the identifier of the input. */
export type Given = Readonly<Record<string, Exact | readonly Exact[] | undefined>>;

/**
 * 核算方法 — one formula of the standards: where it stands, how it is written, and how it is carried out. The citation is
 * part of the type; a formula without a clause cannot be declared.
 */
export interface Method<Input extends Given> {
  readonly requirement: RequirementId;
  readonly clauses: readonly ClauseRef[];
  /** The formula in the symbols of `symbols`. */
  readonly writes: string;
  readonly symbols: Readonly<Record<keyof Input & string, string>>;
  readonly calculate: (given: Input) => Outcome<Exact>;
  /** What `calculate` carries out, for whole columns; absent where the method is more than an arithmetic formula. */
  readonly formula?: Formula;
  /** The formula with the numbers put in; only where writing it symbol by symbol would not do. */
  readonly substitutes?: (given: Input) => string;
}

/** Explains one calculation: the same inputs, the same formula, every number shown. */
export function explain<Input extends Given>(method: Method<Input>, given: Input): Outcome<Trace> {
  const outcome = method.calculate(given);
  if (!outcome.ok) return outcome;
  const { text, isExact } = outcome.value.toText(34);
  const entries = Object.entries(method.symbols) as [keyof Input & string, string][];
  return {
    ok: true,
    value: {
      requirement: method.requirement,
      clauses: method.clauses,
      formula: method.writes,
      given: entries.flatMap(([input, symbol]) => {
        const values = given[input];
        return values === undefined ? [] : [{ symbol, values: [values].flat().map(shown) }];
      }),
      substituted: method.substitutes?.(given) ?? substituted(method, given, entries),
      result: text,
      isResultExact: isExact,
    },
  };
}

function substituted<Input extends Given>(
  method: Method<Input>,
  given: Input,
  entries: readonly [keyof Input & string, string][],
): string {
  const numbers = new Map(entries.map(([input, symbol]) => [symbol, given[input]]));
  const right = method.writes.slice(method.writes.indexOf("=") + 1);
  return right
    .replace(/[\p{L}_][\p{L}\p{N}_]*/gu, (symbol) => {
      const value = numbers.get(symbol);
      if (value === undefined) return symbol;
      const all = [value]
        .flat()
        .map((number) => (number.isNegative() ? `(${shown(number)})` : shown(number)));
      return all.length === 1 ? (all[0] ?? "") : `(${all.join(" + ")})`;
    })
    .trim();
}
