import type { Finding } from "../../finding";
import type { ClearanceRow } from "../../ledger";
import { Exact } from "../../number";
import { clearanceRules } from "../../standards";
import { against, open } from "../finding-of-rule";
import { smaller } from "./double-use";
import { foldedWord } from "../../text/folded-word";

/** 一年的履约 — allowances due against what is held and the CCER that may be used, in tCO2e; cost in yuan. */
export interface ClearancePosition {
  readonly row: ClearanceRow;
  /** The most CCER that may clear. */
  readonly cap: Exact | undefined;
  readonly usableCcer: Exact | undefined;
  readonly held: Exact | undefined;
  /** Above zero a surplus, below zero a shortfall. */
  readonly balance: Exact | undefined;
  /** What filling the shortfall costs; below zero what the surplus would bring. */
  readonly cost: Exact | undefined;
  readonly findings: readonly Finding[];
}

/** 履约头寸 — the position of each year. A figure that is not there is not zero: then there is no balance. */
export function clearancePositions(rows: readonly ClearanceRow[]): readonly ClearancePosition[] {
  const seen = new Map<string, number>();
  for (const { fields } of rows) {
    const year = foldedWord(fields.year.value ?? "");
    seen.set(year, (seen.get(year) ?? 0) + 1);
  }
  return rows.map((row) => positionOf(row, (seen.get(foldedWord(row.fields.year.value ?? "")) ?? 0) > 1));
}

/** 5% 上限 — the share of the amount due that CCER may clear, in whole tonnes rounded down. */
export function ccerCap(due: Exact): Exact {
  return due.isNegative() ? Exact.zero : due.times(clearanceRules.ccerShare).split().whole;
}

function positionOf(row: ClearanceRow, isTwice: boolean): ClearancePosition {
  const { year, due, allocated, purchased, surrendered, ccer, price } = row.fields;
  const { cap: capRule, position: rule } = clearanceRules;
  const findings: Finding[] = [];
  if (isTwice) findings.push(against(rule, "clearance-year-twice", year.at, { found: year.value ?? "" }));
  for (const field of [due, allocated, purchased, ccer]) {
    if (field.value === undefined) findings.push(open(rule, "clearance-figure-missing", field.at));
    else if (field.value.isNegative()) {
      findings.push(against(rule, "clearance-figure-missing", field.at));
    }
  }
  const cap = due.value === undefined ? undefined : ccerCap(due.value);
  const used = ccer.value;
  if (cap !== undefined && used !== undefined && used.compare(cap) > 0) {
    const values = { found: used.toText().text, limit: cap.toText().text };
    findings.push(against(capRule, "clearance-cap-exceeded", ccer.at, values));
  }
  const held = plus(allocated.value, purchased.value);
  const given = surrendered.value;
  if (held !== undefined && given !== undefined && given.compare(held) > 0) {
    const values = { found: given.toText().text, limit: held.toText().text };
    findings.push(against(rule, "clearance-surrender-exceeds-held", surrendered.at, values));
  }
  const usableCcer = cap === undefined || used === undefined ? undefined : smaller(used, cap);
  const isUsable = [due, allocated, purchased, ccer].every(({ value }) => value?.isNegative() === false);
  const covered = plus(held, usableCcer);
  const balance =
    !isUsable || covered === undefined || due.value === undefined ? undefined : covered.minus(due.value);
  if (balance?.isNegative() === true) {
    const found = balance.negated().toText().text;
    findings.push(against(rule, "clearance-short", due.at, { found }));
  }
  const cost =
    balance === undefined || price.value === undefined ? undefined : balance.negated().times(price.value);
  return { row, cap, usableCcer, held, balance, cost, findings };
}

function plus(first: Exact | undefined, second: Exact | undefined): Exact | undefined {
  return first === undefined || second === undefined ? undefined : first.plus(second);
}
