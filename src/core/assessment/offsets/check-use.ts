import { foldedWord } from "../../text/folded-word";
import { isOfPeriod, type Lot } from "./lot";
import { missing, question, refused, type Objection } from "./objection";

/** 用途、期间、权属 — for neutrality and not for clearance, for this period, and somebody's own. */
export function checkUse(lot: Lot, isStillPending: boolean): readonly Objection[] {
  const { fields, policy, context } = lot;
  const { use, usedFor, beneficiary, holder } = fields;
  // A lot that is still to be retired may be given its use with the retirement.
  const lacking = isStillPending ? question : missing;
  const objections: Objection[] = [];
  if (use.value === "clearance") objections.push(refused(policy.use, "offset-used-for-clearance", use.at));
  else if (use.value !== "neutrality") objections.push(lacking(policy.use, "offset-use-not-stated", use.at));
  if (usedFor.value === undefined) {
    objections.push(lacking(policy.period, "offset-period-not-stated", usedFor.at));
  } else if (!isOfPeriod(usedFor.value, context)) {
    const values = { found: usedFor.value, expected: context.periodLabel };
    objections.push(refused(policy.period, "offset-period-differs", usedFor.at, values));
  }
  const owner = beneficiary.value ?? holder.value;
  const allowed = context.settings.beneficiaries;
  if (owner === undefined) {
    if (policy.traceable !== undefined) {
      objections.push(missing(policy.traceable, "offset-owner-not-stated", beneficiary.at));
    }
  } else if (
    beneficiary.value !== undefined &&
    allowed !== undefined &&
    !allowed.map(foldedWord).includes(foldedWord(beneficiary.value))
  ) {
    const values = { found: beneficiary.value };
    objections.push(refused(policy.use, "offset-beneficiary-differs", beneficiary.at, values));
  }
  return objections;
}
