import { standardIds, type ClauseRef, type StandardId } from "../finding";
import * as cieccpa061 from "./cieccpa061";
import { clauses, isWithin, placeOfClause } from "./clause-list";
import * as db14 from "./db14";
import * as db43 from "./db43";
import * as dzjn108 from "./dzjn108";
import * as guide from "./guide";
import type { Rule } from "./rule";

/** 全部规则 — every rule of every standard, in the order of the texts. */
export const rules: readonly Rule[] = [
  ...new Set(
    [guide, cieccpa061, db14, db43, dzjn108]
      .flatMap((standard) => Object.values<unknown>(standard))
      .flatMap((chapter) => (isObject(chapter) ? Object.values(chapter).filter(isRule) : [])),
  ),
].sort((first, second) => placeOf(first) - placeOf(second));

/** 条款的说明 — the rules that stand under a clause, in our own words. */
export function rulesOf(clause: ClauseRef): readonly Rule[] {
  return rules.filter((rule) => rule.clause === clause);
}

/** The rules of a clause and of everything below it; of a standard, all its rules. */
export function rulesWithin(outer: ClauseRef | StandardId): readonly Rule[] {
  const standard = standardIds.find((id) => id === outer);
  return standard === undefined
    ? rules.filter(({ clause }) => isWithin(clause, outer as ClauseRef))
    : rules.filter(({ clause }) => clause.startsWith(`${standard} `));
}

/** Chapters also export what rules rest on: functions, lists, criteria. */
function isRule(value: unknown): value is Rule {
  return isObject(value) && "clause" in value && "modality" in value && "says" in value;
}

function isObject(value: unknown): value is object {
  return typeof value === "object" && value !== null;
}

/** A clause that the texts do not have stands last; a test keeps such rules out. */
function placeOf({ clause }: Rule): number {
  return placeOfClause(clause) ?? clauses.length;
}
