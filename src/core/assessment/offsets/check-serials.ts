import { unitsOf } from "../../ledger";
import { sum, type Exact } from "../../number";
import type { Lot } from "./lot";
import { missing, question, type Objection } from "./objection";

/** 编号 — whether the lot can be traced by its serial numbers, and whether they are as many as its quantity. */
export function checkSerials(lot: Lot): readonly Objection[] {
  const { fields, policy, admission, serials } = lot;
  if (admission.isUnnumbered === true && serials === undefined) return [];
  const { serial, serialFrom, quantity } = fields;
  const field = serial.value === undefined && serialFrom.value !== undefined ? serialFrom : serial;
  const rule = policy.traceable ?? policy.once;
  const say = policy.traceable === undefined ? question : missing;
  if (serials === undefined) {
    const found = field.value;
    return [
      found === undefined
        ? say(rule, "offset-serial-missing", field.at)
        : say(rule, "offset-serial-unreadable", field.at, { found }),
    ];
  }
  const units = lengthOf(serials);
  const amount = quantity.value;
  const order = amount === undefined ? 0 : amount.compare(units);
  if (order === 0) return [];
  const values = { found: amount?.toText().text ?? "", expected: units.toText().text };
  if (order > 0) return [missing(rule, "offset-serial-short", quantity.at, values)];
  return [question(rule, "offset-part-of-range", quantity.at, values)];
}

/** How many units all ranges hold together. */
export function lengthOf(serials: NonNullable<Lot["serials"]>): Exact {
  return sum(serials.map(unitsOf));
}
