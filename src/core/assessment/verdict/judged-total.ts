import type { ClauseRef, Finding } from "../../finding";
import { sum, type Exact } from "../../number";

/** 计入结果 — what became of one row in a standard's total. */
export type Counted = "added" | "subtracted" | "apart" | "leftOut";

/** 总量的一行 — a row with what it adds to the total; a subtracted row has a negative one. */
export interface TotalLine {
  /** The row of the table, counted from 1. */
  readonly row: number;
  readonly as: Counted;
  readonly clause: ClauseRef;
  /** Nothing where the amount is missing, and where the row is not in the total. */
  readonly share: Exact | undefined;
}

/** 缺项 — something that has to be known for a total, and the names under which the user knows it. */
export interface Gap {
  readonly of: "emissions" | "upstream" | "removals";
  readonly names: readonly string[];
  readonly findings: readonly Finding[];
}

/** 判定的总量 — the total that one standard judges: what is known of it, and what is missing. */
export interface JudgedTotal {
  readonly known: Exact;
  readonly gaps: readonly Gap[];
  readonly lines: readonly TotalLine[];
  readonly findings: readonly Finding[];
  /** Electricity stands in it as the contracts count it, so that green power is zero already. */
  readonly isMarketBased: boolean;
}

/** A missing emission is at least zero: what is known is then the least that the total can be. */
export function mayRise({ gaps }: JudgedTotal): boolean {
  return gaps.some(({ of }) => of !== "removals");
}

/** A missing removal may bring the total down without a limit. */
export function mayFall({ gaps }: JudgedTotal): boolean {
  return gaps.some(({ of }) => of === "removals");
}

/** 总量数值 — a total that the caller has added up: amounts only, taken as the standard's own total. */
export function totalOfAmounts(amounts: readonly (Exact | undefined)[]): JudgedTotal {
  const stated = amounts.filter((amount) => amount !== undefined);
  const isComplete = stated.length === amounts.length && amounts.length > 0;
  return {
    known: sum(stated),
    gaps: isComplete ? [] : [{ of: "emissions", names: [], findings: [] }],
    lines: [],
    findings: [],
    isMarketBased: false,
  };
}
