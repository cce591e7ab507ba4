import {
  allTerms,
  clauseIn,
  shown,
  sum,
  type ClauseRef,
  type Exact,
  type Language,
  type Notation,
  type Term,
} from "../core";
import type { ExplainedNumber, Notate } from "./computation";
import type { DerivedWords, FunctionDefinition } from "./define";
import { groupedDigits, groupedNumber } from "./grouped-number";

/** Of a longer sum these many terms are written out in one line; the rest is summed and counted. */
const mostTerms = 8;

const words = {
  zh: { others: (count: number) => `其余 ${count} 项`, converted: "单位换算" },
  en: { others: (count: number) => `${count} others`, converted: "conversion of units" },
} as const satisfies Record<Language, unknown>;

/**
 * How the numbers of an explanation line are written: grouped but for years, with the units given; the first terms of a long
 * sum, then what the others come to. Who wants them all is told of every term by `heard`.
 */
export function lineNotation(language: Language, heard?: (terms: readonly Term[]) => void): Notate {
  return (units): Notation => ({
    number: (value: Exact, input: string) =>
      withUnit(/year/i.test(input) ? shown(value) : groupedNumber(value), units[input]),
    sum: (terms) => {
      heard?.(terms);
      const others = terms.slice(mostTerms);
      if (others.length < 2) return allTerms(terms);
      const rest = groupedNumber(sum(others.map(({ value }) => value())));
      return `${allTerms(terms.slice(0, mostTerms))} + ${rest} (${words[language].others(others.length)})`;
    },
  });
}

/** 解释的各步 — what a reviewer reads of one number: formula, numbers put in, conversion, result with its unit, clauses. */
export interface ExplanationSteps {
  readonly formula: string;
  /** Empty where it says no more than the result. */
  readonly substituted: string;
  readonly conversion?: { readonly factor: string; readonly from: string; readonly to: string };
  readonly result: string;
  /** `undefined` where it follows from units that were not stated. */
  readonly unit: string | undefined;
  readonly clauses: readonly ClauseRef[];
  /** The number that the first clause gives the formula. */
  readonly equation?: string;
}

/** 分步 — the steps of one explained number, each as it is written for people. */
export function explanationSteps(trace: ExplainedNumber, definition: FunctionDefinition): ExplanationSteps {
  const { formula, substituted, conversion, clauses, equation } = trace;
  const unit = resultUnit(trace, definition);
  const result = withUnit(groupedDigits(trace.result, trace.isResultExact), unit);
  const isConverted = conversion !== undefined && conversion.factor !== "1";
  const isSaid = !isConverted && (substituted === trace.result || substituted === result);
  return {
    formula,
    substituted: isSaid ? "" : substituted,
    ...(isConverted ? { conversion } : {}),
    result,
    unit,
    clauses: clauses.length === 0 ? definition.clauses : clauses,
    ...(equation === undefined ? {} : { equation }),
  };
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
  const steps = explanationSteps(trace, definition);
  const { formula, substituted, conversion, result } = steps;
  const converted =
    conversion === undefined
      ? substituted
      : `${substituted} × ${conversion.factor} (${words[language].converted})`;
  const written = converted === "" ? [formula, result] : [formula, converted, result];
  return `${written.join(" = ")} [${cited(steps, language).join("; ") || (definition.basis ?? "")}]`;
}

/** Words in one line: the amounts where they rest on some, what the function said, and the clauses. */
export function textLine(
  text: string,
  derived: DerivedWords | undefined,
  definition: FunctionDefinition,
  language: Language,
): string {
  const clauses = (derived?.clauses ?? definition.clauses).map((clause) => clauseIn(clause, language));
  const said = derived === undefined ? text : `${derived.writes} → ${text}`;
  return `${said} [${clauses.join("; ") || (definition.basis ?? "")}]`;
}

/**
 * The unit of the result. Emissions are told by the conversion, which knows CO2 from CO2e; where it only leads to something
 * on the way, such as the carbon before × 44/12, the function's own unit counts; without a conversion, where units could have
 * been given, that unit only where all its numbers have fixed ones.
 */
function resultUnit(
  { conversion }: ExplainedNumber,
  { parameters, result }: FunctionDefinition,
): string | undefined {
  if (conversion !== undefined) {
    return /^tCO2e?$/.test(conversion.to) ? conversion.to : (result.unit ?? conversion.to);
  }
  const numbers = parameters.filter(({ kind }) => kind === "numbers");
  return !takesUnits(parameters) || numbers.every(({ unit }) => unit !== undefined) ? result.unit : undefined;
}

/** 可写单位 — whether the units of the numbers can be given along with them. */
export function takesUnits(parameters: FunctionDefinition["parameters"]): boolean {
  return parameters.some(({ id, kind }) => kind === "text" && /unit$/i.test(id));
}

function cited({ clauses, equation }: ExplanationSteps, language: Language): string[] {
  const [first, ...others] = clauses.map((clause) => clauseIn(clause, language));
  if (first === undefined) return [];
  return [equation === undefined ? first : `${first} (${equation})`, ...others];
}

function withUnit(number: string, unit: string | undefined): string {
  return unit === undefined || unit === "1" ? number : `${number} ${unit}`;
}
