import type { Lot } from "./lot";
import { question, refused, type Objection } from "./objection";

/** 质量 — the answers of people about the quality of a credit: a no refuses it, none yet is an open question, never a yes. */
export function checkQuality({ fields, policy, admission }: Lot): readonly Objection[] {
  if (admission.isForElectricity === true) return [];
  const objections = policy.quality.flatMap(({ rule, column }): readonly Objection[] => {
    const { value, at } = fields[column];
    if (value === "no") return [refused(rule, "offset-quality-refused", at)];
    return value === undefined ? [question(rule, "offset-quality-open", at)] : [];
  });
  const isAnswered = policy.quality.some(({ column }) => fields[column].value !== undefined);
  const [first] = policy.quality;
  if (!isAnswered || first === undefined) return objections;
  const unsigned = [fields.qualityEvidence, fields.qualityBy, fields.qualityOn]
    .filter(({ value }) => value === undefined)
    .map(({ at }) => question(first.rule, "offset-quality-unsigned", at));
  return [...objections, ...unsigned];
}
