import type { ClauseRef, RequirementId } from "../finding";
import type { Exact } from "../number";

/** 一个量 — one number of a formula as the explanation shows it. */
export interface TracedNumber {
  readonly symbol: string;
  /** The exact decimal text; one per row where the symbol stands for a column. */
  readonly values: readonly string[];
}

/**
 * 计算过程 — how a number came about: the clause, the formula, what was put in, what came out. A reviewer can recompute
 * every number from it by hand.
 */
export interface Trace {
  readonly requirement: RequirementId;
  readonly clauses: readonly ClauseRef[];
  /** The number that the standard gives the formula, such as `2`. */
  readonly equation?: string;
  /** The formula in the symbols of the standard. */
  readonly formula: string;
  readonly given: readonly TracedNumber[];
  /** The formula with the numbers put in, where it is short enough to be read. */
  readonly substituted: string;
  readonly result: string;
  /** False where the result has no finite decimal text, such as a third. */
  readonly isResultExact: boolean;
}

/** 写法 — how the numbers of a formula are written where they are put in: plainly, or grouped and with their units. */
export interface Notation {
  readonly number: (value: Exact, input: string) => string;
  /** How the terms of a sum are written; left out, all of them with `+` between. */
  readonly sum?: (terms: readonly Term[]) => string;
}

/** 项 — one term of a sum as it is written, and what it comes to, worked out when somebody asks. */
export interface Term {
  readonly text: string;
  readonly value: () => Exact;
}

/** The terms of a sum, all of them. */
export function allTerms(terms: readonly Term[]): string {
  return terms.map(({ text }) => text).join(" + ");
}

/** Writes a number for people: all its digits where there are few, otherwise the first 17 with `…`. */
export function shown(value: Exact): string {
  const { text, isExact } = value.toText(17);
  return isExact ? text : `${text}…`;
}
