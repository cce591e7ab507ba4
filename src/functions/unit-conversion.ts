import { conversion, error, failure, multiply, parseUnit, success, type Outcome, type Unit } from "../core";
import type { Conversion } from "./computation";

/** The unit text of one factor of a formula, and the parameter it was given in. */
export type GivenUnit = readonly [input: string, text: string | undefined];

/**
 * 单位核对 — checks the units of the factors of a product by dimension and gives the factor that turns their product into
 * one of `targets`. Without any unit there is nothing to check and nothing is converted; with some of them missing it is
 * refused. `symbols` shows people which product did not fit.
 */
export function conversionTo(
  targets: readonly string[],
  given: readonly GivenUnit[],
  symbols: string,
): Outcome<Conversion | undefined> {
  if (given.every(isWithoutUnit)) return withoutUnits;
  const missing = given.find(([, text]) => text === undefined);
  if (missing !== undefined) return failure(error("unit-missing", missing[0]));
  const key = [...targets, "←", ...given.map(([, text]) => text)].join("\n");
  const known = remembered.get(key);
  if (known !== undefined) return known;
  const outcome = checked(targets, given, symbols);
  if (remembered.size < 1000) remembered.set(key, outcome);
  return outcome;
}

/** Most calls of single cells are without units: nothing is made for them. */
const withoutUnits: Outcome<Conversion | undefined> = success(undefined);
const isWithoutUnit = ([, text]: GivenUnit): boolean => text === undefined;

/** Columns repeat the same few units row after row: each combination is judged once. */
const remembered = new Map<string, Outcome<Conversion | undefined>>();

function checked(
  targets: readonly string[],
  given: readonly GivenUnit[],
  symbols: string,
): Outcome<Conversion | undefined> {
  const units: Unit[] = [];
  for (const [input, text = ""] of given) {
    const unit = readUnit(input, text);
    if (!unit.ok) return unit;
    units.push(unit.value);
  }
  const product = units.reduce(multiply);
  const [lastInput, lastText = ""] = given.at(-1) ?? ["", ""];
  if (product.state === "mixed") {
    return failure(
      error("unit-state-mismatch", lastInput, { found: given.map(([, text]) => text).join(" × ") }),
    );
  }
  for (const target of targets) {
    const unit = parseUnit(target);
    const found = "unit" in unit ? conversion(product, unit.unit) : undefined;
    if (found !== undefined && "factor" in found) {
      const written = given.map(([, text = ""]) => text);
      return success({ factor: found.factor, from: product.text, to: target, units: written });
    }
  }
  return failure(
    error("unit-mismatch", lastInput, {
      found: lastText,
      expected: `${symbols} → ${targets.join(" / ")}`,
      got: product.text,
    }),
  );
}

/** Reads one unit; what is not known or ambiguous is refused with its likely candidates. */
export function readUnit(input: string, text: string): Outcome<Unit> {
  const reading = parseUnit(text);
  if ("unit" in reading) return success(reading.unit);
  const { problem } = reading;
  if (problem.kind === "empty") return failure(error("unit-missing", input));
  return failure(
    error(problem.kind === "ambiguous" ? "unit-ambiguous" : "unit-unknown", input, {
      found: text,
      candidates: problem.candidates.join("、"),
    }),
  );
}
