import type { Exact } from "../../number";
import { contains, dateText } from "../../time";
import { kindWords, type Lot } from "./lot";
import { missing, question, refused, remark, type Objection } from "./objection";

/** 种类 — what the kind of the lot asks for: a reading, a recognition, a place outside, a removal of the period. */
export function checkKind(lot: Lot): readonly Objection[] {
  const { admission, context, fields, row, policy } = lot;
  const { settings, period } = context;
  const { rule, onlyWith, notWith, doubt, needs = [], exchange } = admission;
  const at = fields.kind.at;
  if (onlyWith !== undefined && settings[onlyWith] !== true) {
    return [refused(rule, "offset-kind-needs-reading", at, kindWords(row))];
  }
  if (notWith !== undefined && settings[notWith] === true) {
    return [refused(rule, "offset-kind-not-admitted", at, kindWords(row))];
  }
  const objections: Objection[] = [];
  const { projectType, recognisedBy, boundary, generatedFrom, generatedTo, acquired } = fields;
  if (admission.isRemovalOnly === true && !isRemoval(lot)) {
    objections.push(
      projectType.value === undefined
        ? missing(rule, "offset-not-a-removal", projectType.at)
        : refused(rule, "offset-not-a-removal", projectType.at),
    );
  }
  if (needs.includes("recognition") && recognisedBy.value === undefined) {
    objections.push(missing(rule, "offset-recognition-missing", recognisedBy.at));
  }
  if (boundary.value === "inside") {
    objections.push(refused(policy.outside, "offset-inside-boundary", boundary.at));
  } else if (boundary.value === undefined) {
    const isNeeded = needs.includes("outside");
    const say = isNeeded ? missing : question;
    objections.push(say(policy.outside, "offset-boundary-not-stated", boundary.at));
  }
  if (needs.includes("removalInPeriod")) {
    const isKnown = generatedFrom.value !== undefined && generatedTo.value !== undefined;
    const isWithin =
      isKnown &&
      generatedFrom.value !== undefined &&
      generatedTo.value !== undefined &&
      contains(period, generatedFrom.value) &&
      contains(period, generatedTo.value);
    const say = isKnown ? refused : missing;
    if (!isWithin) {
      objections.push(
        say(rule, "offset-removal-outside-period", generatedFrom.at, {
          from: dateText(period.from),
          to: dateText(period.to),
        }),
      );
    }
  }
  if (exchange !== undefined && acquired.value === "direct") {
    objections.push(remark(exchange, "offset-bought-elsewhere", acquired.at));
  }
  if (doubt !== undefined) objections.push(remark(doubt, "offset-kind-doubt", at, kindWords(row)));
  return objections;
}

/** 数量与单位 — a quantity that can be used, in the unit of the kind. */
export function checkQuantity({ fields, kind, admission }: Lot): readonly Objection[] {
  const quantity: Exact | undefined = fields.quantity.value;
  const { rule } = admission;
  if (quantity === undefined) return [missing(rule, "offset-quantity-missing", fields.quantity.at)];
  if (quantity.isNegative()) {
    return [refused(rule, "offset-quantity-negative", fields.quantity.at, { found: quantity.toText().text })];
  }
  const unit = fields.unit.value;
  if (unit === undefined ? fields.unit.isBlank : unit === kind.unit) return [];
  const words =
    kind.unit === "MWh"
      ? { expected: "MWh", expectedInEnglish: "MWh" }
      : { expected: "吨二氧化碳当量", expectedInEnglish: "tCO2e" };
  return [missing(rule, "offset-unit-differs", fields.unit.at, words)];
}

function isRemoval({ kind, fields }: Lot): boolean {
  const type = fields.projectType.value;
  return kind.id === "certifiedSink" || type === "forest" || type === "removal";
}
