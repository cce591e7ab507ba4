import type { ClauseRef } from "../finding";
import * as cieccpa061 from "./cieccpa061";
import * as db14 from "./db14";
import * as db43 from "./db43";
import * as dzjn108 from "./dzjn108";
import * as guide from "./guide";
import type { Rule } from "./rule";

/** 全部规则 — every rule of every standard, in the order of the texts. */
export const rules: readonly Rule[] = [guide, cieccpa061, db14, db43, dzjn108].flatMap((standard) =>
  Object.values(standard).flatMap((chapter) => (typeof chapter === "function" ? [] : Object.values(chapter))),
);

/** 条款的说明 — the rules that stand under a clause, in our own words. */
export function rulesOf(clause: ClauseRef): readonly Rule[] {
  return rules.filter((rule) => rule.clause === clause);
}
