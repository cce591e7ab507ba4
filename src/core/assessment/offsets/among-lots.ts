import { Exact } from "../../number";
import type { OffsetPolicy, Rule } from "../../standards";
import { claimOf, type Claim } from "./claims";
import { sharesOf, smaller, type Share } from "./double-use";
import type { JudgedAlone } from "./judge-lot";
import { partsOf, type PartShare } from "./lot-parts";
import { answerOf, question, type Answer, type Objection } from "./objection";
import { against } from "../finding-of-rule";

/** 互相对照之后 — what a row may call its own of its quantity, and what the other rows have to say about it. */
export interface AmongLots {
  readonly units: Exact;
  readonly objections: readonly Objection[];
}

/** The better ones first. */
const standings: readonly Answer[] = ["admissible", "conditional", "missingEvidence", "refused"];

/** 互相对照 — every row held against all others: no unit twice, no more parts than the whole. */
export function amongLots(judged: readonly JudgedAlone[], policy: OffsetPolicy): readonly AmongLots[] {
  const claims = judged.flatMap(({ row, serials, objections }, index): readonly Claim[] => {
    const claim = claimOf(row, index, serials, standings.indexOf(answerOf(objections)));
    return claim === undefined ? [] : [claim];
  });
  const shares = sharesOf(claims);
  const parts = partsOf(claims);
  return judged.map(({ row }, index) => {
    const quantity = row.fields.quantity.value ?? Exact.zero;
    const stated = quantity.isNegative() ? Exact.zero : quantity;
    const share = shares.get(index);
    const part = parts.get(index);
    const units = smaller(smaller(stated, share?.units ?? stated), part?.units ?? stated);
    return { units, objections: [...ofShare(share, row, policy.once), ...ofPart(part, row, policy.once)] };
  });
}

function ofShare(share: Share | undefined, { fields }: JudgedAlone["row"], rule: Rule): readonly Objection[] {
  if (share === undefined) return [];
  const { clash, excess, isPartByQuantity } = share;
  const at = fields.serial.at;
  const objections: Objection[] = [];
  if (clash !== undefined) {
    const { from, to, others } = clash;
    const values = { from, to, others: `“${others}”`, othersInEnglish: `"${others}"` };
    objections.push(severe(against(rule, "offset-used-twice", at, values)));
  }
  if (excess !== undefined) objections.push(exceeded(excess, fields.quantity.at, rule));
  if (isPartByQuantity === true) objections.push(question(rule, "offset-part-by-quantity", at));
  return objections;
}

function ofPart(
  part: PartShare | undefined,
  { fields }: JudgedAlone["row"],
  rule: Rule,
): readonly Objection[] {
  if (part === undefined) return [];
  if (part.excess !== undefined) return [exceeded(part.excess, fields.lotTotal.at, rule)];
  return part.isUnchecked === true ? [question(rule, "offset-parts-unnumbered", fields.lotTotal.at)] : [];
}

function exceeded(
  { found, limit }: { readonly found: Exact; readonly limit: Exact },
  at: Objection["finding"]["at"],
  rule: Rule,
): Objection {
  const values = { found: found.toText().text, expected: limit.toText().text };
  return severe(against(rule, "offset-parts-exceed", at ?? {}, values));
}

/** Some of the lot may still count, so it is no refusal of the whole; but it weighs as much as one. */
function severe(finding: Objection["finding"]): Objection {
  return { weight: "remark", finding: { ...finding, severity: "error" } };
}
