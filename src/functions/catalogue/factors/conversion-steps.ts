import {
  bridge,
  convertedQuantity,
  convertedQuantityBack,
  conversion,
  error,
  failure,
  success,
  type Finding,
  type Outcome,
  type Unit,
  readUnit,
  type UnitConversion,
} from "../../../core";

/** 换算步骤 — which formula leads from one unit to the other, and the exact ratio that follows it. */
export interface ConversionSteps {
  readonly method: typeof convertedQuantity | typeof convertedQuantityBack;
  readonly conversion: UnitConversion;
}

/** Columns repeat the same few units row after row: each combination is judged once. */
const remembered = new Map<string, Outcome<ConversionSteps>>();
const rememberedCombinations = 1000;

/** The steps from one unit to another; with the unit of a coefficient, by that coefficient. */
export function conversionSteps(from: string, to: string, coefficient?: string): Outcome<ConversionSteps> {
  const key = `${from}\n${to}\n${coefficient ?? "\n"}`;
  const known = remembered.get(key);
  if (known !== undefined) return known;
  const steps = judged(from, to, coefficient);
  if (remembered.size < rememberedCombinations) remembered.set(key, steps);
  return steps;
}

function judged(fromText: string, toText: string, coefficientText?: string): Outcome<ConversionSteps> {
  const from = readUnit("from", fromText);
  if (!from.ok) return from;
  const to = readUnit("to", toText);
  if (!to.ok) return to;
  if (coefficientText !== undefined) return byCoefficient(from.value, to.value, coefficientText);
  const found = conversion(from.value, to.value);
  if ("mismatch" in found) return failure(mismatch(found.mismatch.kind, from.value, to.value));
  const { factor } = found;
  return success({
    method: convertedQuantity,
    conversion: { factor, from: from.value.text, to: to.value.text },
  });
}

function byCoefficient(from: Unit, to: Unit, text: string): Outcome<ConversionSteps> {
  const unit = readUnit("coefficientUnit", text);
  if (!unit.ok) return unit;
  const found = bridge(from, to, unit.value);
  if (found === undefined) {
    const values = { found: unit.value.text, expected: `${from.text} → ${to.text}` };
    return failure(error("coefficient-does-not-fit", "coefficientUnit", values));
  }
  const { factor, isDivided } = found;
  return success({
    method: isDivided ? convertedQuantityBack : convertedQuantity,
    conversion: { factor, from: `${from.text} ${isDivided ? "÷" : "×"} ${unit.value.text}`, to: to.text },
  });
}

function mismatch(kind: "dimension" | "state", from: Unit, to: Unit): Finding {
  return kind === "state"
    ? error("unit-state-mismatch", "to", { found: `${from.text} → ${to.text}` })
    : error("unit-needs-coefficient", "to", { found: to.text, expected: from.text });
}
