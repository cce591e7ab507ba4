import type { ComparisonOperator, Validation } from "../../document";
import { invalidArgument } from "../rich-api/host-error";

/** The kinds of rule in the words of Office.js. */
export const validationTypes: Readonly<Record<Validation["type"], string>> = {
  any: "None",
  list: "List",
  whole: "WholeNumber",
  decimal: "Decimal",
  date: "Date",
  time: "Time",
  textLength: "TextLength",
  custom: "Custom",
};

const ruleNames = {
  wholeNumber: "whole",
  decimal: "decimal",
  date: "date",
  time: "time",
  textLength: "textLength",
} as const;

const operators: Readonly<Record<string, ComparisonOperator>> = {
  Between: "between",
  NotBetween: "notBetween",
  EqualTo: "equal",
  NotEqualTo: "notEqual",
  GreaterThan: "greaterThan",
  LessThan: "lessThan",
  GreaterThanOrEqualTo: "greaterThanOrEqual",
  LessThanOrEqualTo: "lessThanOrEqual",
};

type Rule = Pick<Validation, "type"> & Partial<Omit<Validation, "ranges">>;

/** 规则 — a rule in the shape of Office.js: one key that names its kind. */
export function ruleJson(rule: Omit<Validation, "ranges">): object {
  const { type, formula1, formula2, operator } = rule;
  if (type === "any") return {};
  if (type === "list") {
    return { list: { inCellDropDown: rule.showsDropdown, source: listSource(formula1 ?? "") } };
  }
  if (type === "custom") return { custom: { formula: `=${formula1 ?? ""}` } };
  const name = Object.entries(ruleNames).find(([, ours]) => ours === type)?.[0] ?? type;
  const word = Object.keys(operators).find((each) => operators[each] === operator);
  return {
    [name]: {
      formula1: operand(formula1),
      ...(formula2 === undefined ? {} : { formula2: operand(formula2) }),
      operator: word,
    },
  };
}

/** The rule that the add-in gives; `formulaOf` gives the address of a Range object. */
export function givenRule(value: unknown, formulaOf: (source: unknown) => string | undefined): Rule {
  const location = "DataValidation.rule";
  if (typeof value !== "object" || value === null) throw invalidArgument(location);
  const [entry] = Object.entries(value);
  if (entry === undefined) return { type: "any" };
  const [name, details] = entry as [string, Readonly<Record<string, unknown>> | null];
  if (details === null) throw invalidArgument(location);
  if (name === "list") {
    const { source, inCellDropDown } = details;
    const formula1 = typeof source === "string" ? listFormula(source) : formulaOf(source);
    if (formula1 === undefined) throw invalidArgument(location);
    return { type: "list", formula1, showsDropdown: inCellDropDown !== false };
  }
  if (name === "custom") return { type: "custom", formula1: formulaText(details["formula"], location) };
  const type = (ruleNames as Readonly<Record<string, Validation["type"]>>)[name];
  const operator = operators[String(details["operator"] ?? "Between")];
  if (type === undefined || operator === undefined) throw invalidArgument(location);
  const { formula1, formula2 } = details;
  const second =
    formula2 === undefined || formula2 === null ? {} : { formula2: formulaText(formula2, location) };
  return { type, operator, formula1: formulaText(formula1, location), ...second };
}

/** The prompt that the add-in gives. */
export function givenPrompt(value: unknown): Partial<Omit<Validation, "ranges">> {
  if (typeof value !== "object" || value === null) throw invalidArgument("DataValidation.prompt");
  const { showPrompt = true, title = "", message = "" } = value as Readonly<Record<string, unknown>>;
  return { showsPrompt: showPrompt === true, promptTitle: String(title), prompt: String(message) };
}

/** The error alert that the add-in gives. */
export function givenErrorAlert(value: unknown): Partial<Omit<Validation, "ranges">> {
  const location = "DataValidation.errorAlert";
  if (typeof value !== "object" || value === null) throw invalidArgument(location);
  const {
    showAlert = true,
    title = "",
    message = "",
    style = "Stop",
  } = value as Readonly<Record<string, unknown>>;
  const errorStyle = ({ Stop: "stop", Warning: "warning", Information: "information" } as const)[
    String(style) as "Stop"
  ] as Validation["errorStyle"] | undefined;
  if (errorStyle === undefined) throw invalidArgument(location);
  return { showsError: showAlert === true, errorTitle: String(title), error: String(message), errorStyle };
}

/** Entries written out stand in quotes in a rule; everything else is a formula. */
function listFormula(source: string): string {
  return source.startsWith("=") ? source.slice(1) : `"${source.replaceAll('"', '""')}"`;
}

function listSource(formula: string): string {
  const quoted = /^"(.*)"$/s.exec(formula);
  return quoted === null ? `=${formula}` : (quoted[1] ?? "").replaceAll('""', '"');
}

function formulaText(value: unknown, location: string): string {
  if (typeof value === "number") return String(value);
  if (typeof value === "string" && value !== "") return value.replace(/^=/, "");
  throw invalidArgument(location);
}

/** Numbers as numbers, everything else as the formula it is. */
function operand(formula: string | undefined): string | number | undefined {
  if (formula === undefined) return undefined;
  const number = Number(formula);
  return formula.trim() !== "" && Number.isFinite(number) ? number : `=${formula}`;
}
