import type { ClauseRef, Outcome, RequirementId } from "../finding";
import { Exact } from "../number";
import { allTerms, shown, type Notation, type Trace, type TracedNumber } from "../trace";
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
  /** The number that the standard gives the formula, such as `2`. */
  readonly equation?: string;
  /** The formula in the symbols of `symbols`. */
  readonly writes: string;
  readonly symbols: Readonly<Record<keyof Input & string, string>>;
  readonly calculate: (given: Input) => Outcome<Exact>;
  /** What `calculate` carries out, for whole columns; absent where the method is more than an arithmetic formula. */
  readonly formula?: Formula;
  /** The formula with the numbers put in; only where writing it symbol by symbol would not do. */
  readonly substitutes?: (given: Input, write: Notation["number"], writeSum: WriteSum) => string;
}

/** Writes the terms of a sum, all of them or the first of many. */
export type WriteSum = NonNullable<Notation["sum"]>;

const plain: Notation = { number: shown };

/** Explains one calculation: the same inputs, the same formula, every number shown in the notation asked for. */
export function explain<Input extends Given>(
  method: Method<Input>,
  given: Input,
  notation: Notation = plain,
): Outcome<Trace> {
  const outcome = method.calculate(given);
  if (!outcome.ok) return outcome;
  const { text, isExact } = outcome.value.toText(34);
  const entries = Object.entries(method.symbols) as [keyof Input & string, string][];
  return {
    ok: true,
    value: {
      requirement: method.requirement,
      clauses: method.clauses,
      ...(method.equation === undefined ? {} : { equation: method.equation }),
      formula: method.writes,
      given: entries.flatMap(([input, symbol]) => {
        const values = given[input];
        return values === undefined ? [] : [tracedNumber(symbol, values)];
      }),
      substituted: substituted(method, given, entries, notation),
      result: text,
      isResultExact: isExact,
    },
  };
}

/** A column is only written out when somebody looks at it. */
function tracedNumber(symbol: string, values: Exact | readonly Exact[]): TracedNumber {
  return {
    symbol,
    get values() {
      return [values].flat().map(shown);
    },
  };
}

type Entry<Input extends Given> = readonly [keyof Input & string, string];

function substituted<Input extends Given>(
  method: Method<Input>,
  given: Input,
  entries: readonly Entry<Input>[],
  notation: Notation,
): string {
  return method.substitutes === undefined
    ? symbolBySymbol(method, given, entries, notation)
    : method.substitutes(given, notation.number, notation.sum ?? allTerms);
}

/** Puts numbers in the places of symbols; of one that was left out what stands for it, or a dash where that is nothing. */
function symbolBySymbol<Input extends Given>(
  method: Method<Input>,
  given: Input,
  entries: readonly Entry<Input>[],
  { number, sum = allTerms }: Notation,
): string {
  const inputs = new Map<string, keyof Input & string>(entries.map(([input, symbol]) => [symbol, input]));
  const right = method.writes.slice(method.writes.indexOf("=") + 1).trim();
  return right.replace(/[\p{L}_][\p{L}\p{N}_]*/gu, (symbol) => {
    const input = inputs.get(symbol);
    const value = input === undefined ? undefined : given[input];
    if (input === undefined) return symbol;
    if (value === undefined) return leftOut(method.formula?.defaults[input], input, number);
    const terms = [value].flat().map((one) => ({
      text: one.isNegative() ? `(${number(one, input)})` : number(one, input),
      value: () => one,
    }));
    if (terms.length === 1) return terms[0]?.text ?? "";
    return symbol === right ? sum(terms) : `(${sum(terms)})`;
  });
}

function leftOut(standing: Given[string], input: string, write: Notation["number"]): string {
  return standing instanceof Exact && !standing.isZero() ? write(standing, input) : "(—)";
}
