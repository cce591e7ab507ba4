import { error, failure, success, type Outcome } from "../finding";
import type { Exact } from "../number";
import { baseUnitText, conversion, dimensionWords, multiply, parseUnit, type Unit } from "../unit";

/** 单位换算 — from the unit in which a formula gives its result to the unit of the result that is wanted. */
export interface UnitConversion {
  readonly factor: Exact;
  readonly from: string;
  readonly to: string;
  /** The units that were given, in the order of the symbols of the formula. */
  readonly units?: readonly string[];
}

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
): Outcome<UnitConversion | undefined> {
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
const withoutUnits: Outcome<UnitConversion | undefined> = success(undefined);
const isWithoutUnit = ([, text]: GivenUnit): boolean => text === undefined;

/** Columns repeat the same few units row after row: each combination is judged once. */
const remembered = new Map<string, Outcome<UnitConversion | undefined>>();

function checked(
  targets: readonly string[],
  given: readonly GivenUnit[],
  symbols: string,
): Outcome<UnitConversion | undefined> {
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
      formula: symbols,
      units: given.map(([, text]) => text).join(" × "),
      got: `${dimensionWords(product, "zh")}（${baseUnitText(product)}）`,
      gotInEnglish: `${dimensionWords(product, "en")} (${baseUnitText(product)})`,
      expected: targets.join(" 或 "),
      expectedInEnglish: targets.join(" or "),
      ...exampleWithGas(units.at(-1), targets),
    }),
  );
}

/** What was meant by `kg/kWh`: a mass of a gas. Only a number of tonnes of nothing in particular is cured that way. */
function exampleWithGas(last: Unit | undefined, targets: readonly string[]): { readonly example?: string } {
  const [, mass, rest] = /^(k?g|t)(\/.+)$/.exec(last?.text ?? "") ?? [];
  return mass === undefined || rest === undefined || !targets.includes("tCO2")
    ? {}
    : { example: `${mass}CO2${rest}` };
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
