import { findAccountingSubject, type AccountingSubject } from "./accounting-standards";
import { measureGroups, type MeasureExample, type MeasureGroupId } from "./measure-example-rows";
import measuresJson from "./measure-examples.json";

export { measureGroups, type MeasureExample, type MeasureGroupId } from "./measure-example-rows";

/** 措施目录 — every measure that GUIDE, CIECCPA061 and DZJN108 name, in their order. */
export const measureExamples = measuresJson.rows as readonly MeasureExample[];

/** The groups that an industry belongs to: often none, then only the measures of every industry fit. */
export type MeasureGroupAnswer =
  | { readonly groups: readonly MeasureGroupId[] }
  | { readonly ambiguous: readonly AccountingSubject[] }
  | { readonly unknown: true };

/** 行业 → 措施的行业组 — by the words of a group, otherwise by the accounting standard of the industry. */
export function findMeasureGroups(industry: string): MeasureGroupAnswer {
  const plain = industry.normalize("NFKC").trim().toLowerCase();
  const named = measureGroups.filter(({ text, words }) =>
    [text.zh, text.en, ...words].some((word) => word === plain),
  );
  if (named.length > 0) return { groups: named.map(({ id }) => id) };
  const answer = findAccountingSubject(industry);
  if ("unknown" in answer || "ambiguous" in answer) return answer;
  if ("general" in answer) return { groups: [] };
  return { groups: measureGroups.filter(({ part }) => part === answer.subject.part).map(({ id }) => id) };
}
