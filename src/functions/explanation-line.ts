import { shown, type Exact, type Language, type Notation } from "../core";
import type { ExplainedNumber, Notate } from "./computation";
import type { FunctionDefinition } from "./define";
import { groupedDigits, groupedNumber } from "./grouped-number";

/** A column of more numbers than this is not written out in one line: its count stands for it. */
const longestColumn = 8;

const words = {
  zh: { many: (count: number) => `${count} 个数`, converted: "单位换算" },
  en: { many: (count: number) => `${count} values`, converted: "conversion of units" },
} as const satisfies Record<Language, unknown>;

/** How the numbers of an explanation line are written: grouped but for years, with the units given, long columns counted. */
export function lineNotation(language: Language): Notate {
  return (units): Notation => ({
    number: (value: Exact, input: string) =>
      withUnit(/year/i.test(input) ? shown(value) : groupedNumber(value), units[input]),
    column: (count) => (count > longestColumn ? words[language].many(count) : undefined),
  });
}

/**
 * 解释行 — one number in one line for a reviewer: formula, numbers put in, result, clause; what is left out of it is counted
 * and said.
 */
export function numberLine(
  trace: ExplainedNumber,
  definition: FunctionDefinition,
  language: Language,
): string {
  const { formula, substituted, conversion } = trace;
  const result = withUnit(groupedDigits(trace.result, trace.isResultExact), resultUnit(trace, definition));
  const converted =
    conversion === undefined || conversion.factor === "1"
      ? substituted
      : `${substituted} × ${conversion.factor} (${words[language].converted})`;
  const isSaid = converted === "" || converted === trace.result || converted === result;
  const steps = isSaid ? [formula, result] : [formula, converted, result];
  return `${steps.join(" = ")} [${clausesOf(trace, definition)}]`;
}

/** Words in one line: what the function said, and the clauses it rests on. */
export function textLine(text: string, definition: FunctionDefinition): string {
  return `${text} [${definition.clauses.join("; ") || (definition.basis ?? "")}]`;
}

/**
 * The unit of the result. Emissions are told by the conversion, which knows CO2 from CO2e; where it only leads to something
 * on the way, such as the carbon before × 44/12, the function's own unit counts, and without a conversion that unit only
 * where all its numbers have fixed ones.
 */
function resultUnit(
  { conversion }: ExplainedNumber,
  { parameters, result }: FunctionDefinition,
): string | undefined {
  if (conversion !== undefined) {
    return /^tCO2e?$/.test(conversion.to) ? conversion.to : (result.unit ?? conversion.to);
  }
  const numbers = parameters.filter(({ kind }) => kind === "numbers");
  return numbers.every(({ unit }) => unit !== undefined) ? result.unit : undefined;
}

function clausesOf({ clauses, equation }: ExplainedNumber, definition: FunctionDefinition): string {
  const [first, ...others] = clauses.length === 0 ? definition.clauses : clauses;
  if (first === undefined) return definition.basis ?? "";
  return [equation === undefined ? first : `${first} (${equation})`, ...others].join("; ");
}

function withUnit(number: string, unit: string | undefined): string {
  return unit === undefined || unit === "1" ? number : `${number} ${unit}`;
}
